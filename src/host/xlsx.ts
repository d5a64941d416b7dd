import { zipSync } from "fflate";
import { Failure } from "../failure";
import type { Book } from "./book";
import { blankParts } from "./ooxml/blank-parts";
import { readBook } from "./ooxml/book-in";
import { writeBook } from "./ooxml/book-out";
import type { Carrier } from "./ooxml/carrier";
import { Colours } from "./ooxml/colours";
import { readStyles } from "./ooxml/styles-in";
import { unpack } from "./ooxml/unpack";
import { unopenable } from "./unopenable";

/** The files that workbooks came from, as they were. */
const carriers = new WeakMap<Book, Carrier>();

/** Opens an .xlsx file. Throws a Failure that says what is wrong with it. */
export async function openXlsx(bytes: Uint8Array): Promise<Book> {
  return openBook(bytes);
}

/** As openXlsx, for those who cannot wait: Excel answers a request in one go. */
export function openBook(bytes: Uint8Array): Book {
  const parts = unpack(bytes);
  try {
    const { book, carrier } = readBook(parts);
    carriers.set(book, carrier);
    return book;
  } catch (cause) {
    throw cause instanceof Failure ? cause : new Failure(unopenable.damaged, { cause });
  }
}

/**
 * Writes a workbook as .xlsx. A workbook that was opened from a file is written onto that file: only what changed is changed, and every part
 * that we know nothing of (drawings, notes, readings of names, settings of printers) stays byte for byte.
 */
export async function saveXlsx(book: Book): Promise<Uint8Array> {
  const parts = writeBook(book, carriers.get(book) ?? blankCarrier());
  return zipSync(parts.entries, { level: 6, mtime: new Date(1980, 0, 1) });
}

function blankCarrier(): Carrier {
  const parts = blankParts();
  const styles = readStyles(parts.text("xl/styles.xml") ?? "", new Colours(parts));
  const paths = { workbookPath: "xl/workbook.xml", stylesPath: "xl/styles.xml" };
  return { parts, ...paths, styles, sheets: new Map(), tabs: [], settings: "[]", revision: -1 };
}
