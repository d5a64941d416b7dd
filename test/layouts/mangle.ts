import type { Area } from "../../src/grid/area";
import type { Cell, Grid } from "../../src/grid/grid";

/** The sheet with blank rows above and blank columns before it. */
export function moved(grid: Grid, rows: number, columns: number): Grid {
  const shift = (area: Area): Area => ({ ...area, row: area.row + rows, column: area.column + columns });
  const blank = Array.from({ length: columns }, () => undefined);
  return {
    ...grid,
    rowCount: grid.rowCount + rows,
    columnCount: grid.columnCount + columns,
    rows: [...Array.from({ length: rows }, () => undefined), ...grid.rows.map((cells) => cells && [...blank, ...cells])],
    merges: grid.merges.map(shift),
  };
}

/** The sheet with a note above it and one below. */
export function noted(grid: Grid): Grid {
  const below = moved(grid, 2, 0);
  const note = (text: string): readonly Cell[] => [{ value: text, text }];
  return {
    ...below,
    rowCount: below.rowCount + 2,
    rows: [note("※ 提出期限：６月末"), undefined, ...below.rows.slice(2), undefined, note("（注）色のついた欄に記入してください。")],
  };
}

/** The sheet with no cells merged: their texts stand in the first cell. */
export const unmerged = (grid: Grid): Grid => ({ ...grid, merges: [] });

/** The sheet with all short texts respelt. */
const respelt =
  (spell: (text: string) => string) =>
  (grid: Grid): Grid => ({
    ...grid,
    rows: grid.rows.map((cells) =>
      cells?.map((cell) =>
        cell && cell.text.length <= 12 && typeof cell.value === "string"
          ? { ...cell, value: spell(cell.text), text: spell(cell.text) }
          : cell,
      ),
    ),
  });

const labels = [
  "所管",
  "取組No.",
  "取組名",
  "項目No.",
  "項目名",
  "課題No.",
  "課題名",
  "現状",
  "現 状",
  "現状値",
  "現 状 値",
  "目標値",
  "目 標 値",
  "年度",
  "実績値",
  "達成率",
  "到達目標",
  "ヒト",
  "モノ",
  "カネ",
  "情報",
  "時間",
];

const spellLabels = (spell: (label: string) => string) => respelt((text) => (labels.includes(text) ? spell(text) : text));

/** 所　管, 現　状　値 */
export const spaced = spellLabels((label) => [...label].join("　"));

/** One character in a line. */
export const upright = spellLabels((label) => [...label].join("\n"));

/** 取組Ｎｏ． */
export const fullWidth = spellLabels((label) => label.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)));

/** 取組№ */
export const numeroSigns = spellLabels((label) => label.replace("No.", "№"));

/** The sheet with all its rows and columns hidden. */
export const hidden = (grid: Grid): Grid => ({
  ...grid,
  hiddenRows: new Set(grid.rows.keys()),
  hiddenColumns: new Set(Array.from({ length: grid.columnCount }, (_, column) => column)),
});
