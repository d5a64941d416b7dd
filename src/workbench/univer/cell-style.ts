import { BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy, type IBorderData, type IBorderStyleData, type IStyleData } from "@univerjs/core";
import { defaultFont, type Alignment, type Border, type Font, type Side, type Style } from "../../host/style";
import type { OverlaidStyle } from "../../host/sheet-parts";

/** The style of a cell in Univer's terms. */
export function toUniverStyle({ numberFormat, fill, font = {}, alignment = {}, borders }: Style): IStyleData {
  return {
    ...fontStyle({ name: defaultFont.name, size: defaultFont.size, ...font }),
    ...alignmentStyle(alignment),
    ...(fill ? { bg: { rgb: fill } } : {}),
    ...(borders ? { bd: borderStyle(borders) } : {}),
    ...(numberFormat && numberFormat !== "General" ? { n: { pattern: numberFormat } } : {}),
  };
}

/** What a conditional format paints over a cell: only what it says. */
export function toUniverOverlay({ fill, font, borders }: OverlaidStyle): IStyleData {
  return {
    ...(font ? fontStyle(font) : {}),
    ...(fill ? { bg: { rgb: fill } } : {}),
    ...(borders ? { bd: borderStyle(borders) } : {}),
  };
}

/** Fonts that are near to the Japanese ones where those are not installed. */
const fallback = `"Yu Gothic","Hiragino Sans","Noto Sans CJK JP",Meiryo,sans-serif`;

function fontStyle({ name, size, bold, italic, strikethrough, underline, color }: Font): IStyleData {
  return {
    ...(name ? { ff: `"${name.replaceAll('"', "")}",${fallback}` } : {}),
    ...(size ? { fs: size } : {}),
    ...(bold === undefined ? {} : { bl: bold ? 1 : 0 }),
    ...(italic === undefined ? {} : { it: italic ? 1 : 0 }),
    ...(strikethrough ? { st: { s: 1 } } : {}),
    ...(underline && underline !== "None" ? { ul: { s: 1 } } : {}),
    ...(color ? { cl: { rgb: color } } : {}),
  };
}

const horizontal: Readonly<Record<NonNullable<Alignment["horizontal"]>, HorizontalAlign>> = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Fill: HorizontalAlign.LEFT,
  Justify: HorizontalAlign.LEFT,
  CenterAcrossSelection: HorizontalAlign.CENTER,
  Distributed: HorizontalAlign.CENTER,
};

const vertical: Readonly<Record<NonNullable<Alignment["vertical"]>, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
  Justify: VerticalAlign.TOP,
  Distributed: VerticalAlign.MIDDLE,
};

/** Univer writes text from top to bottom by a flag, Excel by the angle 180 of Office.js. */
function alignmentStyle(alignment: Alignment): IStyleData {
  const { rotation } = alignment;
  return {
    ...(alignment.horizontal && alignment.horizontal !== "General" ? { ht: horizontal[alignment.horizontal] } : {}),
    vt: vertical[alignment.vertical ?? "Center"],
    ...(alignment.wrap ? { tb: WrapStrategy.WRAP } : {}),
    ...(alignment.indent ? { pd: { l: 2 + alignment.indent * 9 } } : {}),
    ...(rotation === undefined || rotation === 0 ? {} : { tr: rotation === 180 ? { a: 0, v: 1 } : { a: -rotation } }),
  };
}

const borderKeys: Readonly<Record<Side, keyof IBorderData>> = {
  EdgeTop: "t",
  EdgeBottom: "b",
  EdgeLeft: "l",
  EdgeRight: "r",
  DiagonalDown: "tl_br",
  DiagonalUp: "bl_tr",
};

function borderStyle(borders: Readonly<Partial<Record<Side, Border>>>): IBorderData {
  return Object.fromEntries(
    Object.entries(borders).map(([side, border]) => [borderKeys[side as Side], { s: lineStyle(border), cl: { rgb: border.color } } satisfies IBorderStyleData]),
  );
}

function lineStyle({ style, weight }: Border): BorderStyleTypes {
  const isHeavy = weight === "Medium" || weight === "Thick";
  if (style === "Double") return BorderStyleTypes.DOUBLE;
  if (style === "Dash") return isHeavy ? BorderStyleTypes.MEDIUM_DASHED : BorderStyleTypes.DASHED;
  if (style === "Dot") return BorderStyleTypes.DOTTED;
  if (style === "DashDot") return isHeavy ? BorderStyleTypes.MEDIUM_DASH_DOT : BorderStyleTypes.DASH_DOT;
  if (style === "DashDotDot") return isHeavy ? BorderStyleTypes.MEDIUM_DASH_DOT_DOT : BorderStyleTypes.DASH_DOT_DOT;
  if (style === "SlantDashDot") return BorderStyleTypes.SLANT_DASH_DOT;
  return { Hairline: BorderStyleTypes.HAIR, Thin: BorderStyleTypes.THIN, Medium: BorderStyleTypes.MEDIUM, Thick: BorderStyleTypes.THICK }[weight];
}
