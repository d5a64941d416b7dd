import type { Grid } from "../../../src/grid/grid";
import { parseText } from "../../../src/values/parse-entry";
import { figuresOf } from "./figures";
import type { Mangling } from "./mangling";
import { mapTexts, withCells, typed } from "./sheet";

const dashes = ["—", "―", "－", "ー", "-", "‐", "‑", "–", "−", "─", "ｰ"] as const;
const waves = ["～", "〜", "~", "∼"] as const;
const minuses = ["▲", "△", "−", "－", "-", "▲ "] as const;
const anyDash = /[—―－ー\-‐‑–−─ｰ]/;

/** The sheet with a mark in all its figures written otherwise. */
const inFigures = (grid: Grid, write: (text: string) => string): Grid => {
  const made = figuresOf(grid).flatMap(({ cell: { value, text }, row, column }) =>
    typeof value === "string" && write(text) !== text ? [{ row, column, cell: typed(write(text)) }] : [],
  );
  return made.length === 0 ? grid : withCells(grid, made);
};

/** A dash alone is a none, a wave between two figures a range, a triangle before one a minus: whatever they look like. */
export const dashManglings: readonly Mangling[] = [
  {
    name: "has other dashes for nothing",
    of: "sheets",
    mangle: (grid, { pick }) => mapTexts(grid, (text) => (text.length === 1 && anyDash.test(text) ? pick(dashes) : text)),
  },
  {
    name: "has two dashes for nothing",
    of: "forms",
    mangle: (grid, { pick }) => {
      const dash = pick(["—", "―", "－", "ー", "-"]);
      return inFigures(grid, (text) => (text.length === 1 && anyDash.test(text) ? `${dash}${dash}` : text));
    },
  },
  {
    name: "has なし for nothing",
    of: "forms",
    mangle: (grid, { pick }) => {
      const none = pick(["なし", "無し", "該当なし"]);
      return inFigures(grid, (text) => (text.length === 1 && anyDash.test(text) ? none : text));
    },
  },
  {
    name: "has other waves",
    of: "sheets",
    mangle: (grid, { pick }) => {
      const wave = pick(waves);
      return mapTexts(grid, (text) => text.replace(/[～〜~∼]/g, wave));
    },
  },
  {
    name: "has － between the bounds of its ranges",
    of: "sheets",
    mangle: (grid) => mapTexts(inFigures(grid, (text) => text.replace(/(?<=[\d%])[～〜~∼](?=\d)/, "－")), (text) => text.replace(/^(\d+)[～〜~∼](?=\d+$)/, "$1－")),
  },
  {
    name: "has other hyphens in its indicators' numbers",
    of: "sheets",
    mangle: (grid, { pick }) => {
      const hyphen = pick(["-", "－", "−", "‐", "‑", "–"]);
      return mapTexts(grid, (text) => text.replace(/(?<=[①-⑳])[-－](?=\d)/g, hyphen));
    },
  },
  {
    name: "has other minuses",
    of: "forms",
    mangle: (grid, { pick }) => {
      const minus = pick(minuses);
      return inFigures(grid, (text) => (isNegative(text) ? text.replace(/^▲\s*/, minus) : text));
    },
  },
];

const nowhere = { book: "", sheet: "", area: { row: 0, column: 0, rowCount: 1, columnCount: 1 } };

function isNegative(text: string): boolean {
  const entry = parseText(text, nowhere);
  return entry.kind === "quantity" && entry.value < 0;
}
