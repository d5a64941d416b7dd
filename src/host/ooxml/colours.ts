import type { Parts } from "./parts";
import type { XmlElement } from "./xml";

/** Office's own colours, where a file brings no theme. */
const officeTheme = [
  "FFFFFF",
  "000000",
  "E7E6E6",
  "44546A",
  "4472C4",
  "ED7D31",
  "A5A5A5",
  "FFC000",
  "5B9BD5",
  "70AD47",
  "0563C1",
  "954F72",
];

const inThemeOrder = ["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"];

/** The 64 colours of the old palette (ECMA-376, 18.8.27); the first eight are repeated. */
const palette = `
  000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF
  800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF
  000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99
  3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333
`
  .trim()
  .split(/\s+/);

/** Turns a colour of a file (written out, of the theme, of the palette) into "#RRGGBB". */
export class Colours {
  private readonly theme: readonly string[];

  constructor(parts: Parts) {
    const path = parts.paths.find((one) => /^xl\/theme\/theme\d*\.xml$/.test(one));
    const scheme = path === undefined ? undefined : parts.xml(path)?.child("themeElements")?.child("clrScheme");
    this.theme = inThemeOrder.map((name, index) => {
      const [color] = scheme?.child(name)?.children ?? [];
      return (
        color?.attribute("lastClr") ?? (color?.name === "srgbClr" ? color.attribute("val") : undefined) ?? officeTheme[index] ?? "000000"
      );
    });
  }

  /** Undefined where the colour is left to Excel ("automatic"). */
  read(color: XmlElement | undefined): string | undefined {
    const rgb = color?.attribute("rgb");
    if (rgb !== undefined) return `#${rgb.slice(-6).toUpperCase()}`;
    const [theme, indexed, tint = 0] = [color?.number("theme"), color?.number("indexed"), color?.number("tint")];
    const base = theme !== undefined ? this.theme[theme] : indexed !== undefined ? palette[indexed] : undefined;
    return base === undefined ? undefined : tinted(base, tint);
  }
}

/** Lighter for a positive tint, darker for a negative one; on each part of the colour, which is near enough to what Excel does. */
function tinted(rgb: string, tint: number): string {
  const parts = [0, 2, 4].map((at) => Number.parseInt(rgb.slice(at, at + 2), 16));
  const changed = parts.map((part) => Math.round(tint < 0 ? part * (1 + tint) : part + (255 - part) * tint));
  return `#${changed
    .map((part) => part.toString(16).padStart(2, "0"))
    .join("")
    .toUpperCase()}`;
}
