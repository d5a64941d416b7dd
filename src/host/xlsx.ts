import { unzipSync, zipSync } from "fflate";
import { Failure } from "../failure";
import type { Book } from "./book";
import { blankParts } from "./ooxml/blank-parts";
import { readBook } from "./ooxml/book-in";
import { writeBook } from "./ooxml/book-out";
import type { Carrier } from "./ooxml/carrier";
import { Colours } from "./ooxml/colours";
import { Parts } from "./ooxml/parts";
import { readStyles } from "./ooxml/styles-in";

/** The files that workbooks came from, as they were. */
const carriers = new WeakMap<Book, Carrier>();

/** Opens an .xlsx file. Throws a Failure that says what is wrong with it. */
export async function openXlsx(bytes: Uint8Array): Promise<Book> {
  const isCompound = [0xd0, 0xcf, 0x11, 0xe0].every((byte, index) => bytes[index] === byte);
  if (isCompound) throw new Failure(encrypted);
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new Failure(noXlsx);
  let parts: Parts;
  try {
    parts = new Parts(Object.entries(unzipSync(bytes)));
  } catch (cause) {
    throw new Failure(damaged, { cause });
  }
  try {
    const { book, carrier } = readBook(parts);
    carriers.set(book, carrier);
    return book;
  } catch (cause) {
    throw new Failure(parts.has("[Content_Types].xml") ? damaged : noXlsx, { cause });
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
  return { parts, workbookPath: "xl/workbook.xml", stylesPath: "xl/styles.xml", styles, sheets: new Map(), settings: "[]", revision: -1 };
}

const encrypted = {
  ja: "このファイルは開けません。パスワードで暗号化されているか、古い形式（.xls）です。Excel でパスワードを外すか、.xlsx で保存し直してから、もう一度開いてください。",
  en: "This file cannot be opened: it is encrypted with a password, or in the old .xls format. Remove the password or save it as .xlsx in Excel, then open it again.",
};

const noXlsx = {
  ja: "このファイルは Excel ブック（.xlsx）ではないため、開けません。Excel で .xlsx として保存してから、もう一度開いてください。",
  en: "This file is no Excel workbook (.xlsx). Save it as .xlsx in Excel, then open it again.",
};

const damaged = {
  ja: "このファイルは壊れているため、開けません。Excel で開いて修復し、保存し直してから、もう一度開いてください。",
  en: "This file is damaged and cannot be opened. Open and repair it in Excel, save it, then open it again.",
};
