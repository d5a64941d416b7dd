/** @jest-environment jsdom */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { newBook, type Book } from "../../src/host/book";
import { openXlsx, saveXlsx } from "../../src/host/xlsx";
import { openInOffice } from "../support/office";

let book: Book;
beforeEach(() => {
  book = newBook();
  openInOffice(book);
});

/** 年度 and the four statuses, as a table of numbers in A1:E4. */
const fill = (sheet: Excel.Worksheet) => {
  sheet.getRange("A1:E4").values = [
    ["年度", "a", "b", "c", "d"],
    [2022, 10, 5, 3, 2],
    [2023, 12, 4, 3, 1],
    [2024, 15, 3, 1, 1],
  ];
};

/** A stacked chart with a series of our own making beside the one that Excel made. */
function drawStatuses(sheet: Excel.Worksheet): Excel.Chart {
  const chart = sheet.charts.add("BarStacked100", sheet.getRange("B2:B4"), "Columns");
  chart.name = "達成区分";
  chart.title.text = "達成区分の推移";
  chart.title.format.font.bold = true;
  chart.legend.position = "Bottom";
  chart.format.font.size = 9;
  chart.setPosition("G2", "L15");
  const [first, second] = [chart.series.getItemAt(0), chart.series.add("d")];
  first.name = "a";
  second.setValues(sheet.getRange("E2:E4"));
  [first, second].forEach((series, index) => {
    series.setXAxisValues(sheet.getRange("A2:A4"));
    series.format.fill.setSolidColor(index === 0 ? "#1F4E79" : "#B4500F");
    series.format.line.color = "#FFFFFF";
    series.hasDataLabels = true;
    series.dataLabels.position = "Center";
    series.dataLabels.numberFormat = "0;;";
    series.dataLabels.format.font.color = "#FFFFFF";
    series.gapWidth = 50;
  });
  chart.axes.categoryAxis.reversePlotOrder = true;
  chart.axes.valueAxis.visible = false;
  chart.axes.valueAxis.majorGridlines.visible = false;
  return chart;
}

function drawTrend(sheet: Excel.Worksheet): void {
  const chart = sheet.charts.add("LineMarkers", sheet.getRange("C1:E4"), "Columns");
  const { valueAxis } = chart.axes;
  valueAxis.minimum = 0;
  valueAxis.maximum = 6;
  valueAxis.majorUnit = 2;
  valueAxis.numberFormat = "0件";
  valueAxis.title.text = "件数";
  const series = chart.series.getItemAt(1);
  series.markerStyle = "Diamond";
  series.markerSize = 8;
  series.markerBackgroundColor = "#1F4E79";
  series.format.line.lineStyle = "Dash";
  series.format.line.weight = 2.25;
}

function drawShares(sheet: Excel.Worksheet): void {
  const chart = sheet.charts.add("Doughnut", sheet.getRange("B1:E2"), "Rows");
  const series = chart.series.getItemAt(0);
  series.hasDataLabels = true;
  series.points.getItemAt(2).format.fill.setSolidColor("#F4B183");
}

const onSheet = (act: (sheet: Excel.Worksheet) => void) =>
  Excel.run(async (context) => {
    act(context.workbook.worksheets.getItem("Sheet1"));
    await context.sync();
  });
const drawAll = (sheet: Excel.Worksheet) => [fill, drawStatuses, drawTrend, drawShares].forEach((draw) => draw(sheet));

/** The charts without what a file gives them anew. */
const chartsOf = (of: Book) => of.sheets[0]?.charts.map(({ id: _, fromFile: __, ...chart }) => chart);

