import { BarChart, LineChart, PieChart } from "echarts/charts";
import { GridComponent, LegendComponent, TitleComponent } from "echarts/components";
import { init, use } from "echarts/core";
import { LabelLayout } from "echarts/features";
import { SVGRenderer } from "echarts/renderers";
import type { Book } from "../../host/book";
import type { Chart } from "../../host/charts/model";
import { chartOption } from "./chart-option";
import { pixels } from "./pixels";

use([BarChart, LineChart, PieChart, GridComponent, LegendComponent, TitleComponent, LabelLayout, SVGRenderer]);

/** A chart as an SVG picture, in the size that it has on the sheet; "" for a kind that is not played. */
export function drawChart(book: Book, chart: Chart): string {
  const option = chartOption(book, chart);
  if (!option) return "";
  const { width, height } = chart.place;
  const drawing = init(null, null, { renderer: "svg", ssr: true, width: Math.max(1, pixels(width)), height: Math.max(1, pixels(height)) });
  drawing.setOption(option);
  const svg = drawing.renderToSVGString();
  drawing.dispose();
  return svg;
}
