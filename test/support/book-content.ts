import { Book } from "../../src/host/book";
import { Sheet } from "../../src/host/sheet";

/** What a person would find in a workbook, in two parts: our marks, which may come and go, and everything else. */
export interface BookContent {
  readonly contents: unknown;
  readonly marks: unknown;
}

/** All of a workbook's model, so that two can be compared; without ids, counters of changes, and where a person is looking. */
export function contentOf({ sheets, names, settings, calculationMode, date1904 }: Book): BookContent {
  const nameOf = new Map(sheets.map(({ id, name }) => [id, name]));
  const ours = ({ formula = "" }: { readonly formula?: string }) => formula.includes("kaikaku-check:");
  return {
    contents: plain({
      sheets: sheets.map((sheet) => ({ ...partsOf(sheet), conditionalFormats: sheet.conditionalFormats.filter((one) => !ours(one)) })),
      names: names.map(({ sheetId, ...name }) => ({ ...name, sheet: nameOf.get(sheetId ?? "") })),
      settings,
      calculationMode,
      date1904,
    }),
    marks: plain(sheets.flatMap((sheet) => sheet.conditionalFormats.filter(ours).map((format) => ({ sheet: sheet.name, format })))),
  };
}

const notContent = new Set(["id", "revision", "extents", "selection"]);

/** Whatever a sheet has: what is added to the model later is compared, too. */
const partsOf = (sheet: Sheet): Record<string, unknown> => ({ ...Object.fromEntries(Object.entries(sheet)), cells: sheet.snapshot() });

/** Maps and objects in the order of their keys. */
function plain(value: unknown): unknown {
  if (value instanceof Map) return [...value].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, one]) => [key, plain(one)]);
  if (Array.isArray(value)) return value.map((one) => plain(one));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([key, one]) => one !== undefined && !notContent.has(key));
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, one]) => [key, plain(one)]));
}

/** The same workbook once more: what is done to the one is not done to the other. */
export function copyOf(book: Book): Book {
  return Object.assign(new Book(), book, { sheets: book.sheets.map(copyOfSheet), settings: new Map(book.settings) });
}

function copyOfSheet(sheet: Sheet): Sheet {
  const parts = Object.entries(sheet).map(([key, part]: [string, unknown]) => [key, part instanceof Map ? new Map(part) : part]);
  return Object.assign(new Sheet(sheet.id, sheet.name), Object.fromEntries(parts));
}
