import type { Shade } from "../summary/sheet-plan";

/**
 * How our sheets look. Each pair of ground and letters has a contrast of at least 4.5:1, and the grounds differ in lightness as well as in hue,
 * so that they can be told apart by the colour-blind and on a black and white print.
 */
export const looks = {
  accent: "#0B5C94",
  header: { fill: "#1F3864", color: "#FFFFFF" },
  totals: "#E7E6E6",
  line: "#A6A6A6",
  note: "#595959",
  /** A cell that waits for an entry. */
  entry: "#FFF9DB",
  link: "#0B5C94",
} as const;

export const shades: Readonly<Record<Shade, { readonly fill: string; readonly color: string }>> = {
  light: { fill: "#FFF2CC", color: "#000000" },
  medium: { fill: "#F4B183", color: "#000000" },
  strong: { fill: "#833C0B", color: "#FFFFFF" },
};

/** In points. */
export const fontSizes = { title: 16, caption: 12, note: 9, body: 10 } as const;
