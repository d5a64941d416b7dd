import { refOf, type Grid } from "../grid/grid";
import { remembered } from "../grid/remembered";
import type { CellRef } from "../grid/cell-ref";

/** What stands above a table: 取組1 - (1) 将来を見据えた市民サービスの再構築 */
export interface Caption {
  readonly initiativeNo: number;
  readonly itemNo: number;
  readonly itemName: string;
  readonly text: string;
  readonly at: CellRef;
}

const pattern = /^[■□◆●]?取組(\d{1,2})[-−‐‑–—―ー・]*\((\d{1,2})\)(.*)$/;

/** The last caption above a row, of these columns where there is one, else of any. */
export function captionAbove(grid: Grid, row: number, left: number, right: number): Caption | undefined {
  const above = captionsOf(grid).filter(({ at }) => at.area.row < row);
  return above.findLast(({ at: { area } }) => area.column <= right && area.column + area.columnCount > left) ?? above.at(-1);
}

/** Is there a caption in this row? */
export const isCaptionRow = (grid: Grid, row: number): boolean => captionsOf(grid).some(({ at }) => at.area.row === row);

const captionsOf = remembered((grid: Grid): readonly Caption[] => {
  const found: Caption[] = [];
  grid.rows.forEach((cells, row) =>
    cells?.forEach((cell, column) => {
      if (!cell || cell.text.length > 80 || (!cell.text.includes("取組") && !cell.text.includes("取 組"))) return;
      const match = pattern.exec(cell.text.normalize("NFKC").replace(/\s+/g, ""));
      if (match)
        found.push({
          initiativeNo: Number(match[1]),
          itemNo: Number(match[2]),
          itemName: match[3] ?? "",
          text: cell.text,
          at: refOf(grid, row, column),
        });
    }),
  );
  return found;
});
