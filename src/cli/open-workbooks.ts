import { readFile } from "node:fs/promises";
import { Failure } from "../failure";
import { openBytes, type OpenedWorkbook } from "../files/open-bytes";
import type { Language } from "../language";
import { said } from "./words";

/** A file of the command line, opened in the host and read through the Excel shell. */
export interface OpenWorkbook extends OpenedWorkbook {
  readonly file: string;
}

/** Opens files one after the other; the name of each stands in every reference to its cells. One that cannot be opened ends it. */
export async function openWorkbooks(files: readonly string[], language: Language): Promise<readonly OpenWorkbook[]> {
  const opened: OpenWorkbook[] = [];
  for (const file of files) {
    opened.push(await openWorkbook(file, file));
    if (process.stderr.isTTY) process.stderr.write(`${said.read(file, opened.length, files.length)[language]}\n`);
  }
  return opened;
}

/** As openFile, with words that name the file. */
export async function openWorkbook(file: string, book: string): Promise<OpenWorkbook> {
  try {
    return { file, ...(await openFile(file, book)) };
  } catch (error) {
    throw error instanceof Failure ? new Failure(said.named(file, error.words), { cause: error }) : error;
  }
}

/** `book` is "" where the workbook itself gets the links to its cells. */
export async function openFile(file: string, book: string): Promise<OpenedWorkbook> {
  const bytes = await readFile(file).catch((error: unknown) => {
    throw new Failure((error as NodeJS.ErrnoException).code === "ENOENT" ? said.noSuchFile : said.noAccess, { cause: error });
  });
  return openBytes(new Uint8Array(bytes), book);
}
