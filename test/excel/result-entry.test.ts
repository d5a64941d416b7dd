/** @jest-environment jsdom */
import { check, type Check } from "../../src/check";
import { readWorkbook } from "../../src/excel/read-workbook";
import { writeSheets } from "../../src/excel/write-sheets";
import { withPart, type CellValue } from "../../src/host/cell";
import { newBook, type Book } from "../../src/host/book";
import { openXlsx, saveXlsx } from "../../src/host/xlsx";
import { defaultSettings } from "../../src/settings";
import { lay, records } from "../support/lay-sheet";
import { openInOffice } from "../support/office";

/** 成果指標一覧 with two issues and targets for R05 and R06; the place for the actual of R06 is there, and blank. */
const list: readonly (readonly CellValue[])[] = [
  ["取組1 - (1) サービス"],
  ["課題No.", "所管", "課題名", "成果指標名", "現状値", "目標値 R05", "目標値 R06", "実績値 R05", "実績値 R06"],
  [4, "市民文化局", "証明書の発行", "①交付率", "30.5%", "60%", "80.0%", "61%", ""],
  [5, "財政局", "債権の管理", "①件数", "9件", "10件", "12件", "8件", ""],
];

let book: Book;
beforeEach(() => {
  book = newBook();
  const [sheet] = book.sheets;
  if (sheet) sheet.name = "成果指標一覧";
  list.forEach((cells, row) => cells.forEach((value, column) => value !== "" && sheet?.setCell(row, column, { value })));
  openInOffice(book);
});

const checked = (): Promise<Check> => Excel.run(async (context) => check([await readWorkbook(context)], 2024, defaultSettings));
const build = async (): Promise<void> => {
  const plan = lay("result-entry", await checked());
  await Excel.run((context) => writeSheets(context, [plan]));
};
const table = () => {
  const sheet = book.sheet("実績入力表");
  if (!sheet) throw new Error("the table was written");
  return sheet;
};
const headerRow = 5;
const columnOf = (header: string): number =>
  [...table().filledCells()].find(({ row, cell }) => row === headerRow && cell.value === header)?.column ?? -1;
/** Types into the table, as a person does. */
const type = (row: number, header: string, value: CellValue): void => {
  const [place, column] = [headerRow + row, columnOf(header)];
  table().setCell(place, column, withPart(table().cell(place, column), { value }));
};
const resultOf = async (name: string, year: number) => (await checked()).programme.results.find((one) => one.indicator.name === name && one.fiscalYear === year);

