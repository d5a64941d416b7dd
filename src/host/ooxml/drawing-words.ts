import type { ChartFont, ChartLine, Fill, Marker } from "../charts/model";
import { element, encodeXml } from "./xml";

/** A length in points as drawings have it. */
export const emus = (points: number): number => Math.round(points * 12_700);

const solid = (colour: string): string => element("a:solidFill", {}, element("a:srgbClr", { val: colour.slice(1) }));

export const fillXml = (fill: Fill): string => (fill === undefined ? "" : fill === "none" ? "<a:noFill/>" : solid(fill));

export const dashes = { Dash: "dash", DashDot: "dashDot", DashDotDot: "lgDashDotDot", Dot: "sysDot" } as const;

export function lineXml({ color, weight, lineStyle }: ChartLine): string {
  if (lineStyle === "None") return element("a:ln", {}, "<a:noFill/>");
  if (lineStyle === "Automatic" && color === undefined && weight === undefined) return "";
  const dash = lineStyle in dashes ? element("a:prstDash", { val: Object.entries(dashes).find(([name]) => name === lineStyle)?.[1] }) : "";
  const looks = (color === undefined ? "" : solid(color)) + dash + "<a:round/>";
  return element("a:ln", { w: weight === undefined ? undefined : emus(weight), cap: "rnd" }, looks);
}

export const symbols = { None: "none", Square: "square", Diamond: "diamond", Triangle: "triangle", X: "x", Circle: "circle" } as const;

export function markerXml({ style, size, fill, line }: Marker): string {
  if (style === "Automatic" && size === undefined && fill === undefined && line === undefined) return "";
  const looks = fillXml(fill) + (line === undefined ? "" : lineXml({ color: line, lineStyle: "Continuous" }));
  return element(
    "c:marker",
    {},
    (style === "Automatic" ? "" : element("c:symbol", { val: symbols[style] })) +
      (size === undefined ? "" : element("c:size", { val: size })) +
      (looks === "" ? "" : element("c:spPr", {}, looks)),
  );
}

function fontAttributes({ size, bold, italic, underline }: ChartFont): Readonly<Record<string, string | number | undefined>> {
  return {
    sz: size === undefined ? undefined : Math.round(size * 100),
    b: bold === undefined ? undefined : bold ? "1" : "0",
    i: italic === undefined ? undefined : italic ? "1" : "0",
    u: underline === "Single" ? "sng" : undefined,
  };
}

function fontXml(font: ChartFont): string {
  const named = font.name === undefined ? "" : element("a:latin", { typeface: font.name }) + element("a:ea", { typeface: font.name });
  return (font.color === undefined ? "" : solid(font.color)) + named;
}

/** How letters look that are written elsewhere: labels, legends, axes. */
export function textXml(font: ChartFont): string {
  if (Object.keys(font).length === 0) return "";
  const looks = element("a:pPr", {}, element("a:defRPr", fontAttributes(font), fontXml(font)));
  return element("c:txPr", {}, `<a:bodyPr/><a:lstStyle/>${element("a:p", {}, looks + '<a:endParaRPr lang="ja-JP"/>')}`);
}

/** A text that stands in the chart itself. */
export function writtenXml(text: string, font: ChartFont): string {
  const looks = element("a:pPr", {}, element("a:defRPr", fontAttributes(font), fontXml(font)));
  const run = element("a:rPr", { lang: "ja-JP", ...fontAttributes(font) }, fontXml(font));
  const paragraphs = text.split("\n").map((line) => element("a:p", {}, looks + element("a:r", {}, run + element("a:t", {}, encodeXml(line)))));
  return element("c:rich", {}, `<a:bodyPr/><a:lstStyle/>${paragraphs.join("")}`);
}
