import type { OverlaidStyle } from "../sheet-parts";
import { defaultFont, type Alignment, type Border, type Font, type Side, type Style } from "../style";
import { borderLine } from "./border-lines";
import type { Colours } from "./colours";
import { builtInFormats } from "./number-formats";
import { parseXml, type XmlElement } from "./xml";

type Borders = Readonly<Partial<Record<Side, Border>>>;

/** The styles of a file: those of cells by their number, those of conditional formats by theirs, and what they are made of. */
export interface FileStyles {
  readonly source: string;
  readonly cells: readonly Style[];
  readonly overlays: readonly OverlaidStyle[];
  readonly fonts: readonly Font[];
  readonly fills: readonly (string | undefined)[];
  readonly borders: readonly Borders[];
  readonly formats: ReadonlyMap<number, string>;
}

/** Reads styles.xml. Each style is made once, so that a cell's style can be recognised when it is written again. */
export function readStyles(source: string, colours: Colours): FileStyles {
  const root = parseXml(source);
  const listed = (name: string) => root.child(name)?.children ?? [];
  const formats = new Map(listed("numFmts").map((one) => [one.number("numFmtId") ?? 0, one.attribute("formatCode") ?? "General"]));
  const fonts = listed("fonts").map((font) => readFont(font, colours));
  const fills = listed("fills").map((fill) => readFill(fill, colours));
  const borders = listed("borders").map((border) => readBorders(border, colours));
  const xfs = listed("cellXfs");
  // A style that says nothing means what the first one says: the others must then say it where they differ.
  const plain = { font: fonts[0] && isDefault(fonts[0]), alignment: xfs[0]?.child("alignment") === undefined };
  const cells = xfs.map((xf): Style => {
    const font = fonts[xf.number("fontId") ?? 0];
    const alignment = readAlignment(xf.child("alignment")) ?? (plain.alignment ? undefined : ({ vertical: "Bottom" } as const));
    return {
      ...(font && !(plain.font && isDefault(font)) ? { font } : {}),
      ...(alignment ? { alignment } : {}),
      ...readCellStyle(xf, fills, borders, formats),
    };
  });
  return { source, cells, overlays: listed("dxfs").map((dxf) => readOverlay(dxf, colours)), fonts, fills, borders, formats };
}

function readCellStyle(
  xf: XmlElement,
  fills: readonly (string | undefined)[],
  borders: readonly Borders[],
  formats: ReadonlyMap<number, string>,
): Style {
  const formatId = xf.number("numFmtId") ?? 0;
  const numberFormat = formats.get(formatId) ?? builtInFormats[formatId] ?? "General";
  const fill = fills[xf.number("fillId") ?? 0];
  const border = borders[xf.number("borderId") ?? 0] ?? {};
  const unlocked = xf.child("protection")?.flag("locked", true) === false;
  return {
    ...(numberFormat === "General" ? {} : { numberFormat }),
    ...(fill === undefined ? {} : { fill }),
    ...(Object.keys(border).length === 0 ? {} : { borders: border }),
    ...(unlocked ? { unlocked } : {}),
  };
}

const isDefault = (font: Font): boolean => Object.entries(font).every(([name, value]) => Reflect.get(defaultFont, name) === value);

function readFont(font: XmlElement, colours: Colours): Font {
  const [name, size, color] = [
    (font.child("name") ?? font.child("rFont"))?.attribute("val"),
    font.child("sz")?.number("val"),
    colours.read(font.child("color")),
  ];
  const underline = font.child("u");
  return {
    ...(name === undefined ? {} : { name }),
    ...(size === undefined ? {} : { size }),
    ...(font.child("b")?.flag("val", true) ? { bold: true } : {}),
    ...(font.child("i")?.flag("val", true) ? { italic: true } : {}),
    ...(font.child("strike")?.flag("val", true) ? { strikethrough: true } : {}),
    ...(underline ? { underline: underlines[underline.attribute("val") ?? "single"] ?? "Single" } : {}),
    ...(color === undefined ? {} : { color }),
  };
}

