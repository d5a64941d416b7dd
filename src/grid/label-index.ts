import type { Area } from "./area";
import { areaOf, type Grid } from "./grid";
import { circled, plainLabel } from "./label";
import { remembered } from "./remembered";

/** A cell that may be a label. */
export interface LabelAt {
  readonly area: Area;
  /** "①" for 成果指標①, "①-1" for 成果指標①-1; "" where there is none. */
  readonly number: string;
  /** What stands in brackets behind the label: "%" for 達成率（％）. */
  readonly remark: string;
}

/** Labels are never longer; longer texts need not be looked at. */
const longest = 60;

/** The cells that read as a label, in reading order: as a whole first, then those with a number or with brackets behind it. */
export function labelsOf(grid: Grid, label: string): readonly LabelAt[] {
  return labelIndex(grid).get(plainLabel(label)) ?? [];
}

/** Each text is looked at once for each grid, however many labels are asked for. */
const labelIndex = remembered((grid: Grid): ReadonlyMap<string, readonly LabelAt[]> => {
  const index = new Map<string, LabelAt[]>();
  const add = (key: string, found: LabelAt) => {
    const known = index.get(key);
    if (known) known.push(found);
    else index.set(key, [found]);
  };
  grid.rows.forEach((cells, row) =>
    cells?.forEach((cell, column) => {
      if (!cell || typeof cell.value !== "string" || cell.text === "" || cell.text.length > longest) return;
      const plain = plainLabel(cell.text);
      const area = areaOf(grid, row, column);
      add(plain, { area, number: "", remark: "" });
      // 成果指標(1), 成果指標丸1 and 成果指標1. have a number; 現状(R1) has its year in brackets.
      const numbered = /^([^\d([【]+?)[(丸]?(\d{1,2})\)?(?:[-−‐‑–—ー](\d{1,2}))?[.)]?$/.exec(plain);
      if (numbered) add(numbered[1] ?? "", { area, number: numberOf(Number(numbered[2]), numbered[3]), remark: "" });
      const remarked = /^(.+?)[(【[](.+)[)】\]]$/.exec(plain);
      if (remarked && !numbered) add(remarked[1] ?? "", { area, number: "", remark: remarked[2] ?? "" });
    }),
  );
  return index;
});

const numberOf = (first: number, second: string | undefined): string =>
  first < 1 || first > 50 ? "" : circled(first) + (second === undefined ? "" : `-${second}`);
