import { chartTypes, labelPositions, mayStand, usualGap, usualHole, usualOverlap } from "../charts/model";
import type { Chart, ChartAxis, ChartSeries, ChartType } from "../charts/model";
import { fillXml, lineXml, markerXml, textXml, writtenXml } from "./drawing-words";
import { element, encodeXml } from "./xml";

const c = (name: string, val: string | number | boolean): string => element(name, { val });
const axisIds = { category: 111111111, value: 222222222 } as const;

/** The part of a chart (ECMA-376, 21.2). Numbers are not repeated in it: who opens the file takes them from the cells. */
export function chartXml(chart: Chart, type: ChartType): string {
  const { title, legend, fill, font } = chart;
  const space =
    c("c:date1904", "0") +
    c("c:roundedCorners", "0") +
    element(
      "c:chart",
      {},
      (title.visible ? titleXml(title.text, title.overlay, writtenXml(title.text, title.font)) : "") +
        c("c:autoTitleDeleted", !title.visible) +
        element("c:plotArea", {}, element("c:layout", {}) + plotXml(chart, type)) +
        (legend.visible ? legendXml(chart) : "") +
        c("c:plotVisOnly", "1") +
        c("c:dispBlanksAs", "gap"),
    ) +
    (fill === undefined ? "" : element("c:spPr", {}, fillXml(fill))) +
    textXml(font);
  const names = {
    "xmlns:c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
    "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  };
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${element("c:chartSpace", names, space)}`;
}

const titleXml = (text: string, overlay: boolean, written: string): string =>
  text === "" ? "" : element("c:title", {}, element("c:tx", {}, written) + c("c:overlay", overlay));

const legendPositions = { Top: "t", Bottom: "b", Left: "l", Right: "r", Corner: "tr" } as const;

const legendXml = ({ legend: { position, overlay, font } }: Chart): string =>
  element("c:legend", {}, c("c:legendPos", legendPositions[position]) + c("c:overlay", overlay) + textXml(font));

function plotXml(chart: Chart, type: ChartType): string {
  const { element: name, grouping, direction } = chartTypes[type];
  const { gapWidth = usualGap, overlap = usualOverlap(type), hole = usualHole } = chart;
  const hasAxes = name === "barChart" || name === "lineChart";
  const content =
    (direction === undefined ? "" : c("c:barDir", direction)) +
    (grouping === undefined ? "" : c("c:grouping", grouping)) +
    c("c:varyColors", !hasAxes) +
    chart.series.map((series, index) => seriesXml(series, index, chart, type)).join("") +
    (name === "barChart" ? c("c:gapWidth", gapWidth) + c("c:overlap", overlap) : "") +
    (name === "lineChart" ? c("c:marker", "1") : "") +
    (hasAxes ? c("c:axId", axisIds.category) + c("c:axId", axisIds.value) : c("c:firstSliceAng", "0")) +
    (name === "doughnutChart" ? c("c:holeSize", hole) : "");
  return element(`c:${name}`, {}, content) + (hasAxes ? axesXml(chart, direction === "bar") : "");
}

function seriesXml(series: ChartSeries, index: number, chart: Chart, type: ChartType): string {
  const { element: name } = chartTypes[type];
  const tx = series.nameAt === undefined ? element("c:v", {}, encodeXml(series.name)) : reference("c:strRef", series.nameAt);
  const looks = (name === "lineChart" ? "" : fillXml(series.fill)) + lineXml(series.line);
  const points = Object.entries(series.points).map(([point, fill]) => {
    const plain = (name === "barChart" ? c("c:invertIfNegative", "0") : "") + c("c:bubble3D", "0");
    return element("c:dPt", {}, c("c:idx", point) + plain + element("c:spPr", {}, fillXml(fill)));
  });
  return element(
    "c:ser",
    {},
    c("c:idx", index) +
      c("c:order", index) +
      element("c:tx", {}, tx) +
      (looks === "" ? "" : element("c:spPr", {}, looks)) +
      (name === "barChart" ? c("c:invertIfNegative", "0") : "") +
      (name === "lineChart" ? markerXml(type === "Line" ? { style: "None" } : series.marker) : "") +
      points.join("") +
      labelsXml(series, chart) +
      (series.categories === undefined ? "" : element("c:cat", {}, reference("c:strRef", series.categories))) +
      (series.values === "" ? "" : element("c:val", {}, reference("c:numRef", series.values))) +
      (name === "lineChart" ? c("c:smooth", "0") : ""),
  );
}

const reference = (name: string, formula: string): string => element(name, {}, element("c:f", {}, encodeXml(formula)));

function labelsXml({ labels }: ChartSeries, { type }: Chart): string {
  const { showValue, showPercentage, showCategoryName, showSeriesName, position, numberFormat, font } = labels;
  if (!showValue && !showPercentage && !showCategoryName && !showSeriesName) return "";
  return element(
    "c:dLbls",
    {},
    (numberFormat === undefined ? "" : element("c:numFmt", { formatCode: numberFormat, sourceLinked: "0" })) +
      element("c:spPr", {}, "<a:noFill/>" + element("a:ln", {}, "<a:noFill/>")) +
      textXml(font) +
      (position !== undefined && mayStand(position, type) ? c("c:dLblPos", labelPositions[position]) : "") +
      c("c:showLegendKey", "0") +
      c("c:showVal", showValue) +
      c("c:showCatName", showCategoryName) +
      c("c:showSerName", showSeriesName) +
      c("c:showPercent", showPercentage) +
      c("c:showBubbleSize", "0"),
  );
}

/** The axis of categories stands at the bottom, or at the left where bars lie. */
function axesXml({ categoryAxis, valueAxis }: Chart, lies: boolean): string {
  const { category, value } = axisIds;
  const categories =
    axisXml(categoryAxis, category, lies ? "l" : "b") +
    c("c:crossAx", value) +
    c("c:crosses", "autoZero") +
    c("c:auto", "0") +
    c("c:lblAlgn", "ctr") +
    c("c:lblOffset", 100) +
    c("c:noMultiLvlLbl", "1");
  const unit = valueAxis.majorUnit === undefined ? "" : c("c:majorUnit", valueAxis.majorUnit);
  const values =
    axisXml(valueAxis, value, lies ? "b" : "l") +
    c("c:crossAx", category) +
    c("c:crosses", "autoZero") +
    c("c:crossBetween", "between") +
    unit;
  return element("c:catAx", {}, categories) + element("c:valAx", {}, values);
}

const labelPlaces = { NextToAxis: "nextTo", High: "high", Low: "low", None: "none" } as const;

function axisXml(axis: ChartAxis, id: number, position: string): string {
  const { visible, title, minimum, maximum, numberFormat, reversePlotOrder, tickLabelPosition, majorGridlines, font } = axis;
  const scaling =
    c("c:orientation", reversePlotOrder ? "maxMin" : "minMax") +
    (maximum === undefined ? "" : c("c:max", maximum)) +
    (minimum === undefined ? "" : c("c:min", minimum));
  const pale = lineXml({ color: "#D9D9D9", weight: 0.75, lineStyle: "Continuous" });
  return (
    c("c:axId", id) +
    element("c:scaling", {}, scaling) +
    c("c:delete", !visible) +
    c("c:axPos", position) +
    (majorGridlines.visible ? element("c:majorGridlines", {}, element("c:spPr", {}, pale)) : "") +
    (title.visible ? titleXml(title.text, false, writtenXml(title.text, { bold: false, size: 9 })) : "") +
    element("c:numFmt", { formatCode: numberFormat ?? "General", sourceLinked: numberFormat === undefined }) +
    c("c:majorTickMark", "none") +
    c("c:minorTickMark", "none") +
    c("c:tickLblPos", labelPlaces[tickLabelPosition]) +
    element("c:spPr", {}, pale) +
    textXml(font)
  );
}
