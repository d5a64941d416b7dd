import { chartTypes, isChartType, labelPositions, usualGap, usualHole, usualOverlap } from "../charts/model";
import type { Chart, ChartAxis, ChartFont, ChartLabels, ChartLine, ChartSeries, Fill, LabelPosition, Marker } from "../charts/model";
import { newAxis, newLegend, newSeries, newTitle } from "../charts/new-chart";
import { dashes, symbols } from "./drawing-words";
import type { XmlElement } from "./xml";

/** What a chart's part says, as far as it is known here. */
export type ReadChart = Omit<Chart, "id" | "name" | "place">;

const val = (parent: XmlElement | undefined, name: string): string | undefined => parent?.child(name)?.attribute("val");
const numberOf = (parent: XmlElement | undefined, name: string): number | undefined => parent?.child(name)?.number("val");
const isOn = (parent: XmlElement | undefined, name: string): boolean => parent?.child(name)?.flag("val", true) ?? false;
const keyOf = <K extends string>(words: Readonly<Record<K, string>>, word: string | undefined): K | undefined =>
  (Object.keys(words) as K[]).find((key) => words[key] === word);
/** Leaves out what is not said. */
const said = <T extends object>(part: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(part).filter(([, value]) => value !== undefined)) as { [K in keyof T]?: Exclude<T[K], undefined> };

export function readChart(space: XmlElement): ReadChart {
  const chart = space.child("chart");
  const plot = chart?.child("plotArea");
  const kinds = plot?.children.filter(({ name }) => name.endsWith("Chart")) ?? [];
  const [kind, another] = kinds;
  const series = kinds.flatMap((one) => one.all("ser").map(readSeries));
  const type = kind && !another ? typeOf(kind) : "Invalid";
  const unlessUsual = (name: string, usual: number) => {
    const number = numberOf(kind, name);
    return number === usual ? undefined : number;
  };
  const [legend, title] = [chart?.child("legend"), chart?.child("title")];
  return {
    type,
    title: {
      ...newTitle,
      text: textOf(title),
      visible: title !== undefined,
      overlay: isOn(title, "overlay"),
      font: fontOf(title?.child("tx")?.child("rich")),
    },
    legend: {
      ...newLegend,
      visible: legend !== undefined,
      position: keyOf({ Top: "t", Bottom: "b", Left: "l", Right: "r", Corner: "tr" }, val(legend, "legendPos")) ?? "Right",
      overlay: isOn(legend, "overlay"),
      font: fontOf(legend?.child("txPr")),
    },
    categoryAxis: readAxis(plot?.child("catAx") ?? plot?.child("dateAx"), false),
    valueAxis: readAxis(plot?.child("valAx"), kind?.name === "barChart" || kind?.name === "lineChart"),
    series,
    fill: fillOf(space.child("spPr")),
    font: fontOf(space.child("txPr")),
    ...said({
      gapWidth: unlessUsual("gapWidth", usualGap),
      overlap: unlessUsual("overlap", usualOverlap(type)),
      hole: unlessUsual("holeSize", usualHole),
    }),
  };
}

function typeOf(kind: XmlElement): Chart["type"] {
  const [grouping, direction] = [val(kind, "grouping"), val(kind, "barDir")];
  const found = Object.entries(chartTypes).find(
    ([, known]) => known.element === kind.name && known.grouping === grouping && known.direction === direction,
  )?.[0];
  const hasMarkers = kind.all("ser").some((ser) => val(ser.child("marker"), "symbol") !== "none");
  const type = found === "Line" && hasMarkers ? "LineMarkers" : (found ?? "");
  return isChartType(type) ? type : "Invalid";
}

function readSeries(ser: XmlElement): ChartSeries {
  const [tx, cat, value] = [ser.child("tx"), ser.child("cat"), ser.child("val")];
  const looks = ser.child("spPr");
  return {
    ...newSeries(tx?.child("v")?.text ?? "", referenceIn(value) ?? ""),
    fill: fillOf(looks),
    line: lineOf(looks?.child("ln")),
    marker: markerOf(ser.child("marker")),
    labels: labelsOf(ser.child("dLbls")),
    points: Object.fromEntries(ser.all("dPt").map((point) => [numberOf(point, "idx") ?? 0, fillOf(point.child("spPr"))])),
    ...said({
      nameAt: referenceIn(tx),
      categories: referenceIn(cat),
    }),
  };
}

