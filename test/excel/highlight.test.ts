/** @jest-environment jsdom */
import { check } from "../../src/check";
import { highlight, removeHighlights } from "../../src/excel/highlight";
import type { Book } from "../../src/host/book";
import { sampleBook } from "../../src/sample/programme-book";
import { defaultSettings } from "../../src/settings";
import { toA1 } from "../../src/grid/area";
import { snapshotOf } from "../support/grids";
import { openInOffice } from "../support/office";

const findingsOf = (book: Book) => check([snapshotOf(book)], 2024, defaultSettings).findings;
const painted = (book: Book, sheet: string) => book.sheet(sheet)?.conditionalFormats.flatMap(({ areas, formula }) => areas.map((area) => `${toA1(area)} ${formula ?? ""}`)) ?? [];
const contents = (book: Book) => book.sheets.map((sheet) => [sheet.name, [...sheet.filledCells()], sheet.merges]);

describe("highlights", () => {
  test("lie over every cell that a finding speaks of, and over no other", async () => {
    const book = sampleBook("with-results");
    const findings = findingsOf(book);
    openInOffice(book);
    await Excel.run((context) => highlight(context, findings));
    const expected = new Set(findings.flatMap(({ cells }) => cells.map(({ sheet, area }) => `${sheet}!${toA1(area)}`)));
    const found = book.sheets.flatMap((sheet) => sheet.conditionalFormats.flatMap(({ areas }) => areas.map((area) => `${sheet.name}!${toA1(area)}`)));
    expect(new Set(found)).toEqual(expected);
    expect(found).toHaveLength(expected.size);
  });

  test("come off without a trace: every cell, format and foreign conditional format is as before", async () => {
    const book = sampleBook("with-results");
    const foreign = { id: book.newId(), type: "Custom", areas: [{ row: 0, column: 0, rowCount: 2, columnCount: 2 }], formula: "=$A1>1", style: { fill: "#00FF00" }, stopIfTrue: false };
    const [first] = book.sheets;
    if (!first) throw new Error("the sample has sheets");
    first.conditionalFormats = [foreign];
    const before = contents(book);
    openInOffice(book);
    await Excel.run((context) => highlight(context, findingsOf(book)));
    expect(contents(book)).toEqual(before);
    await Excel.run((context) => removeHighlights(context));
    expect(contents(book)).toEqual(before);
    expect(first.conditionalFormats).toEqual([foreign]);
    expect(book.sheets.slice(1).flatMap(({ conditionalFormats }) => conditionalFormats)).toEqual([]);
  });

  test("laid twice are there once", async () => {
    const book = sampleBook("with-results");
    openInOffice(book);
    const findings = findingsOf(book);
    await Excel.run((context) => highlight(context, findings));
    const once = painted(book, "1-(1)-4");
    await Excel.run((context) => highlight(context, findings));
    expect(painted(book, "1-(1)-4")).toEqual(once);
    expect(once).not.toEqual([]);
  });

  test("leave a protected sheet alone and name it", async () => {
    const book = sampleBook("with-results");
    const sheet = book.sheet("1-(1)-4");
    if (!sheet) throw new Error("the sample has 1-(1)-4");
    sheet.protection = { options: {} };
    openInOffice(book);
    const { skipped } = await Excel.run((context) => highlight(context, findingsOf(book)));
    expect(skipped).toEqual(["1-(1)-4"]);
    expect(sheet.conditionalFormats).toEqual([]);
    expect(painted(book, "1-(1)-5")).not.toEqual([]);
  });

  test("take a handful of round trips, however many sheets there are", async () => {
    const book = sampleBook("with-results");
    const host = openInOffice(book);
    await Excel.run((context) => highlight(context, findingsOf(book)));
    expect(host.traffic.requests).toBeLessThanOrEqual(5);
  });
});
