import { check } from "../../src/check";
import { toReadJson } from "../../src/contract/read-json";
import { readSchema } from "../../src/contract/read-schema";
import type { Book } from "../../src/host/book";
import { defaultSettings, type Settings } from "../../src/settings";
import { snapshotOf } from "../support/grids";

/** A book of one sheet, as `read --json` prints it and as it is checked. */
export function readBook(book: Book, file: string, settings: Settings = defaultSettings) {
  const { programme, findings } = check([snapshotOf(book, file)], 2024, settings);
  const read = toReadJson(programme, [file], "ja");
  return { read, isValid: readSchema.safeParse(read).success, sheets: read.books[0]?.sheets ?? [], findings };
}
