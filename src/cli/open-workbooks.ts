import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { readWorkbook } from "../excel/read-workbook";
import { Failure } from "../failure";
import type { WorkbookSnapshot } from "../grid/grid";
import { directContext } from "../host/direct-context";
import { Host } from "../host/host";
import { openXlsx } from "../host/xlsx";
import type { Language } from "../language";
import { said } from "./words";

/** A file, opened in the host and read through the Excel shell. */
export interface OpenWorkbook {
  readonly file: string;
  readonly host: Host;
  readonly snapshot: WorkbookSnapshot;
}

/** Opens files one after the other, each once; the name of each stands in every reference to its cells. */
export async function openWorkbooks(files: readonly string[], language: Language): Promise<readonly OpenWorkbook[]> {
  const opened: OpenWorkbook[] = [];
  for (const file of new Map(files.map((name) => [resolve(name), name])).values()) {
    if (process.stderr.isTTY) process.stderr.write(`${said.reading(file)[language]}\n`);
    opened.push(await openWorkbook(file, file));
  }
  return opened;
}

/** `book` is "" where the workbook itself gets the links to its cells. */
export async function openWorkbook(file: string, book: string): Promise<OpenWorkbook> {
  const bytes = await readFile(file).catch((error: unknown) => {
    throw new Failure((error as NodeJS.ErrnoException).code === "ENOENT" ? said.noFile(file) : said.noAccess(file), { cause: error });
  });
  try {
    const host = new Host(await openXlsx(new Uint8Array(bytes)));
    return { file, host, snapshot: await readWorkbook(directContext(host), { book }) };
  } catch (error) {
    if (error instanceof Failure) throw new Failure({ ja: `${file}: ${error.words.ja}`, en: `${file}: ${error.words.en}` }, { cause: error });
    throw error;
  }
}
