import { plainLabel } from "../../../src/grid/label";
import { layouts } from "../../../src/layouts/index";
import type { Mangling } from "./mangling";
import { mapTexts } from "./sheet";
import { toFullWidth, toHalfWidth } from "./widths";

/** Every heading that is read, but for years. */
const labels = new Set(layouts.flatMap(({ headings }) => headings.flat().map(plainLabel)).filter((label) => !/\d{4}/.test(label)));

/** Is the text a label, be it with a number behind it? */
export const isLabel = (text: string): boolean => labels.has(plainLabel(text)) || labels.has(plainLabel(text).replace(/(?<=指標)[(丸]?[\d-]+[-.)\d]*$/, ""));

/** The same labels, each written otherwise. */
const labelsWritten = (name: string, write: (label: string) => string): Mangling => ({
  name: `has labels ${name}`,
  of: "sheets",
  mangle: (grid) => mapTexts(grid, (text) => (isLabel(text) ? write(text.replace(/\s/g, "")) : text)),
});

/** How the labels are written: 所　管, 課題№. */
export const labelManglings: readonly Mangling[] = [
  labelsWritten("with spaces inside", (label) => [...label].join(" ")),
  labelsWritten("with full-width spaces inside", (label) => [...label].join("　")),
  labelsWritten("with one character in a line", (label) => [...label].join("\n")),
  labelsWritten("broken in two lines", (label) => `${label.slice(0, label.length / 2)}\r\n${label.slice(label.length / 2)}`),
  labelsWritten("with spaces and tabs behind", (label) => `${label} \t　`),
  labelsWritten("in full width", toFullWidth),
  labelsWritten("in half width", toHalfWidth),
  labelsWritten("with №", (label) => label.replace(/No[.．]?/i, "№")),
  labelsWritten("with NO", (label) => label.replace(/No[.．]?/i, "NO．")),
];