const referenceIn = (source: XmlElement | undefined): string | undefined =>
  source?.children.flatMap((one) => (one.name.endsWith("Ref") ? (one.child("f")?.text ?? []) : [])).at(0);

function readAxis(axis: XmlElement | undefined, gridlines: boolean): ChartAxis {
  if (!axis) return newAxis(gridlines);
  const [scaling, title, format] = [axis.child("scaling"), axis.child("title"), axis.child("numFmt")];
  return {
    visible: !isOn(axis, "delete"),
    title: { text: textOf(title), visible: title !== undefined },
    reversePlotOrder: val(scaling, "orientation") === "maxMin",
    tickLabelPosition: keyOf({ NextToAxis: "nextTo", High: "high", Low: "low", None: "none" }, val(axis, "tickLblPos")) ?? "NextToAxis",
    majorGridlines: { visible: axis.child("majorGridlines") !== undefined },
    font: fontOf(axis.child("txPr")),
    ...said({
      minimum: numberOf(scaling, "min"),
      maximum: numberOf(scaling, "max"),
      majorUnit: numberOf(axis, "majorUnit"),
      numberFormat: format?.flag("sourceLinked") ? undefined : format?.attribute("formatCode"),
    }),
  };
}

function labelsOf(labels: XmlElement | undefined): ChartLabels {
  const position: LabelPosition | undefined = keyOf(labelPositions, val(labels, "dLblPos"));
  return {
    showValue: isOn(labels, "showVal"),
    showPercentage: isOn(labels, "showPercent"),
    showCategoryName: isOn(labels, "showCatName"),
    showSeriesName: isOn(labels, "showSerName"),
    font: fontOf(labels?.child("txPr")),
    ...said({ position, numberFormat: labels?.child("numFmt")?.attribute("formatCode") }),
  };
}

const colourIn = (fill: XmlElement | undefined): string | undefined => {
  const rgb = fill?.child("srgbClr")?.attribute("val");
  return rgb === undefined ? undefined : `#${rgb.toUpperCase()}`;
};

const fillOf = (looks: XmlElement | undefined): Fill => (looks?.child("noFill") ? "none" : colourIn(looks?.child("solidFill")));

function lineOf(ln: XmlElement | undefined): ChartLine {
  if (!ln) return { lineStyle: "Automatic" };
  const width = ln.number("w");
  const dash = keyOf(dashes, val(ln, "prstDash"));
  const lineStyle = ln.child("noFill") ? "None" : (dash ?? (ln.child("solidFill") ? "Continuous" : "Automatic"));
  return { lineStyle, ...said({ color: colourIn(ln.child("solidFill")), weight: width === undefined ? undefined : width / 12_700 }) };
}

function markerOf(marker: XmlElement | undefined): Marker {
  const looks = marker?.child("spPr");
  const fill = colourIn(looks?.child("solidFill"));
  const style = keyOf(symbols, val(marker, "symbol")) ?? "Automatic";
  return { style, ...said({ size: numberOf(marker, "size"), fill, line: colourIn(looks?.child("ln")?.child("solidFill")) }) };
}

/** The letters of a text: of its first paragraph. */
function fontOf(text: XmlElement | undefined): ChartFont {
  const looks = text?.child("p")?.child("pPr")?.child("defRPr");
  const size = looks?.number("sz");
  const flag = (name: string) => (looks?.attribute(name) === undefined ? undefined : looks.flag(name));
  return said({
    size: size === undefined ? undefined : size / 100,
    bold: flag("b"),
    italic: flag("i"),
    underline: looks?.attribute("u") === "sng" ? ("Single" as const) : undefined,
    name: looks?.child("ea")?.attribute("typeface") ?? looks?.child("latin")?.attribute("typeface"),
    color: colourIn(looks?.child("solidFill")),
  });
}

function textOf(title: XmlElement | undefined): string {
  const lines = title?.child("tx")?.child("rich")?.all("p") ?? [];
  return lines.map((line) => line.all("r").map((run) => run.child("t")?.text ?? "").join("")).join("\n");
}
