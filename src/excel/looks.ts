import type { Tone } from "../summary/chart-plan";
import type { Shade } from "../summary/sheet-plan";

/**
 * How our sheets look. Each pair of ground and letters has a contrast of at least 4.5:1, and the grounds differ in lightness as well as in hue,
 * so that they can be told apart by the colour-blind and on a black and white print.
 */
export const looks = {
  accent: "#0B5C94",
  header: { fill: "#1F3864", color: "#FFFFFF" },
  totals: "#E7E6E6",
  /** The names on a form. */
  label: "#DCE6F1",
  line: "#A6A6A6",
  note: "#595959",
  /** A cell that waits for an entry. */
  entry: "#FFF9DB",
  link: "#0B5C94",
  text: "#262626",
  /** Behind the number of a cell: pale enough for black letters. */
  bar: "#9DC3E6",
} as const;

export const shades: Readonly<Record<Shade, { readonly fill: string; readonly color: string }>> = {
  light: { fill: "#FFF2CC", color: "#000000" },
  medium: { fill: "#F4B183", color: "#000000" },
  strong: { fill: "#833C0B", color: "#FFFFFF" },
};

/**
 * Bars and lines of charts, with the letters that can be read on them: blue for what was reached, orange for what was not. Neighbours in a bar
 * differ in lightness by more than a tenth, so that a black and white print shows where one ends.
 */
export const tones: Readonly<Record<Tone, { readonly fill: string; readonly color: string }>> = {
  best: { fill: "#1F4E79", color: "#FFFFFF" },
  good: { fill: "#5B9BD5", color: "#000000" },
  middle: { fill: "#E7E6E6", color: "#000000" },
  poor: { fill: "#F4B183", color: "#000000" },
  worst: { fill: "#B4500F", color: "#FFFFFF" },
  plain: { fill: "#595959", color: "#FFFFFF" },
};

/** What tells lines apart where colours do not. */
export const points = [
  { marker: "Circle", dash: "Continuous" },
  { marker: "Square", dash: "Dash" },
  { marker: "Diamond", dash: "Dot" },
  { marker: "Triangle", dash: "DashDot" },
] as const;

/** In points. */
export const fontSizes = { title: 16, headline: 14, caption: 12, note: 9, body: 10 } as const;
