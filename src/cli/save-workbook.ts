import { writeFile } from "node:fs/promises";
import { extname, resolve } from "node:path";
import { Failure } from "../failure";
import type { Book } from "../host/book";
import { saveXlsx } from "../host/xlsx";
import { said } from "./words";

/** Refuses a name under which something is read, and for a copy an ending of another kind: Excel would not open it. */
export function refuseInput(out: string, files: readonly string[]): void {
  if (files.some((file) => resolve(file) === resolve(out))) throw new Failure(said.sameFile(out));
  const [only] = files;
  const ending = files.length === 1 && only !== undefined ? extname(only).toLowerCase() : ".xlsx";
  if (endings.has(ending) && extname(out).toLowerCase() !== ending) throw new Failure(said.otherEnding(out, ending));
}

/** Workbooks and templates, without and with macros. */
const endings = new Set([".xlsx", ".xlsm", ".xltx", ".xltm"]);

export async function saveWorkbook(book: Book, out: string): Promise<void> {
  await writeBytes(await saveXlsx(book), out);
}

export async function writeBytes(bytes: Uint8Array, out: string): Promise<void> {
  await writeFile(out, bytes).catch((error: unknown) => {
    throw new Failure(said.notWritten(out), { cause: error });
  });
}
