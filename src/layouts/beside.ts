import { areaOf } from "../grid/grid";
import type { LabelAt } from "../grid/label-index";
import type { FormArea, Part } from "./form-area";
import { isFilled, spotAt, type Spot } from "./spot";

/** A value to the right of its label, or below a label that goes across the whole form. Undefined where the label is not there. */
export const beside = (...labels: readonly string[]): Part<Spot | undefined> => ({
  labels,
  inner: [],
  numbered: false,
  find(form) {
    const label = firstLabel(form, labels);
    return label && valueBeside(form, label);
  },
});

/** The first cell with one of the labels; one with brackets behind the label only where there is none without. */
export function firstLabel(form: FormArea, labels: readonly string[]): LabelAt | undefined {
  const found = labels.flatMap((label) => form.labels(label)).filter(({ number }) => number === "");
  const claimed = (label: LabelAt) => form.isLabel(label.area.row, label.area.column);
  return found.find((label) => label.remark === "" && claimed(label)) ?? found.find(claimed);
}

/** The first cell with something in it before the next label; the next cell, blank, where there is none. */
export function valueBeside(form: FormArea, { area }: LabelAt): Spot {
  const next = area.column + area.columnCount;
  const right = form.area.column + form.area.columnCount;
  for (let column = next; column < right && !form.isLabel(area.row, column); ) {
    const spot = spotAt(form.grid, area.row, column);
    if (isFilled(spot)) return spot;
    const merged = areaOf(form.grid, area.row, column);
    column = merged.column + merged.columnCount;
  }
  const below = area.row + area.rowCount;
  const acrossTheForm = next >= right || form.isLabel(area.row, next);
  return acrossTheForm && !form.isLabel(below, area.column) ? spotAt(form.grid, below, area.column) : spotAt(form.grid, area.row, next);
}