const underlines: Readonly<Record<string, NonNullable<Font["underline"]>>> = {
  none: "None",
  single: "Single",
  double: "Double",
  singleAccounting: "SingleAccountant",
  doubleAccounting: "DoubleAccountant",
};

/** A solid fill has its colour in front; other patterns and gradients are shown by one of their colours. */
function readFill(fill: XmlElement, colours: Colours): string | undefined {
  const pattern = fill.child("patternFill");
  if (!pattern) return colours.read(fill.child("gradientFill")?.child("stop")?.child("color"));
  const kind = pattern.attribute("patternType") ?? "none";
  return kind === "none" || kind === "gray125"
    ? undefined
    : (colours.read(pattern.child("fgColor")) ?? colours.read(pattern.child("bgColor")));
}

const sideNames = { EdgeTop: "top", EdgeBottom: "bottom", EdgeLeft: "left", EdgeRight: "right" } as const;

function readBorders(border: XmlElement, colours: Colours): Borders {
  const borders: Partial<Record<Side, Border>> = {};
  const put = (side: Side, line: XmlElement | undefined) => {
    const read = borderLine(line?.attribute("style"), colours.read(line?.child("color")));
    if (read) borders[side] = read;
  };
  put("EdgeTop", border.child(sideNames.EdgeTop));
  put("EdgeBottom", border.child(sideNames.EdgeBottom));
  put("EdgeLeft", border.child(sideNames.EdgeLeft) ?? border.child("start"));
  put("EdgeRight", border.child(sideNames.EdgeRight) ?? border.child("end"));
  if (border.flag("diagonalDown")) put("DiagonalDown", border.child("diagonal"));
  if (border.flag("diagonalUp")) put("DiagonalUp", border.child("diagonal"));
  return borders;
}

const horizontals: Readonly<Record<string, NonNullable<Alignment["horizontal"]>>> = {
  left: "Left",
  center: "Center",
  right: "Right",
  fill: "Fill",
  justify: "Justify",
  centerContinuous: "CenterAcrossSelection",
  distributed: "Distributed",
};

const verticals: Readonly<Record<string, NonNullable<Alignment["vertical"]>>> = {
  top: "Top",
  center: "Center",
  bottom: "Bottom",
  justify: "Justify",
  distributed: "Distributed",
};

function readAlignment(alignment: XmlElement | undefined): Alignment | undefined {
  if (!alignment) return undefined;
  const horizontal = horizontals[alignment.attribute("horizontal") ?? ""];
  // Without a word a file means the bottom; Japanese Excel writes "center" itself.
  const vertical = verticals[alignment.attribute("vertical") ?? "bottom"] ?? "Bottom";
  const [indent, rotation] = [alignment.number("indent"), alignment.number("textRotation")];
  return {
    ...(horizontal === undefined ? {} : { horizontal }),
    vertical,
    ...(alignment.flag("wrapText") ? { wrap: true } : {}),
    ...(alignment.flag("shrinkToFit") ? { shrink: true } : {}),
    ...(indent === undefined ? {} : { indent }),
    ...(rotation === undefined || rotation === 0 ? {} : { rotation: rotation === 255 ? 180 : rotation > 90 ? 90 - rotation : rotation }),
  };
}

/** In a conditional format the colour of a solid fill stands behind. */
function readOverlay(dxf: XmlElement, colours: Colours): OverlaidStyle {
  const [font, pattern, border, format] = [
    dxf.child("font"),
    dxf.child("fill")?.child("patternFill"),
    dxf.child("border"),
    dxf.child("numFmt")?.attribute("formatCode"),
  ];
  const fill = colours.read(pattern?.child("bgColor")) ?? colours.read(pattern?.child("fgColor"));
  return {
    ...(fill === undefined ? {} : { fill }),
    ...(font ? { font: readFont(font, colours) } : {}),
    ...(border ? { borders: readBorders(border, colours) } : {}),
    ...(format === undefined ? {} : { numberFormat: format }),
  };
}
