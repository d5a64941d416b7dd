import { readFile } from "node:fs/promises";
import { Failure } from "../failure";
import { openBytes, type OpenedWorkbook } from "../files/open-bytes";
import { said } from "./words";

/** A file of the command line, opened in the host and read through the Excel shell. */
export interface OpenWorkbook extends OpenedWorkbook {
  readonly file: string;
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
