/** @jest-environment jsdom */
import { tones } from "../../src/excel/looks";
import { writeSheets } from "../../src/excel/write-sheets";
import { newBook, type Book } from "../../src/host/book";
import { columnPoints } from "../../src/host/sizes";
import type { ChartPlan } from "../../src/summary/chart-plan";
import type { SheetPlan } from "../../src/summary/sheet-plan";
import { openInOffice } from "../support/office";

const byDepartment: ChartPlan = {
  kind: "shares",
  title: "所管別の達成区分",
  table: 1,
  names: 0,
  series: [
    { column: 1, tone: "best" },
    { column: 2, tone: "worst" },
  ],
  labels: "0",
};
const trend: ChartPlan = { kind: "lines", title: "達成の割合", table: 0, names: 0, series: [{ column: 1, tone: "plain" }], full: 1 };

const plan = (part: Partial<SheetPlan> = {}): SheetPlan => ({
  id: "overview",
  name: "達成状況",
  title: "達成状況",
  notes: ["作成 2026-11-21 10:30"],
  columns: [{ header: "年度", width: 20 }, { header: "達成の割合", width: 10, dataBar: { empty: 0, full: 1 } }],
  rows: [
    [{ value: "令和4年度" }, { value: 0.5 }],
    [{ value: "令和5年度" }, { value: 0.75 }],
  ],
  more: [
    {
      columns: [{ header: "所管", width: 20 }, { header: "区分a", width: 10 }, { header: "区分d", width: 10 }],
      rows: [[{ value: "財政局" }, { value: 3 }, { value: 1 }]],
      totals: [[{ value: "合計" }, { value: 3 }, { value: 1 }]],
    },
  ],
  charts: [trend, byDepartment],
  ...part,
});

const write = (...plans: SheetPlan[]) => Excel.run((context) => writeSheets(context, plans));
const sheetOf = (book: Book) => book.sheet("達成状況") ?? book.addSheet("missing");

let book: Book;
beforeEach(() => {
  book = newBook();
  openInOffice(book);
});

describe("charts of a summary sheet", () => {
  test("draw the rows of their tables, without the totals, under the names of the columns", async () => {
    await write(plan());
    const [lines, shares] = sheetOf(book).charts;
    const drawn = (chart: typeof lines) => chart?.series.map(({ name, values, categories }) => [name, values, categories]);
    expect([lines?.type, lines?.title.text, shares?.type, shares?.title.text]).toEqual(["LineMarkers", "達成の割合", "BarStacked100", "所管別の達成区分"]);
    expect(drawn(lines)).toEqual([["達成の割合", "達成状況!$B$21:$B$22", "達成状況!$A$21:$A$22"]]);
    expect(sheetOf(book).cell(20, 0)?.value).toBe("令和4年度");
    expect(drawn(shares)).toEqual([
      ["区分a", "達成状況!$B$25", "達成状況!$A$25"],
      ["区分d", "達成状況!$C$25", "達成状況!$A$25"],
    ]);
    expect(sheetOf(book).cell(24, 0)?.value).toBe("財政局");
  });

  test("stand side by side above the tables, as wide as the sheet", async () => {
    await write(plan());
    const sheet = sheetOf(book);
    const [left, right] = sheet.charts.map(({ place }) => place);
    if (!left || !right) throw new Error("there are two charts");
    const width = [0, 1, 2].reduce((sum, column) => sum + columnPoints(sheet, column), 0);
    expect(left.left).toBe(0);
    expect(left.left + left.width).toBeLessThan(right.left);
    // A little less: beyond the last column nothing is printed.
    expect(width - (right.left + right.width)).toBeCloseTo(6, 0);
    expect([left.top, left.height]).toEqual([right.top, right.height]);
    expect(sheet.frozen.rows).toBe(0);
  });

  test("write a figure only into bars that have room for it", async () => {
    await write(plan());
    const [lines, shares] = sheetOf(book).charts;
    expect(shares?.series.map(({ labels }) => labels?.numberFormat)).toEqual(['[<0.12]"";0', '[<0.12]"";0']);
    expect(lines?.series[0]?.labels?.numberFormat).toBeUndefined();
  });

  test("are left out where their table has no rows", async () => {
    await write(plan({ rows: [] }));
    expect(sheetOf(book).charts.map(({ title }) => title.text)).toEqual(["所管別の達成区分"]);
  });

  test("are drawn anew with the sheet, once; a chart that somebody put beside them stays", async () => {
    await write(plan());
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("達成状況");
      sheet.charts.add("Pie", sheet.getRange("A21:B22")).name = "部長説明用";
      await context.sync();
    });
    await write(plan({ charts: [trend] }));
    expect(sheetOf(book).charts.map(({ name }) => name)).toEqual(["部長説明用", "KaikakuCheck_1"]);
  });
});

describe("data bars of a summary sheet", () => {
  test("lie behind the rows of their column, from empty to full", async () => {
    await write(plan());
    const bars = sheetOf(book).conditionalFormats.filter(({ type }) => type === "DataBar");
    expect(bars.map(({ areas, dataBar }) => [areas, dataBar?.lowerBoundRule, dataBar?.upperBoundRule])).toEqual([
      [[{ row: 20, column: 1, rowCount: 2, columnCount: 1 }], { type: "Number", formula: "0" }, { type: "Number", formula: "1" }],
    ]);
  });
});

describe("the colours of charts", () => {
  const lightness = (colour: string): number => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (a: string, b: string): number => {
    const [dark = 0, light = 0] = [lightness(a), lightness(b)].sort((x, y) => x - y);
    return (light + 0.05) / (dark + 0.05);
  };

  test.each(Object.entries(tones))("%s carries letters that can be read", (_, { fill, color }) => {
    expect(contrast(fill, color)).toBeGreaterThanOrEqual(4.5);
  });

  test("differ in lightness from one step to the next, so that they can be told apart without colour", () => {
    const perceived = [tones.best, tones.good, tones.middle, tones.poor, tones.worst].map(({ fill }) => 116 * Math.cbrt(lightness(fill)) - 16);
    const steps = perceived.slice(1).map((one, index) => Math.abs(one - (perceived[index] ?? 0)));
    expect(Math.min(...steps)).toBeGreaterThan(10);
  });
});
