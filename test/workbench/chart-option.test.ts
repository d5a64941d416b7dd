import { newBook, type Book } from "../../src/host/book";
import type { Chart, ChartSeries, ChartType } from "../../src/host/charts/model";
import { newAxis, newLegend, newSeries, newTitle } from "../../src/host/charts/new-chart";
import { drawnSeries } from "../../src/workbench/charts/chart-data";
import { drawChart } from "../../src/workbench/charts/draw-chart";

/** 年度, 区分a, 区分d in A1:C3 of Sheet1. */
function bookWith(rows: readonly (readonly (string | number)[])[]): Book {
  const book = newBook();
  rows.forEach((cells, row) => cells.forEach((value, column) => book.sheets[0]?.setCell(row, column, { value })));
  return book;
}

const series = (name: string, column: string, part: Partial<ChartSeries> = {}): ChartSeries => ({
  ...newSeries(name, `Sheet1!$${column}$1:$${column}$2`),
  categories: "Sheet1!$A$1:$A$2",
  ...part,
});
const labelled = (numberFormat: string): Partial<ChartSeries> => ({
  labels: { showValue: true, showPercentage: false, showCategoryName: false, showSeriesName: false, numberFormat, font: {} },
});
const chart = (type: ChartType, all: readonly ChartSeries[], part: Partial<Chart> = {}): Chart => ({
  id: "1",
  name: "グラフ 1",
  type,
  place: { left: 0, top: 0, width: 360, height: 216 },
  title: { ...newTitle, text: "達成区分の推移" },
  legend: newLegend,
  categoryAxis: newAxis(false),
  valueAxis: newAxis(true),
  series: all,
  fill: undefined,
  font: {},
  ...part,
});

const book = bookWith([
  ["R05", 12, 4],
  ["R06", 15, 0],
]);

describe("the numbers of a chart", () => {
  test("are those of the cells, with the labels in their number format; what is blank or text is no number", () => {
    const [first, second] = drawnSeries(book, chart("BarStacked", [series("a", "B"), series("d", "C", labelled("0;;"))]));
    expect(first).toMatchObject({ name: "a", categories: ["R05", "R06"], points: [{ drawn: 12, label: "" }, { drawn: 15 }] });
    expect(second?.points.map(({ drawn, label }) => [drawn, label])).toEqual([[4, "4"], [0, ""]]);
    const words = drawnSeries(bookWith([["R05", "—"], ["R06", 3]]), chart("Line", [series("a", "B")]));
    expect(words[0]?.points.map(({ drawn }) => drawn)).toEqual([undefined, 3]);
  });

  test("are shares of what stands at the same place, where bars fill the whole width", () => {
    const drawn = drawnSeries(book, chart("BarStacked100", [series("a", "B"), series("d", "C")]));
    expect(drawn.map(({ points }) => points.map((point) => point.drawn))).toEqual([[0.75, 1], [0.25, 0]]);
  });

  test("change with the cells", () => {
    const changed = bookWith([["R05", 1, 1], ["R06", 1, 1]]);
    const drawn = chart("BarStacked100", [series("a", "B"), series("d", "C")]);
    expect(drawChart(changed, drawn)).not.toBe(drawChart(book, drawn));
  });
});

describe("the picture of a chart", () => {
  const fills = (svg: string) => [...svg.matchAll(/fill="(#[0-9A-F]{6})"/gi)].map(([, colour]) => colour?.toUpperCase());

  test.each<ChartType>(["BarClustered", "BarStacked", "BarStacked100", "ColumnClustered", "ColumnStacked", "ColumnStacked100"])(
    "%s shows title, names, categories, labels and the fills that were said",
    (type) => {
      const svg = drawChart(book, chart(type, [series("区分a", "B", { fill: "#1F4E79", ...labelled("0件") }), series("区分d", "C", { fill: "#B4500F" })]));
      for (const text of ["達成区分の推移", "区分a", "区分d", "R05", "R06", "12件"]) expect(svg).toContain(`>${text}</text>`);
      expect(fills(svg)).toEqual(expect.arrayContaining(["#1F4E79", "#B4500F"]));
      expect(svg).toMatch(/^<svg width="480" height="288"/);
    },
  );

  test("pies and rings name their points, each in its own colour", () => {
    const points = { 1: "#F4B183" } as const;
    for (const type of ["Pie", "Doughnut"] as const) {
      const svg = drawChart(book, chart(type, [series("区分a", "B", { points })]));
      expect(fills(svg)).toEqual(expect.arrayContaining(["#4472C4", "#F4B183"]));
      expect(svg).toContain(">R06</text>");
    }
  });

  test("shows the axis in its number format, and no axis that is hidden", () => {
    const axis = { ...newAxis(true), minimum: 0, maximum: 1, numberFormat: "0%" };
    const lines = [series("達成の割合", "B")];
    expect(drawChart(book, chart("LineMarkers", lines, { valueAxis: axis }))).toContain(">100%</text>");
    expect(drawChart(book, chart("LineMarkers", lines, { valueAxis: { ...axis, visible: false } }))).not.toContain("100%");
  });

  test("can be put into the page as it is: its styles hold no quotation mark that would end them", () => {
    const svg = drawChart(book, chart("BarClustered", [series("a", "B")]));
    const styles = [...svg.matchAll(/style="([^"]*)"/g)].map(([, style]) => style ?? "");
    expect(styles.length).toBeGreaterThan(0);
    expect(styles.every((style) => /[;}\w%)]$/.test(style))).toBe(true);
  });

  test("is none where the kind of chart is not played", () => {
    expect(drawChart(book, { ...chart("Line", []), type: "Invalid" })).toBe("");
  });
});
