import type { LabelAt } from "../grid/label-index";
import { parsePeriod } from "../values/fiscal-year";
import { valueBeside } from "./beside";
import type { FormArea } from "./form-area";
import { isFilled, spotAt, textOf, type Spot } from "./spot";

/** A value with its fiscal year: in the same cell, in the next one, or in the row below. */
export const dated = (...labels: readonly string[]): Dated => ({ labels });

export interface Dated {
  readonly labels: readonly string[];
}

/** The value beside a label, with the place of its year where that is a cell of its own. */
export function datedBeside(form: FormArea, label: LabelAt): Spot {
  const value = valueBeside(form, label);
  const { row, column, rowCount, columnCount } = value.at.area;
  const places: readonly (readonly [number, number])[] = [
    [row, column + columnCount],
    [row + rowCount, column],
  ];
  for (const [r, c] of places) {
    // The years in a row headed 年度 are those of the results below it.
    if (form.isLabel(r, c) || (r !== row && form.labels("年度").some(({ area }) => area.row === r))) continue;
    const year = spotAt(form.grid, r, c);
    if (isFilled(year) && isPeriod(year)) return { ...value, year };
  }
  return value;
}

/** Is a fiscal year all that stands there? */
export function isPeriod(spot: Spot): boolean {
  const text = textOf(spot);
  return text.length < 40 && /[\d０-９元]/.test(text) && parsePeriod(text, spot.at) !== undefined;
}
