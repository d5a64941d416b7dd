import { contains, type Area } from "../grid/area";
import type { Grid } from "../grid/grid";
import { labelsOf, type LabelAt } from "../grid/label-index";

/** One form on a sheet, while its parts are looked for. */
export interface FormArea {
  readonly grid: Grid;
  readonly area: Area;
  /** The cells with this label within the form, in reading order. */
  labels(label: string): readonly LabelAt[];
  /** Does a label of this form stand there? Then it is no value. */
  isLabel(row: number, column: number): boolean;
  /** The first row below with a heading of another part; the row below the form where there is none. */
  nextHeading(row: number): number;
}

/** A word of the vocabulary in which forms are written. */
export interface Part<Found> {
  /** They head this part, and end what stands above them. */
  readonly labels: readonly string[];
  /** Labels inside the part: 現状値, ヒト. */
  readonly inner: readonly string[];
  /** Can the label stand several times in a form, with a number behind it? */
  readonly numbered: boolean;
  /** Labels of other parts that mean something else here: the 課題No. beside a 区役所名. */
  claims?(grid: Grid): readonly LabelAt[];
  find(form: FormArea): Found;
}

export const positionKey = (row: number, column: number): number => row * 16_384 + column;

/** A form whose labels and headings are known by position. */
export function formArea(grid: Grid, area: Area, labels: ReadonlySet<number>, headingRows: readonly number[]): FormArea {
  const bottom = area.row + area.rowCount;
  const inside = (found: LabelAt) => contains(area, found.area.row, found.area.column);
  return {
    grid,
    area,
    labels: (label) => labelsOf(grid, label).filter(inside),
    isLabel: (row, column) => labels.has(positionKey(row, column)),
    nextHeading: (row) => Math.min(bottom, headingRows.find((heading) => heading > row) ?? bottom),
  };
}
