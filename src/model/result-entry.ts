import { languages } from "../language";
import { cellOf, refOf, type Cell, type Grid } from "../grid/grid";
import type { CellRef } from "../grid/cell-ref";
import { plainLabel, sameLabel } from "../grid/label";
import type { Entry, TextEntry } from "../values/entry";
import { parsePeriod } from "../values/fiscal-year";
import { parseEntry } from "../values/parse-entry";
import { alreadyThere, entryHeaders, type EntryColumn } from "./entry-headers";
import { kindWords, type IndicatorKind } from "./indicator-kind";
import { issueLabel, type IssueKey } from "./issue-key";

/** A row of 実績入力表 in which something was entered. A field that was left blank is undefined. */
export interface ResultEntry {
  /** The whole row. */
  readonly at: CellRef;
  /** What stands in the columns that say which result it is, so that nothing is lost where there is none like it any more. */
  readonly texts: Readonly<Record<"department" | "issue" | "kind" | "label" | "name" | "year", string>>;
  readonly actual: Entry | undefined;
  readonly rating: TextEntry | undefined;
  readonly reason: TextEntry | undefined;
  /** As entered, for when the table is written again. */
  readonly cells: Readonly<Partial<Record<"actual" | "rating" | "reason", Cell>>>;
}

/** Which result of which indicator an entry is of. */
export const entryKey = ({ texts: { issue, kind, label, name, year } }: ResultEntry): string =>
  [issue, kindOf(kind), label, plainLabel(name), yearOf(year)].join("\n");

/** What an indicator is known by. */
interface Named {
  readonly issue: IssueKey | undefined;
  readonly kind: IndicatorKind;
  readonly label: string;
  readonly name: string;
}

/** The same for a result. */
export const resultKey = ({ issue, kind, label, name }: Named, fiscalYear: number): string =>
  [issue ? issueLabel(issue) : "", kind, label, plainLabel(name), fiscalYear].join("\n");

/** The kind behind its word in either language; the word itself where it is none. */
function kindOf(word: string): string {
  const known = Object.entries(kindWords).find(([, words]) => languages.some((language) => words[language] === word));
  return known?.[0] ?? word;
}

const nowhere: CellRef = { book: "", sheet: "", area: { row: 0, column: 0, rowCount: 1, columnCount: 1 } };
const yearOf = (text: string): number | undefined => parsePeriod(text, nowhere)?.to;

/** The rows of a 実績入力表 in which something was entered: by its headings, wherever they stand. */
export function readEntries(grid: Grid): readonly ResultEntry[] {
  const header = findHeader(grid);
  if (!header) return [];
  const rows = Array.from({ length: Math.max(0, grid.rowCount - header.row - 1) }, (_, index) => header.row + 1 + index);
  return rows.flatMap((row) => entryAt(grid, row, header.columns) ?? []);
}

type Columns = Readonly<Record<EntryColumn, number>>;

function findHeader(grid: Grid): { readonly row: number; readonly columns: Columns } | undefined {
  for (let row = 0; row < grid.rowCount; row++) {
    const labels = Array.from({ length: grid.columnCount }, (_, column) => cellOf(grid, row, column)?.text ?? "");
    const found = Object.entries(entryHeaders).map(([key, words]) => {
      return [key, labels.findIndex((label) => languages.some((language) => sameLabel(label, words[language])))] as const;
    });
    if (found.every(([, column]) => column >= 0)) return { row, columns: Object.fromEntries(found) as Columns };
  }
  return undefined;
}

function entryAt(grid: Grid, row: number, columns: Columns): ResultEntry | undefined {
  const text = (key: EntryColumn) => cellOf(grid, row, columns[key])?.text.trim() ?? "";
  const isEntered = (key: EntryColumn) => text(key) !== "" && !languages.some((language) => text(key) === alreadyThere[language]);
  const entered = (["actual", "rating", "reason"] as const).filter(isEntered);
  if (entered.length === 0) return undefined;
  const place = (key: EntryColumn) => refOf(grid, row, columns[key]);
  const textEntry = (key: "rating" | "reason") => (isEntered(key) ? { text: text(key), at: place(key) } : undefined);
  const { department, issue, kind, label, name, year } = columns;
  const left = Math.min(department, issue, kind, label, name, year);
  const right = Math.max(...Object.values(columns));
  return {
    at: { book: grid.book, sheet: grid.name, area: { row, column: left, rowCount: 1, columnCount: right - left + 1 } },
    texts: {
      ...{ department: text("department"), issue: text("issue"), kind: text("kind") },
      ...{ label: text("label"), name: text("name"), year: text("year") },
    },
    actual: isEntered("actual") ? parseEntry(cellOf(grid, row, columns.actual), place("actual")) : undefined,
    rating: textEntry("rating"),
    reason: textEntry("reason"),
    cells: Object.fromEntries(entered.map((key) => [key, cellOf(grid, row, columns[key])])),
  };
}
