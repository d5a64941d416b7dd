import type { Book } from "../../host/book";
import { shownText } from "../../host/shown-text";
import { cellsAt, seriesName } from "../../host/charts/values";
import type { Chart, ChartLabels, ChartSeries } from "../../host/charts/model";

/** A row of numbers as it is drawn: what the cells say now. */
export interface DrawnSeries {
  readonly name: string;
  readonly series: ChartSeries;
  readonly colour: string;
  readonly categories: readonly string[];
  readonly points: readonly DrawnPoint[];
}

export interface DrawnPoint {
  readonly value: number | undefined;
  /** The value, or its share of what stands at the same place in all series. */
  readonly drawn: number | undefined;
  /** "" for none. */
  readonly label: string;
  /** Its own fill, and the colour that it has in the end where each point has another. */
  readonly fill: string | undefined;
  readonly colour: string;
}

/** The accents of the Office theme, in the order in which charts take them. */
const accents = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"] as const;
const accent = (index: number): string => accents[index % accents.length] ?? accents[0];

/** The series of a chart with the numbers, names and labels that the cells give them. */
export function drawnSeries(book: Book, { series, type }: Chart): readonly DrawnSeries[] {
  const values = series.map((one) => cellsAt(book, one.values).map((cell) => numberOf(cell?.value)));
  const totals = (values[0] ?? []).map((_, index) => values.reduce((sum, row) => sum + Math.abs(row[index] ?? 0), 0));
  return series.map((one, row) => {
    const own = values[row] ?? [];
    const sum = own.reduce<number>((total, value) => total + (value ?? 0), 0);
    const first = cellsAt(book, one.values)[0]?.style?.numberFormat ?? "General";
    const named = cellsAt(book, one.categories ?? "").map((cell) => shownText(cell, book.date1904));
    const categories = named.length > 0 ? named : own.map((_, index) => String(index + 1));
    const points = own.map((value, index): DrawnPoint => {
      const total = totals[index] ?? 0;
      const fill = plain(one.points[index]);
      const label = value === undefined ? "" : labelOf(one.labels, first, value, sum, categories[index] ?? "");
      const drawn = /100$/.test(type) && value !== undefined ? (total === 0 ? 0 : value / total) : value;
      return { value, drawn, label, fill, colour: fill ?? accent(index) };
    });
    return { name: seriesName(book, one), series: one, colour: plain(one.fill) ?? accent(row), categories, points };
  });
}

const numberOf = (value: unknown): number | undefined => (typeof value === "number" ? value : undefined);
const plain = (fill: ChartSeries["fill"]): string | undefined => (fill === "none" ? "transparent" : fill);

/** The labels of Excel: what they are to show, one after the other. */
function labelOf(labels: ChartLabels, cellFormat: string, value: number, sum: number, category: string): string {
  const { showCategoryName, showValue, showPercentage, numberFormat } = labels;
  const share = sum === 0 ? 0 : value / sum;
  const parts = [
    ...(showCategoryName ? [category] : []),
    ...(showValue ? [inFormat(numberFormat ?? cellFormat, value)] : []),
    ...(showPercentage ? [inFormat(showValue ? "0%" : (numberFormat ?? "0%"), share)] : []),
  ];
  return parts.filter((part) => part !== "").join("; ");
}

/** A number as cells and axes of this format show it. */
export const inFormat = (numberFormat: string, value: number): string => shownText({ value, style: { numberFormat } });
