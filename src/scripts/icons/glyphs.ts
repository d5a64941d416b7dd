import { box, frame, line, ring, type Colour, type Layer } from "./shapes";

const teal: Colour = [11, 107, 99];
const white: Colour = [255, 255, 255];
const pale: Colour = [156, 205, 198];
const marked: Colour = [255, 214, 92];

/** A round tile of our colour carries every drawing: so it can be seen on a light ribbon, on a dark one and in a contrast theme. */
export const tile: Layer = box(teal, [0.04, 0.04], [0.96, 0.96], 0.18);

/** What is drawn on the tile, the uppermost first. In small icons (`small`) lines are thicker, and what would only blur is left away. */
export type Glyph = (small: boolean) => readonly Layer[];

/** The add-in: a sheet with two rows of entries, and the tick of a finished check over them. */
const app: Glyph = (small) =>
  small
    ? [line(white, 0.15, [0.26, 0.53], [0.44, 0.71], [0.76, 0.31])]
    : [
        line(white, 0.12, [0.28, 0.6], [0.44, 0.76], [0.76, 0.42]),
        line(pale, 0.07, [0.28, 0.26], [0.72, 0.26]),
        line(pale, 0.07, [0.28, 0.42], [0.5, 0.42]),
      ];

/** 検査: a magnifying glass. */
const check: Glyph = (small) => [
  ring(white, small ? 0.11 : 0.08, [0.43, 0.43], 0.2),
  line(white, small ? 0.14 : 0.11, [0.6, 0.6], [0.77, 0.77]),
  ...(small ? [] : [line(pale, 0.06, [0.35, 0.44], [0.41, 0.5], [0.51, 0.38])]),
];

/** 強調表示: cells, one of them marked. */
const marks: Glyph = (small) => [
  frame(white, small ? 0.09 : 0.06, [0.22, 0.22], [0.78, 0.78]),
  line(white, small ? 0.09 : 0.06, [0.22, 0.5], [0.78, 0.5]),
  line(white, small ? 0.09 : 0.06, [0.5, 0.22], [0.5, 0.78]),
  box(marked, [0.5, 0.5], [0.78, 0.78]),
];

/** 集計シート作成: bars over a base line. */
const summaries: Glyph = (small) => [
  line(white, small ? 0.09 : 0.06, [0.2, 0.78], [0.8, 0.78]),
  box(white, [0.25, 0.54], [0.38, 0.78]),
  box(white, [0.44, 0.38], [0.57, 0.78]),
  box(small ? white : pale, [0.63, 0.22], [0.76, 0.78]),
];

/** 提出前チェック: an arrow that leaves a tray. */
const submission: Glyph = (small) => [
  line(white, small ? 0.12 : 0.09, [0.5, 0.62], [0.5, 0.24]),
  line(white, small ? 0.12 : 0.09, [0.35, 0.38], [0.5, 0.23], [0.65, 0.38]),
  line(small ? white : pale, small ? 0.1 : 0.08, [0.22, 0.6], [0.22, 0.78], [0.78, 0.78], [0.78, 0.6]),
];

/** パネル: a window with a pane at its right. */
const pane: Glyph = (small) => [
  frame(white, small ? 0.09 : 0.06, [0.2, 0.24], [0.8, 0.76]),
  box(white, [0.57, 0.24], [0.8, 0.76]),
  ...(small ? [] : [line(pale, 0.05, [0.28, 0.38], [0.48, 0.38]), line(pale, 0.05, [0.28, 0.5], [0.48, 0.5])]),
];

/** このセルの指摘: a cell with something to be said about it. */
const cell: Glyph = (small) =>
  small
    ? [line(white, 0.15, [0.5, 0.26], [0.5, 0.54]), line(white, 0.16, [0.5, 0.76], [0.5, 0.76])]
    : [
        line(white, 0.11, [0.5, 0.34], [0.5, 0.52]),
        line(white, 0.11, [0.5, 0.67], [0.5, 0.67]),
        frame(pale, 0.06, [0.22, 0.22], [0.78, 0.78]),
      ];

/** A drawing for the add-in, and one for each command of src/ribbon.ts, by its id. */
export const glyphs: Readonly<Record<string, Glyph>> = {
  App: app,
  Check: check,
  Marks: marks,
  Summaries: summaries,
  Submission: submission,
  Pane: pane,
  Cell: cell,
};
