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

/** The first cell with something in it before the next label; below a label that goes across the form; else the next cell, blank. */
export function valueBeside(form: FormArea, label: LabelAt): Spot {
  const { area } = label;
  const [next, below] = [area.column + area.columnCount, area.row + area.rowCount];
  const acrossTheForm = next >= rightOf(form) || form.isLabel(area.row, next);
  const isBelow = acrossTheForm && !form.isLabel(below, area.column);
  return filledRight(form, label) ?? (isBelow ? spotAt(form.grid, below, area.column) : spotAt(form.grid, area.row, next));
}

/** The same, of a label that never has its value below. */
export const valueRight = (form: FormArea, label: LabelAt): Spot =>
  filledRight(form, label) ?? spotAt(form.grid, label.area.row, label.area.column + label.area.columnCount);

function filledRight(form: FormArea, { area }: LabelAt): Spot | undefined {
  for (let column = area.column + area.columnCount; column < rightOf(form) && !form.isLabel(area.row, column); ) {
    const spot = spotAt(form.grid, area.row, column);
    if (isFilled(spot)) return spot;
    const merged = areaOf(form.grid, area.row, column);
    column = merged.column + merged.columnCount;
  }
  return undefined;
}

const rightOf = ({ area }: FormArea): number => area.column + area.columnCount;
