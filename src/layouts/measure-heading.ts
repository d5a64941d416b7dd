import { contains } from "../grid/area";
import type { CellRef } from "../grid/cell-ref";
import type { Grid } from "../grid/grid";
import { remembered } from "../grid/remembered";
import { locatePeriods } from "../values/fiscal-year";
import { plainText } from "../values/plain-text";
import { isFilled, spotAt, textOf, type Spot } from "./spot";

/** What stands above the projects of a measure. */
export interface MeasureHeading {
  /** 5-1-1 of 施策5-1-1 市民参加の促進; undefined where no measure is named above. */
  readonly measureNo: { readonly text: string; readonly spot: Spot } | undefined;
  /** The cells of the years over the columns of the table: 令和4（2022）～7（2025）年度, 令和8（2026）年度以降. */
  readonly years: readonly Spot[];
}

interface Headings {
  readonly measures: readonly NonNullable<MeasureHeading["measureNo"]>[];
  readonly years: readonly Spot[];
  /** Rows that say nothing but years. */
  readonly yearRows: ReadonlySet<number>;
}

/** The last measure above a row, and the years over it in its table. */
export function measureHeading(grid: Grid, { area: { row } }: CellRef, table: CellRef): MeasureHeading {
  const { measures, years } = headingsOf(grid);
  return {
    measureNo: measures.findLast(({ spot }) => spot.at.area.row < row),
    years: years.filter(({ at }) => at.area.row < row && contains(table.area, at.area.row, at.area.column)),
  };
}

/** A row that says nothing but years heads the columns below it. */
export const isMeasureHeading = (grid: Grid, row: number): boolean => headingsOf(grid).yearRows.has(row);

const headingsOf = remembered((grid: Grid): Headings => {
  const rows = grid.rows.map((cells, row) =>
    Array.from({ length: cells?.length ?? 0 }, (_, column) => spotAt(grid, row, column)).filter(
      (spot, column) => isFilled(spot) && spot.at.area.row === row && spot.at.area.column === column,
    ),
  );
  return {
    measures: rows.flat().flatMap((spot) => measureIn(spot) ?? []),
    years: rows.flat().filter(isYears),
    yearRows: new Set(rows.flatMap((spots, row) => (spots.length > 0 && spots.every(isYears) ? [row] : []))),
  };
});

function measureIn(spot: Spot): MeasureHeading["measureNo"] {
  const text = textOf(spot);
  const no = text.length > 80 ? undefined : /^[■□◆●○★]?施策(\d{1,2}(?:-\d{1,2}){1,3})/.exec(plainText(text).replace(/\s/g, ""))?.[1];
  return no === undefined ? undefined : { text: no, spot };
}

/** 令和3（2021）年度, 令和4（2022）～7（2025）年度, 事業内容・目標（令和8（2026）年度以降）: a year or years, and no word but the table's own. */
function isYears(spot: Spot): boolean {
  const text = plainText(textOf(spot));
  if (text.length > 40) return false;
  const rest = locatePeriods(text, spot.at).reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text);
  return rest !== text && /^(?:現\s*状|事業内容(?:・目標)?)?[\s\d()~-]*(?:年度?)?(?:以降|以後)?[\s)]*$/.test(rest);
}
