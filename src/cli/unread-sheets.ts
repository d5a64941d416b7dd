import { toA1 } from "../grid/area";
import type { SkippedSheet, WorkbookSnapshot } from "../grid/grid";
import type { Bilingual } from "../language";
import type { Programme } from "../model/programme";
import { said } from "./words";

/** A sheet in which nothing was checked, and why. */
export interface UnreadSheet {
  readonly book: string;
  readonly name: string;
  readonly reason: Bilingual;
}

/** Sheets that the Excel shell left out: our own summary sheets, and what is too large to be read. */
export function skippedSheets(workbooks: readonly WorkbookSnapshot[], reasons: readonly SkippedSheet["reason"][] = ["ours", "too-large"]): readonly UnreadSheet[] {
  return workbooks.flatMap(({ book, skipped }) =>
    skipped.filter(({ reason }) => reasons.includes(reason)).map((sheet) => ({ book, name: sheet.name, reason: reasonOf(sheet) })),
  );
}

const reasonOf = (sheet: SkippedSheet): Bilingual => (sheet.reason === "ours" ? said.ours : said.tooLarge(toA1(sheet.area)));

/** Nothing is passed over in silence: sheets that were not recognised, and those too large. Nobody expects our own sheets to be checked. */
export function unreadSheets(workbooks: readonly WorkbookSnapshot[], { sheets }: Programme): readonly UnreadSheet[] {
  const unrecognised = sheets.flatMap(({ book, name, reason }) => (reason ? [{ book, name, reason }] : []));
  return [...unrecognised, ...skippedSheets(workbooks, ["too-large"])];
}
