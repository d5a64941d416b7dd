import { cellAt, toA1, type Area } from "../grid/area";
import type { ChartKind, ChartPlan } from "../summary/chart-plan";
import type { PlanTable } from "../summary/sheet-plan";
import type { TablePlace } from "./table-place";
import { fontSizes, looks, points, tones } from "./looks";

/** The rows that a line of charts takes; a blank one follows. */
export const chartRows = 15;

/** By this our charts are told from those that somebody put beside them. */
export const chartPrefix = "KaikakuCheck_";

/** A table of the sheet, and where it stands. */
export interface LaidTable {
  readonly table: PlanTable;
  readonly place: TablePlace;
}

/** Right of each chart, in points: columns are rounded, and what reaches beyond the last one is cut off in print. */
const gap = 6;

/** Lays charts side by side into the rows that are kept free for them, over the whole width of the sheet (in points). */
export function* layCharts(
  sheet: Excel.Worksheet,
  plans: readonly ChartPlan[],
  tables: readonly LaidTable[],
  { top, width }: { readonly top: number; readonly width: number },
): Generator<number> {
  const share = width / plans.length;
  for (const [index, plan] of plans.entries()) {
    const laid = tables[plan.table];
    if (!laid || laid.table.rows.length === 0) continue;
    const chart = layChart(sheet, plan, laid, `${chartPrefix}${index + 1}`);
    chart.setPosition(toA1(cellAt(top, 0)), toA1(cellAt(top + chartRows - 1, 0)));
    chart.left = share * index;
    chart.width = share - gap;
    yield 2000 + 2500 * plan.series.length;
  }
}

const types = {
  bars: "BarClustered",
  "stacked-bars": "BarStacked",
  shares: "BarStacked100",
  columns: "ColumnClustered",
  "stacked-columns": "ColumnStacked",
  lines: "LineMarkers",
} as const satisfies Record<ChartKind, `${Excel.ChartType}`>;

function layChart(sheet: Excel.Worksheet, plan: ChartPlan, { table, place }: LaidTable, chartName: string): Excel.Chart {
  const cells = (column: number): Excel.Range => sheet.getRange(toA1(columnOf(place, column)));
  const [first] = plan.series;
  const chart = sheet.charts.add(types[plan.kind], cells(first?.column ?? 0), "Columns");
  // Named at once: what breaks off here must be found again.
  chart.name = chartName;
  layFrame(chart, plan);
  plan.series.forEach(({ column, tone }, index) => {
    const name = table.columns[column]?.header ?? "";
    // Excel makes the first series from the cells; what they would be named after is left open.
    const series = index === 0 ? chart.series.getItemAt(0) : chart.series.add(name);
    series.name = name;
    series.setValues(cells(column));
    series.setXAxisValues(cells(plan.names));
    if (plan.kind === "lines") layLine(series, tones[tone].fill, index);
    else layBars(series, tones[tone].fill);
    if (plan.labels === undefined) return;
    series.hasDataLabels = true;
    series.dataLabels.numberFormat = labelFormat(plan.labels, plan, table);
    series.dataLabels.position = labelPlaces[plan.kind];
    series.dataLabels.format.font.color = isBeside(plan.kind) ? looks.text : tones[tone].color;
  });
  return chart;
}

/** In a bar, or beside it where there is room. */
const labelPlaces = {
  bars: "OutsideEnd",
  "stacked-bars": "Center",
  shares: "Center",
  columns: "OutsideEnd",
  "stacked-columns": "Center",
  lines: "Top",
} as const satisfies Record<ChartKind, `${Excel.ChartDataLabelPosition}`>;

/** In a bar that is narrower than its figure, the figure would stand across the next one. */
function labelFormat(format: string, { kind, series }: ChartPlan, { rows }: PlanTable): string {
  if (isBeside(kind)) return format;
  const lengths = rows.map((cells) => series.reduce((sum, { column }) => sum + Number(cells[column]?.value ?? 0), 0));
  const least = Math.max(0, ...lengths) * leastShare;
  return least > 0 ? `[<${Number(least.toPrecision(2))}]"";${format}` : format;
}

/** Of a bar that is as long as the chart is wide, so much holds two digits. */
const leastShare = 0.03;

const isBeside = (kind: ChartKind): boolean => labelPlaces[kind] !== "Center";

const columnOf = ({ body, starts }: TablePlace, column: number): Area => ({ ...body, column: starts[column] ?? column, columnCount: 1 });

function layFrame(chart: Excel.Chart, { kind, title, series, labels, full }: ChartPlan): void {
  chart.format.font.size = fontSizes.note;
  chart.format.font.color = looks.text;
  chart.format.fill.setSolidColor("#FFFFFF");
  chart.title.text = title;
  chart.title.format.font.size = fontSizes.caption;
  chart.title.format.font.bold = true;
  chart.legend.visible = series.length > 1;
  if (series.length > 1) chart.legend.position = "Bottom";
  const { categoryAxis, valueAxis } = chart.axes;
  // The first row of the table comes first, from above.
  if (kind === "bars" || kind === "stacked-bars" || kind === "shares") categoryAxis.reversePlotOrder = true;
  if (full !== undefined || kind !== "lines") valueAxis.minimum = 0;
  if (full !== undefined) valueAxis.maximum = full;
  // Where the figures are written, the scale says nothing more.
  valueAxis.visible = labels === undefined;
  valueAxis.majorGridlines.visible = labels === undefined;
  if (labels === undefined && full === 1) valueAxis.numberFormat = "0%";
}

/** A white line between bars that touch. */
function layBars(series: Excel.ChartSeries, colour: string): void {
  series.format.fill.setSolidColor(colour);
  series.format.line.color = "#FFFFFF";
  series.gapWidth = 50;
}

/** Lines can be told apart by their points and dashes, too. */
function layLine(series: Excel.ChartSeries, colour: string, index: number): void {
  const { marker, dash } = points[index % points.length] ?? points[0];
  series.format.line.color = colour;
  series.format.line.weight = 2.25;
  series.format.line.lineStyle = dash;
  series.markerStyle = marker;
  series.markerSize = 8;
  series.markerBackgroundColor = colour;
  series.markerForegroundColor = colour;
}
