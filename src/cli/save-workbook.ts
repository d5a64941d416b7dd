import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { Failure } from "../failure";
import type { Book } from "../host/book";
import { saveXlsx } from "../host/xlsx";
import { said } from "./words";

/** Refuses a name under which something is read. */
export function refuseInput(out: string, files: readonly string[]): void {
  if (files.some((file) => resolve(file) === resolve(out))) throw new Failure(said.sameFile(out));
}

export async function saveWorkbook(book: Book, out: string): Promise<void> {
  const bytes = await saveXlsx(book);
  await writeFile(out, bytes).catch((error: unknown) => {
    throw new Failure(said.notWritten(out), { cause: error });
  });
}