describe("Excel.Chart", () => {
  test("is found by its name and in the list, with what was said of it", async () => {
    await onSheet((sheet) => void (fill(sheet), drawStatuses(sheet)));
    const read = await Excel.run(async (context) => {
      const { charts } = context.workbook.worksheets.getItem("Sheet1");
      charts.load("items/name,items/chartType,items/title/text,items/legend/position");
      const [known, unknown] = [charts.getItemOrNullObject("達成区分"), charts.getItemOrNullObject("推移")];
      const series = known.series.load("items/name,items/gapWidth");
      const points = known.series.getItemAt(1).points.load("items/value");
      await context.sync();
      const [chart] = charts.items;
      chart?.load("left,top,width,height");
      await context.sync();
      return [
        [chart?.name, chart?.chartType, chart?.title.text, chart?.legend.position, unknown.isNullObject],
        series.items.map(({ name, gapWidth }) => [name, gapWidth]),
        points.items.map(({ value }) => value as unknown),
        chart?.top,
        chart?.height,
      ];
    });
    const [words, series] = [["達成区分", "BarStacked100", "達成区分の推移", "Bottom", true], [["a", 50], ["d", 50]]];
    expect(read).toEqual([words, series, [2, 1, 1], 18.75, 14 * 18.75]);
  });

  test("takes names from text in the first row and column, and series from columns or rows", async () => {
    const made = async (address: string, seriesBy?: "Rows" | "Columns") => {
      await onSheet((sheet) => {
        fill(sheet);
        sheet.getRange("A2:A4").values = [["R4"], ["R5"], ["R6"]];
        sheet.charts.add("ColumnClustered", sheet.getRange(address), seriesBy);
      });
      const series = book.sheets[0]?.charts.at(-1)?.series;
      return series?.map(({ name, nameAt = name, values, categories }) => `${nameAt} ${values} ${categories ?? "—"}`);
    };
    expect(await made("A1:C4", "Columns")).toEqual([
      "Sheet1!$B$1 Sheet1!$B$2:$B$4 Sheet1!$A$2:$A$4",
      "Sheet1!$C$1 Sheet1!$C$2:$C$4 Sheet1!$A$2:$A$4",
    ]);
    expect(await made("A1:E2")).toEqual(["Sheet1!$A$2 Sheet1!$B$2:$E$2 Sheet1!$B$1:$E$1"]);
    expect(await made("B2:B4")).toEqual(["系列1 Sheet1!$B$2:$B$4 —"]);
  });

  test("follows a sheet that gets another name", async () => {
    await onSheet((sheet) => {
      fill(sheet);
      drawStatuses(sheet);
      sheet.name = "1-(1)-4";
    });
    expect(book.sheets[0]?.charts[0]?.series.map(({ values }) => values)).toEqual(["'1-(1)-4'!$B$2:$B$4", "'1-(1)-4'!$E$2:$E$4"]);
  });

  test("is refused where it is of a kind that is not played, or a label has no place there", async () => {
    const radar = onSheet((sheet) => void sheet.charts.add("Radar", sheet.getRange("A1")));
    await expect(radar).rejects.toMatchObject({ code: "ApiNotFound" });
    const outside = onSheet((sheet) => {
      fill(sheet);
      drawStatuses(sheet).series.getItemAt(0).dataLabels.position = "OutsideEnd";
    });
    await expect(outside).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});

describe("in a file", () => {
  test("charts come back as they were drawn", async () => {
    await onSheet(drawAll);
    expect(chartsOf(await openXlsx(await saveXlsx(book)))).toEqual(chartsOf(book));
  });

  test("those of the file stay byte for byte when another is added", async () => {
    await onSheet(drawAll);
    const file = await saveXlsx(book);
    const opened = await openXlsx(file);
    openInOffice(opened);
    await onSheet(drawTrend);
    const [before, after] = [unzipSync(file), unzipSync(await saveXlsx(opened))];
    const charts = Object.keys(before).filter((path) => path.startsWith("xl/charts/"));
    expect(charts).toHaveLength(3);
    expect(charts.map((path) => after[path])).toEqual(charts.map((path) => before[path]));
    expect(chartsOf(await openXlsx(await saveXlsx(opened)))).toEqual(chartsOf(opened));
  });

  test("a chart of the file can be moved, and follows a sheet's new name; to draw it anew is refused", async () => {
    await onSheet((sheet) => void (fill(sheet), drawStatuses(sheet)));
    const opened = await openXlsx(await saveXlsx(book));
    openInOffice(opened);
    await onSheet((sheet) => {
      sheet.charts.getItem("達成区分").setPosition("B10");
      sheet.charts.getItem("達成区分").name = "区分";
      sheet.name = "達成状況";
    });
    const again = await openXlsx(await saveXlsx(opened));
    expect(chartsOf(again)).toEqual(chartsOf(opened));
    expect(again.sheets[0]?.charts[0]).toMatchObject({ name: "区分", place: { top: 9 * 18.75 }, series: [{ values: "達成状況!$B$2:$B$4" }, {}] });
    openInOffice(again);
    const redrawn = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("達成状況").charts.getItem("区分").title.text = "新しい題";
      await context.sync();
    });
    await expect(redrawn).rejects.toMatchObject({ code: "ApiNotFound" });
  });

  test("nothing is left of charts that were taken away, or went with their sheet", async () => {
    await onSheet((sheet) => {
      drawAll(sheet);
      sheet.getRange("A1").select();
    });
    const file = await saveXlsx(book);
    const opened = await openXlsx(file);
    openInOffice(opened);
    await Excel.run(async (context) => {
      const { charts } = context.workbook.worksheets.getItem("Sheet1");
      charts.load("items/id");
      await context.sync();
      charts.items.forEach((chart) => chart.delete());
      await context.sync();
    });
    const withoutSheet = await openXlsx(file);
    withoutSheet.addSheet("空");
    withoutSheet.removeSheet(withoutSheet.sheets[0] ?? withoutSheet.addSheet("x"));
    for (const saved of [await saveXlsx(opened), await saveXlsx(withoutSheet)]) {
      const parts = Object.entries(unzipSync(saved));
      expect(parts.map(([path]) => path).filter((path) => /chart|drawing/.test(path))).toEqual([]);
      expect(parts.filter(([path, bytes]) => /Content_Types|worksheets/.test(path) && /chart|drawing/.test(strFromU8(bytes)))).toEqual([]);
    }
  });

  test("a kind that is not known here is listed and stays as it is", async () => {
    await onSheet((sheet) => void (fill(sheet), drawStatuses(sheet)));
    const parts = unzipSync(await saveXlsx(book));
    const path = "xl/charts/chart1.xml";
    const radar = strFromU8(parts[path] ?? new Uint8Array()).replaceAll("c:barChart", "c:radarChart");
    const opened = await openXlsx(zipSync({ ...parts, [path]: strToU8(radar) }));
    expect(opened.sheets[0]?.charts.map(({ name, type }) => [name, type])).toEqual([["達成区分", "Invalid"]]);
    openInOffice(opened);
    await onSheet((sheet) => void sheet.charts.add("Pie", sheet.getRange("B1:E2"), "Rows"));
    expect(strFromU8(unzipSync(await saveXlsx(opened))[path] ?? new Uint8Array())).toBe(radar);
  });
});
