import { contains, type Area } from "../grid/area";
import type { Grid } from "../grid/grid";
import { plainLabel } from "../grid/label";
import { labelsOf, type LabelAt } from "../grid/label-index";

/** The places where a label stands in two cells, one below the other: 課題の over 名称, or 目標 over ① ② ③. */
export function splitLabels(grid: Grid, label: string): readonly LabelAt[] {
  const plain = plainLabel(label);
  return Array.from({ length: plain.length - 1 }, (_, i) => i + 1).flatMap((length) =>
    wholes(grid, plain.slice(0, length)).flatMap((upper) =>
      wholes(grid, plain.slice(length))
        .filter((lower) => lower.row === upper.row + upper.rowCount && contains(upper, upper.row, lower.column))
        .map((lower) => ({ area: { ...lower, row: upper.row, rowCount: upper.rowCount + lower.rowCount }, number: "", remark: "" })),
    ),
  );
}

/** Cells that say just this. */
const wholes = (grid: Grid, text: string): readonly Area[] =>
  labelsOf(grid, text).flatMap(({ area, number, remark }) => (number === "" && remark === "" ? [area] : []));
