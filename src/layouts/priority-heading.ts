import type { Area } from "../grid/area";
import type { CellRef } from "../grid/cell-ref";
import type { Grid } from "../grid/grid";
import { remembered } from "../grid/remembered";
import { isFilled, spotAt, textOf, type Spot } from "./spot";

/** What stands above the tables of a division. */
export interface PriorityHeading {
  /** 生活安全部 of 生活安全部 令和8年度組織重点目標; undefined where no division is named above. */
  readonly division: { readonly text: string; readonly spot: Spot } | undefined;
  /** Of (1) 市民から信頼され… and (5) 最少コストで… above one table: 1 and 5. */
  readonly cityHallNos: readonly number[];
}

/** What one cell says. */
interface HeadingCell extends PriorityHeading {
  readonly area: Area;
}

/** The last division above a row, and the numbers below it in the last rows of headings that follow one another. */
export function priorityHeading(grid: Grid, { area: { row, column, columnCount } }: CellRef): PriorityHeading {
  const isOver = ({ area }: HeadingCell) => area.column < column + columnCount && area.column + area.columnCount > column;
  const above = headingCells(grid).filter(({ area }) => area.row < row);
  // Tables that stand side by side have headings of their own; a heading beside them counts for all.
  const own = above.filter((cell) => isOver(cell) || !above.some((other) => other.area.row === cell.area.row && isOver(other)));
  const title = own.findLastIndex(({ division }) => division !== undefined);
  const numbers = own.slice(title + 1);
  const first = numbers.findLastIndex(({ area }, i) => i === 0 || !isBlankBetween(grid, numbers[i - 1]?.area.row ?? 0, area.row));
  return { division: own[title]?.division, cityHallNos: numbers.slice(Math.max(0, first)).flatMap(({ cityHallNos }) => cityHallNos) };
}

export const isPriorityHeading = (grid: Grid, row: number): boolean => headingCells(grid).some(({ area }) => area.row === row);

function isBlankBetween(grid: Grid, above: number, below: number): boolean {
  for (let row = above + 1; row < below; row++) if (spotsOf(grid, row).length > 0) return false;
  return true;
}

const headingCells = remembered((grid: Grid): readonly HeadingCell[] =>
  grid.rows.flatMap((cells, row) => (cells?.some((cell) => cell && mayHead(cell.text)) ? headingsIn(spotsOf(grid, row)) : [])),
);

const mayHead = (text: string): boolean => isTitle(text) || numbersOf(text).length > 0;

const isTitle = (text: string): boolean => text.replace(/\s/g, "").includes("組織重点目標");

/** The headings of a row. Numbers have to be all that stands in it: a table may number its entries (1), too. */
function headingsIn(spots: readonly Spot[]): readonly HeadingCell[] {
  const numbers = spots.map((spot) => ({ area: spot.at.area, division: undefined, cityHallNos: numbersOf(textOf(spot)) }));
  if (numbers.every(({ cityHallNos }) => cityHallNos.length > 0)) return numbers;
  if (!spots.some((spot) => isTitle(textOf(spot)))) return [];
  return spots.flatMap((spot) => {
    const text = nameIn(textOf(spot));
    return /(?:部|局|室|課|会|署|院)$/.test(text) ? [{ area: spot.at.area, division: { text, spot }, cityHallNos: [] }] : [];
  });
}

/** (1)市民から信頼され… : each line of a heading begins with one number or several. */
function numbersOf(text: string): readonly number[] {
  const lines = text.normalize("NFKC").split("\n").map((line) => line.replace(/\s/g, ""));
  const leads = lines.map((line) => /^(?:\(\d\)[・、,]?)+/.exec(line)?.[0] ?? "");
  return leads[0] === "" || text.length > 120 ? [] : leads.flatMap((lead) => [...lead.matchAll(/\d/g)].map(Number));
}

/** The name that is left in the title when the year and 組織重点目標 are taken out; it may stand in a cell of its own. */
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
