import { readdir, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { Failure } from "../failure";
import { said } from "./words";

/**
 * The workbooks that the arguments name, each once: files as they are, folders by the .xlsx in them and below, in the order of their names,
 * but for the one that is going to be written.
 */
export async function findBooks(places: readonly string[], out = ""): Promise<readonly string[]> {
  const found: string[] = [];
  for (const place of places) {
    // What is not there is said when it is opened.
    const isFolder = await stat(place).then((stats) => stats.isDirectory(), () => false);
    const books = isFolder ? (await booksIn(place)).filter((book) => resolve(book) !== resolve(out)) : [place];
    if (books.length === 0) throw new Failure(said.noBooks(place));
    found.push(...books);
  }
  return [...new Map(found.map((file) => [resolve(file), file])).values()];
}

async function booksIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    throw new Failure(said.named(folder, said.noAccess), { cause: error });
  });
  const found: string[] = [];
  for (const entry of entries.sort((a, b) => a.name.localeCompare(b.name, "ja", { numeric: true }))) {
    if (entry.name.startsWith(".")) continue;
    if (entry.isDirectory()) found.push(...(await booksIn(join(folder, entry.name))));
    else if (isBook(entry.name)) found.push(join(folder, entry.name));
  }
  return found;
}

/** ~$ is what Excel puts beside a workbook while somebody has it open. */
const isBook = (name: string): boolean => /\.xlsx$/i.test(name) && !name.startsWith("~$");
