/** The sides of a cell, in the words of Excel.BorderIndex. */
export const sides = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "DiagonalDown", "DiagonalUp"] as const;
export type Side = (typeof sides)[number];

export interface Border {
  readonly style: "Continuous" | "Dash" | "DashDot" | "DashDotDot" | "Dot" | "Double" | "SlantDashDot";
  readonly weight: "Hairline" | "Thin" | "Medium" | "Thick";
  /** "#000000" */
  readonly color: string;
}

export interface Font {
  readonly name?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strikethrough?: boolean;
  readonly underline?: "None" | "Single" | "Double" | "SingleAccountant" | "DoubleAccountant";
  readonly color?: string;
}

export interface Alignment {
  readonly horizontal?: "General" | "Left" | "Center" | "Right" | "Fill" | "Justify" | "CenterAcrossSelection" | "Distributed";
  readonly vertical?: "Top" | "Center" | "Bottom" | "Justify" | "Distributed";
  readonly wrap?: boolean;
  readonly shrink?: boolean;
  readonly indent?: number;
  /** Degrees, -90 to 90; 180 is text written from top to bottom. */
  readonly rotation?: number;
}

/** How a cell looks. What is not said is as in an empty workbook. Styles are never changed, only replaced. */
export interface Style {
  readonly numberFormat?: string;
  /** "#FFF2CC"; without it the cell has no fill. */
  readonly fill?: string;
  readonly font?: Font;
  readonly alignment?: Alignment;
  readonly borders?: Readonly<Partial<Record<Side, Border>>>;
  /** May the cell be changed although its sheet is protected? */
  readonly unlocked?: boolean;
}

/** The font of a cell that says nothing, in a workbook made in Japanese Excel. */
export const defaultFont = {
  name: "游ゴシック",
  size: 11,
  bold: false,
  italic: false,
  strikethrough: false,
  underline: "None",
  color: "#000000",
} as const satisfies Font;

/** "#FFF2CC" for every way in which Office.js takes a colour that we know; undefined for others. */
export function toColour(text: string): string | undefined {
  const plain = text.trim().replace(/^#/, "");
  if (/^[0-9a-f]{6}$/i.test(plain)) return `#${plain.toUpperCase()}`;
  if (/^[0-9a-f]{3}$/i.test(plain))
    return `#${[...plain]
      .map((digit) => digit + digit)
      .join("")
      .toUpperCase()}`;
  return namedColours[text.trim().toLowerCase()];
}

const namedColours: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  purple: "#800080",
  gray: "#808080",
  grey: "#808080",
};
