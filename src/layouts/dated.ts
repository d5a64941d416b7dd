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
  for (const year of [nextFilled(form, row, column + columnCount), spotBelow(form, row + rowCount, column)])
    if (year && isPeriod(year)) return { ...value, year };
  return value;
}

/** What follows in the row, before the next label; between the two there may be blank cells. */
function nextFilled(form: FormArea, row: number, from: number): Spot | undefined {
  const right = form.area.column + form.area.columnCount;
  for (let column = from; column < right && !form.isLabel(row, column); column++) {
    const spot = spotAt(form.grid, row, column);
    if (isFilled(spot)) return spot;
  }
  return undefined;
}

/** What stands below. The years in a row headed 年度 are those of the results below it. */
function spotBelow(form: FormArea, row: number, column: number): Spot | undefined {
  const isOfResults = form.labels("年度").some(({ area }) => area.row === row);
  return form.isLabel(row, column) || isOfResults ? undefined : spotAt(form.grid, row, column);
}

/** Is a fiscal year all that stands there? */
export function isPeriod(spot: Spot): boolean {
  const text = textOf(spot);
  return text.length < 40 && /[\d０-９元]/.test(text) && parsePeriod(text, spot.at) !== undefined;
}