describe("実績入力表", () => {
  test("lists what is still to be entered, by 所管, with drop-downs and checks", async () => {
    const rows = records(lay("result-entry", await checked()));
    expect(rows.map(({ 所管, 課題, 指標, 年度, 残っている入力 }) => [所管, 課題, 指標, 年度, 残っている入力])).toEqual([
      ["市民文化局", "1-(1)-4", "交付率", "R06", "実績値・達成度"],
      ["財政局", "1-(1)-5", "件数", "R05", "未達の理由"],
      ["財政局", "1-(1)-5", "件数", "R06", "実績値・達成度"],
    ]);
    await build();
    expect(table().validations.map(({ type, formulas }) => [type, formulas])).toEqual(
      expect.arrayContaining([["List", ['"1,2,3,4,5,状況変化等により目標未達"']], ["Decimal", ["-1000000000000000", "1000000000000000"]], ["TextLength", ["400"]]]),
    );
    expect(table().styleAt(headerRow + 1, columnOf("実績値"))?.numberFormat).toBe("0.0%");
  });

  test("what is entered is a result at the next check, with its rate, and is found at its cell", async () => {
    await build();
    type(1, "実績値", 0.784);
    type(1, "達成度", 4);
    type(1, "未達の理由", "申請が減ったため");
    expect(await resultOf("交付率", 2024)).toMatchObject({
      actual: { kind: "quantity", value: 78.4, unit: "%", at: { sheet: "実績入力表" } },
      rating: { text: "4" },
      reason: { text: "申請が減ったため" },
      achievement: { met: false, sum: "78.4 ÷ 80 = 98.0%" },
    });
    const missing = (await checked()).findings.filter(({ ruleId }) => ruleId === "actual-missing");
    expect(missing.map(({ at }) => at.area.row)).toEqual([3]);
  });

  test("is read after the file was saved and opened again", async () => {
    await build();
    type(3, "実績値", "12件");
    openInOffice(await openXlsx(await saveXlsx(book)));
    expect(await resultOf("件数", 2024)).toMatchObject({ actual: { value: 12 }, achievement: { met: true } });
  });

  test("keeps what was entered when it is made again, also numbers with their format and text that looks like a formula", async () => {
    await build();
    type(1, "実績値", 0.784);
    type(1, "未達の理由", "=申請が減った");
    await build();
    const once = [...table().filledCells()];
    await build();
    expect([...table().filledCells()]).toEqual(once);
    expect(table().cell(headerRow + 1, columnOf("実績値"))).toMatchObject({ value: 0.784, style: { numberFormat: "0.0%" } });
    expect(table().cell(headerRow + 1, columnOf("未達の理由"))).toMatchObject({ value: "=申請が減った" });
    expect(records(lay("result-entry", await checked()))[0]).toMatchObject({ 残っている入力: "達成度" });
  });

  test("the list goes first: what it says otherwise stays in the table, marked; what it says too is no more listed", async () => {
    await build();
    type(1, "実績値", 0.82);
    const [sheet] = book.sheets;
    sheet?.setCell(2, 8, { value: "83%" });
    expect(await resultOf("交付率", 2024)).toMatchObject({ actual: { value: 83, at: { sheet: "成果指標一覧" } } });
    expect(records(lay("result-entry", await checked()))[0]).toMatchObject({ 実績値: 0.82, 残っている入力: "様式に別の値があります（様式の値を使います）" });
    sheet?.setCell(2, 8, { value: 0.82, style: { numberFormat: "0.0%" } });
    expect(records(lay("result-entry", await checked())).map(({ 指標 }) => 指標)).toEqual(["件数", "件数"]);
  });

  test("loses nothing where the indicator is called otherwise by now", async () => {
    await build();
    type(3, "実績値", 12);
    book.sheets[0]?.setCell(3, 3, { value: "①発行件数" });
    await build();
    const last = records(lay("result-entry", await checked())).at(-1);
    expect(last).toMatchObject({ 指標: "件数", 年度: "R06", 実績値: 12, 残っている入力: "該当する指標がありません" });
    expect(await resultOf("発行件数", 2024)).toMatchObject({ actual: { kind: "blank" } });
  });

  test("can be made and read in English", async () => {
    const plan = lay("result-entry", await checked(), "en");
    await Excel.run((context) => writeSheets(context, [plan]));
    const sheet = book.sheet("Results to enter");
    const column = plan.columns.findIndex(({ header }) => header === "Actual");
    sheet?.setCell(headerRow + 1, column, { value: 0.9, style: { numberFormat: "0%" } });
    expect(await resultOf("交付率", 2024)).toMatchObject({ actual: { value: 90 }, achievement: { met: true } });
  });
});

describe("making it again, when the pane is closed between two requests", () => {
  /** Everything that stands there, whatever the state of the sheet. */
  const entered = async () => (await checked()).programme.entries.map(({ actual, reason }) => [actual?.text, reason?.text]);

  test("keeps what was entered, whichever request was the last", async () => {
    await build();
    type(1, "実績値", 0.784);
    type(1, "未達の理由", "申請が減ったため");
    const before = await entered();
    const made = await checked();
    // The sheet before it takes several requests.
    const rows = Array.from({ length: 900 }, (_, index) => [{ value: `${index} ${"指摘".repeat(450)}` }]);
    const long = { ...lay("findings", made), columns: [{ header: "指摘", width: 40 }], rows };
    const plans = [long, lay("result-entry", made), lay("issues", made)];
    const saved = await saveXlsx(book);
    let last = 0;
    for (let finished = false; !finished; last++) {
      book = await openXlsx(saved);
      finished = await writeWithRequests(plans, last);
      openInOffice(book);
      expect(await entered()).toEqual(before);
    }
    expect(last).toBeGreaterThan(5);
  });

  /** Writes until so many requests are answered; says whether that was all. */
  function writeWithRequests(plans: Parameters<typeof writeSheets>[1], most: number): Promise<boolean> {
    return new Promise((resolve) => {
      let count = 0;
      openInOffice(book, {
        between(host, body) {
          if (count++ < most) return host.answer(body);
          resolve(false);
          return new Promise<string>(() => undefined);
        },
      });
      void Excel.run((context) => writeSheets(context, plans)).then(() => resolve(true));
    });
  }
});
