import type { CellRef } from "../grid/cell-ref";
import type { Grid } from "../grid/grid";
import { isFilled, spotAt, textOf, type Spot } from "./spot";

/** What stands above the tables of a division. */
export interface PriorityHeading {
  /** 生活安全部 of 生活安全部 令和8年度組織重点目標; undefined where no division is named above. */
  readonly division: { readonly text: string; readonly spot: Spot } | undefined;
  /** Of (1) 市民から信頼され… and (5) 最少コストで… above one table: 1 and 5. */
  readonly cityHallNos: readonly number[];
}

/** What one row says, where headings are all that stands in it. */
interface HeadingRow extends PriorityHeading {
  readonly row: number;
}

const rowsOf = new WeakMap<Grid, readonly HeadingRow[]>();

/** The last division above a row, and the numbers in the last heading rows below it that follow one another. */
export function priorityHeading(grid: Grid, { area: { row, column, columnCount } }: CellRef): PriorityHeading {
  const above = headingRows(grid).filter((heading) => heading.row < row && isOver(grid, heading.row, column, columnCount));
  const own = above.slice(above.findLastIndex(({ division }) => division !== undefined) + 1);
  const division = above.findLast((heading) => heading.division !== undefined)?.division;
  const first = own.findLastIndex((heading, i) => i === 0 || !isBlankBetween(grid, own[i - 1]?.row ?? 0, heading.row));
  return { division, cityHallNos: own.slice(Math.max(0, first)).flatMap(({ cityHallNos }) => cityHallNos) };
}

export const isPriorityHeading = (grid: Grid, row: number): boolean => headingRows(grid).some((heading) => heading.row === row);

/** Tables that stand side by side have headings of their own; a heading beside them all counts for all. */
function isOver(grid: Grid, row: number, column: number, columnCount: number): boolean {
  const spots = spotsOf(grid, row);
  const right = (spot: Spot) => spot.at.area.column + spot.at.area.columnCount;
  const over = spots.some((spot) => spot.at.area.column < column + columnCount && right(spot) > column);
  return over || spots.every((spot) => right(spot) <= column);
}

function isBlankBetween(grid: Grid, above: number, below: number): boolean {
  for (let row = above + 1; row < below; row++) if (spotsOf(grid, row).length > 0) return false;
  return true;
}

function headingRows(grid: Grid): readonly HeadingRow[] {
  const known = rowsOf.get(grid);
  if (known) return known;
  const found = grid.rows.flatMap((cells, row) => (cells?.some((cell) => cell && mayHead(cell.text)) ? headingRow(grid, row) : []));
  rowsOf.set(grid, found);
  return found;
}

const mayHead = (text: string): boolean => /組織重点目標/.test(text.replace(/\s/g, "")) || numbersOf(text).length > 0;

/** All that stands in the row has to be a heading: a table may number its entries (1), too. */
function headingRow(grid: Grid, row: number): readonly HeadingRow[] {
  const spots = spotsOf(grid, row);
  const numbers = spots.map((spot) => numbersOf(textOf(spot)));
  if (spots.length > 0 && numbers.every((own) => own.length > 0)) return [{ row, division: undefined, cityHallNos: numbers.flat() }];
  const division = divisionIn(spots);
  return division ? [{ row, division, cityHallNos: [] }] : [];
}

/** (1)市民から信頼され… : each line of a heading begins with one number or several. */
function numbersOf(text: string): readonly number[] {
  const lines = text.normalize("NFKC").split("\n").map((line) => line.replace(/\s/g, ""));
  const leads = lines.map((line) => /^(?:\(\d\)[・、,]?)+/.exec(line)?.[0] ?? "");
  return leads[0] === "" || text.length > 120 ? [] : leads.flatMap((lead) => [...lead.matchAll(/\d/g)].map(Number));
}

/** The name that is left in the title when the year and 組織重点目標 are taken out; it may stand in a cell of its own. */
function divisionIn(spots: readonly Spot[]): PriorityHeading["division"] {
  if (!spots.some((spot) => textOf(spot).replace(/\s/g, "").includes("組織重点目標"))) return undefined;
  const names = spots.map((spot) => ({ text: nameIn(textOf(spot)), spot }));
  return names.find(({ text }) => /(?:部|局|室|課|会|署|院)$/.test(text));
}

const nameIn = (text: string): string =>
  text
    .replace(/\s/g, "")
    .replace(/(?:(?:令和|平成|[RＲ])[元\d０-９]+(?:[（(]\d{4}[)）])?|20\d{2})年度/, "")
    .replace(/組織重点目標.*$/s, (title) => /[（(](.+)[)）]/.exec(title)?.[1] ?? "");

/** What stands in a row; a cell that reaches down from above does, too. */
function spotsOf(grid: Grid, row: number): readonly Spot[] {
  const spots = Array.from({ length: grid.rows[row]?.length ?? 0 }, (_, column) => spotAt(grid, row, column));
  return spots.filter((spot, column) => isFilled(spot) && spot.at.area.column === column);
}
