import type { EChartsCoreOption } from "echarts/core";
import type { Book } from "../../host/book";
import { chartTypes, usualGap, usualHole, usualOverlap, type Chart, type ChartAxis, type ChartFont } from "../../host/charts/model";
import { drawnSeries, inFormat, type DrawnSeries } from "./chart-data";
import { pixels } from "./pixels";

/** What ECharts is to draw for a chart of the book; undefined for a kind that is not played. */
export function chartOption(book: Book, chart: Chart): EChartsCoreOption | undefined {
  if (chart.type === "Invalid") return undefined;
  const { element, direction } = chartTypes[chart.type];
  const series = drawnSeries(book, chart);
  const isRound = element === "pieChart" || element === "doughnutChart";
  const category = { type: "category", data: series[0]?.categories ?? [], ...axisOption(chart.categoryAxis, chart.font) };
  const value = { type: "value", ...valueBounds(chart), ...scaleOption(chart) };
  const lies = direction === "bar";
  return {
    animation: false,
    textStyle: letters(chart.font),
    title: {
      show: chart.title.visible,
      text: chart.title.text,
      left: "center",
      top: 6,
      textStyle: letters({ size: 14, ...chart.title.font }),
    },
    legend: legendOption(chart),
    ...(isRound ? {} : { grid: gridOption(chart), xAxis: lies ? value : category, yAxis: lies ? category : value }),
    series: isRound ? series.slice(0, 1).map((one) => roundOption(one, chart)) : series.map((one) => seriesOption(one, chart)),
  };
}

const letters = ({ size = 10, bold = false, color = "#262626" }: ChartFont) => ({
  color,
  fontSize: pixels(size),
  fontWeight: bold ? ("bold" as const) : ("normal" as const),
  fontFamily,
});

const fontFamily = "'Yu Gothic','Hiragino Sans','Noto Sans CJK JP',Meiryo,sans-serif";

function legendOption({ legend, font }: Chart) {
  const { visible, position } = legend;
  const place = {
    Top: { top: 34, left: "center" },
    Bottom: { bottom: 6, left: "center" },
    Left: { left: 6, top: "middle", orient: "vertical" },
    Right: { right: 6, top: "middle", orient: "vertical" },
    Corner: { right: 6, top: 6, orient: "vertical" },
  }[position];
  return { show: visible, ...place, selectedMode: false, itemWidth: 18, itemHeight: 10, textStyle: letters({ ...font, ...legend.font }) };
}

function gridOption({ title, legend }: Chart) {
  const at = (position: string) => legend.visible && legend.position === position;
  return {
    top: (title.visible ? 38 : 14) + (at("Top") ? 24 : 0),
    bottom: at("Bottom") ? 36 : 12,
    left: at("Left") ? 90 : 14,
    right: at("Right") || at("Corner") ? 90 : 18,
    outerBoundsMode: "same",
  };
}

function axisOption({ visible, reversePlotOrder, majorGridlines, title, font }: ChartAxis, general: ChartFont) {
  return {
    show: visible,
    inverse: reversePlotOrder,
    splitLine: { show: majorGridlines.visible, lineStyle: { color: "#D9D9D9" } },
    axisTick: { show: false },
    axisLine: { show: true, lineStyle: { color: "#BFBFBF" } },
    axisLabel: letters({ ...general, ...font }),
    ...(title.visible ? { name: title.text, nameLocation: "middle" } : {}),
  };
}

/** The axis of numbers, in its own number format; shares of a whole are percentages where it has none. */
function scaleOption({ type, valueAxis, font }: Chart) {
  const { numberFormat = /100$/.test(type) ? "0%" : undefined } = valueAxis;
  const option = axisOption(valueAxis, font);
  if (numberFormat === undefined) return option;
  return { ...option, axisLabel: { ...option.axisLabel, formatter: (value: number) => inFormat(numberFormat, value) } };
}

function valueBounds({ type, valueAxis }: Chart) {
  const { minimum, maximum, majorUnit } = valueAxis;
  return {
    ...(minimum === undefined ? {} : { min: minimum }),
    ...(maximum !== undefined ? { max: maximum } : /100$/.test(type) ? { max: 1 } : {}),
    ...(majorUnit === undefined ? {} : { interval: majorUnit }),
  };
}

const dashes = { Dash: "dashed", DashDot: "dashed", DashDotDot: "dashed", Dot: "dotted" } as const;
const symbols = { Automatic: "circle", None: "none", Square: "rect", Diamond: "diamond", Triangle: "triangle", X: "pin", Circle: "circle" };

/** A row of bars, or a line. */
function seriesOption({ name, colour, points, series }: DrawnSeries, chart: Chart) {
  const { type, gapWidth = usualGap, overlap = usualOverlap(type) } = chart;
  const { line, marker, labels } = series;
  const label = { color: labels.font.color ?? "#262626", fontSize: pixels(labels.font.size ?? chart.font.size ?? 10) };
  const data = points.map(({ drawn, label: text, fill }) => ({
    value: drawn ?? "-",
    label: { ...label, show: text !== "", formatter: text },
    ...(fill === undefined ? {} : { itemStyle: { color: fill } }),
  }));
  if (chartTypes[type === "Invalid" ? "Line" : type].element === "lineChart")
    return {
      type: "line",
      name,
      data,
      color: line.color ?? colour,
      symbol: type === "Line" ? "none" : symbols[marker.style],
      symbolSize: pixels(marker.size ?? 5),
      itemStyle: { color: marker.fill ?? line.color ?? colour },
      lineStyle: { width: pixels(line.weight ?? 2.25), type: line.lineStyle in dashes ? Reflect.get(dashes, line.lineStyle) : "solid" },
      label: { show: true, position: "top" },
    };
  const edge = line.lineStyle === "Continuous" ? { borderColor: line.color, borderWidth: pixels(line.weight ?? 0.75) } : {};
  const outside = /^Bar/.test(type) ? "right" : "top";
  return {
    type: "bar",
    name,
    data,
    ...(/Stacked/.test(type) ? { stack: "all" } : {}),
    barCategoryGap: `${(gapWidth / (100 + gapWidth)) * 100}%`,
    barGap: `${-overlap}%`,
    itemStyle: { color: colour, ...edge },
    label: { show: true, position: labels.position === "OutsideEnd" ? outside : "inside" },
    labelLayout: { hideOverlap: true },
  };
}

/** A pie or a ring; each of its points has a colour of its own. */
function roundOption({ name, points, categories }: DrawnSeries, { type, hole = usualHole, title, legend }: Chart) {
  return {
    type: "pie",
    name,
    radius: [type === "Doughnut" ? `${hole * 0.7}%` : 0, "70%"],
    center: ["50%", title.visible && !(legend.visible && legend.position === "Bottom") ? "55%" : "52%"],
    startAngle: 90,
    data: points.map(({ value, label, colour }, index) => ({
      value: value ?? 0,
      name: categories[index] ?? String(index + 1),
      itemStyle: { color: colour },
      label: { show: label !== "", formatter: label, position: "inside" },
    })),
    labelLine: { show: false },
  };
}
