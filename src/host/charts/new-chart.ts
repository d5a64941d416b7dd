import type { ChartAxis, ChartSeries } from "./model";

/** The words that a chart has at first; Excel's own, in Japanese. */
export const newTitle = { text: "グラフ タイトル", visible: true, overlay: false, font: {} } as const;

export const newLegend = { visible: true, position: "Bottom", overlay: false, font: {} } as const;

export const newAxis = (gridlines: boolean): ChartAxis => ({
  visible: true,
  title: { text: "", visible: false },
  reversePlotOrder: false,
  tickLabelPosition: "NextToAxis",
  majorGridlines: { visible: gridlines },
  font: {},
});

export const newSeries = (name: string, values: string): ChartSeries => ({
  name,
  values,
  fill: undefined,
  line: { lineStyle: "Automatic" },
  marker: { style: "Automatic" },
  labels: { showValue: false, showPercentage: false, showCategoryName: false, showSeriesName: false, font: {} },
  points: {},
});
