import { directContext } from "../../src/host/direct-context";
import { Host } from "../../src/host/host";
import type { Sheet } from "../../src/host/sheet";
import { openXlsx } from "../../src/host/xlsx";
import { number, oneSheet, partsOf, rowsOf, text, workbook, worksheet, zipOf, type PartTexts } from "../support/xlsx-parts";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

async function firstSheet(bytes: Uint8Array): Promise<Sheet> {
  const [sheet] = (await openXlsx(bytes)).sheets;
  if (!sheet) throw new Error("no sheet");
  return sheet;
}

/** The values of the cells that are there, row by row. */
async function values(xml: string, more?: PartTexts): Promise<unknown[][]> {
  const rows: unknown[][] = [];
  for (const { row, column, cell } of (await firstSheet(oneSheet(xml, more))).filledCells()) (rows[row] ??= [])[column] = cell.value;
  return rows;
}

/** What a person sees in A1. */
async function shown(bytes: Uint8Array): Promise<unknown> {
  const context = directContext(new Host(await openXlsx(bytes)));
  const range = context.workbook.worksheets.getFirst().getRange("A1");
  range.load("text");
  await context.sync();
  return range.text[0]?.[0];
}

const dates =
  `<styleSheet xmlns="${main}"><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="46"/></cellXfs></styleSheet>`;
const sst = (...items: readonly string[]): PartTexts => ({
  "xl/sharedStrings.xml": `<sst xmlns="${main}">${items.map((item) => `<si>${item}</si>`).join("")}</sst>`,
});
const shared = (index: number): string => ` t="s"><v>${index}</v>`;

describe("texts", () => {
  test("with several fonts are one text; their readings are no part of it", async () => {
    const fonts = '<r><t>交付</t></r><r><rPr><b/></rPr><t xml:space="preserve"> 率</t></r>';
    const texts = sst(`${fonts}<rPh sb="0" eb="2"><t>コウフ</t></rPh><phoneticPr fontId="1"/>`, "<t>件数</t><rPh><t>ケンスウ</t></rPh>");
    expect(await values(worksheet(rowsOf([shared(0), shared(1)])), texts)).toEqual([["交付 率", "件数"]]);
  });

  test("keep their white space, and break lines as XML does", async () =>
    expect(await values(worksheet(rowsOf([text("  前後  "), text("一\r\n二\r三&#13;&#10;")])))).toEqual([["  前後  ", "一\n二\n三\r\n"]]));

  test("may write signs as _x000D_, the results of formulas, too", async () =>
    expect(await values(worksheet(rowsOf([text("一_x000D_二"), text("_x005F_x000D_"), ' t="str"><f>A1</f><v>一_x000D_二</v>'])))).toEqual([
      ["一\r二", "_x000D_", "一\r二"],
    ]));

  test("may be marked as literal, in part or altogether, and hold comments", async () => {
    const cells = [text("<![CDATA[<目標>&amp;]]>"), text("前<![CDATA[&]]>&amp;<!-- 註 -->後")];
    expect(await values(worksheet(rowsOf(cells)))).toEqual([["<目標>&amp;", "前&&後"]]);
  });

  test("have as many as 32,767 characters", async () =>
    expect((await values(worksheet(rowsOf([text("文".repeat(32_767))]))))[0]?.[0]).toBe("文".repeat(32_767)));

  test("may be written in UTF-16", async () => {
    const xml = `\uFEFF<?xml version="1.0" encoding="UTF-16"?>${worksheet(rowsOf([text("交付率")]))}`;
    const wide = Uint16Array.from([...xml].map((sign) => sign.charCodeAt(0)));
    expect((await firstSheet(oneSheet("", { "xl/worksheets/sheet1.xml": new Uint8Array(wide.buffer) }))).cell(0, 0)?.value).toBe("交付率");
  });
});

describe("cells", () => {
  test("hold errors, truth values, dates in words, and numbers in any notation", async () => {
    const times = ["2025-04-01", "2025-04-01T12:00:00.000", "18:00:00"].map((time) => ` t="d"><v>${time}</v>`);
    const cells = [' t="e"><v>#DIV/0!</v>', ' t="b"><v>1</v>', ...times, number("1.5E-3")];
    const sheet = await firstSheet(oneSheet(worksheet(rowsOf(cells))));
    expect(cells.map((_, column) => sheet.cell(0, column)?.value)).toEqual(["#DIV/0!", true, 45_748, 45_748.5, 0.75, 0.0015]);
    expect(sheet.cell(0, 0)?.error).toBe(true);
  });

  test("that cannot be understood are read as the text that they say, never as no number", async () =>
    expect(await values(worksheet(rowsOf([number("12件"), ' t="d"><v>令和7年</v>', ' t="d"><v></v>'])))).toEqual([["12件", "令和7年"]]));

  test("may leave out where they are", async () =>
    expect(await values(worksheet("<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>"))).toEqual([[1, 2], [3]]));

  test("share a formula, each with its own references", async () => {
    const master = '><f t="shared" ref="B1:B2" si="0">A1*$A$1+SUM(A$1:A1)</f><v>2</v>';
    const sheet = await firstSheet(oneSheet(worksheet(rowsOf([number(1), master], [number(2), '><f t="shared" si="0"/><v>5</v>']))));
    expect(sheet.cell(1, 1)).toEqual({ value: 5, formula: "=A2*$A$1+SUM(A$1:A2)" });
  });

  test("of an array formula have its results; the formula is in the first one", async () => {
    const array = ' cm="1"><f t="array" ref="A1:A2">_xlfn.SEQUENCE(2)</f><v>1</v>';
    const sheet = await firstSheet(oneSheet(worksheet(rowsOf([array], [number(2)]))));
    expect([sheet.cell(0, 0), sheet.cell(1, 0)]).toEqual([{ value: 1, formula: "=_xlfn.SEQUENCE(2)" }, { value: 2 }]);
  });
});

describe("days", () => {
  const day = (workbookPr: string, cell: string) => {
    const tabs = [{ name: "表", xml: worksheet(rowsOf([cell])) }];
    return zipOf(partsOf(tabs, { "xl/styles.xml": dates, "xl/workbook.xml": workbook(tabs, "", workbookPr) }));
  };

  test("are counted from 1904 where the workbook says so", async () => {
    expect(await shown(day("", number(45_748, 's="1"')))).toBe("2025/4/1");
    expect(await shown(day('<workbookPr date1904="1"/>', number(44_286, 's="1"')))).toBe("2025/4/1");
    expect(await shown(day('<workbookPr date1904="1"/>', ' s="1" t="d"><v>2025-04-01</v>'))).toBe("2025/4/1");
  });

  test("numbers and spans of time are the same in both systems", async () => {
    expect(await shown(day('<workbookPr date1904="1"/>', number(44_286)))).toBe("44286");
    expect(await shown(day('<workbookPr date1904="1"/>', number(1.5, 's="2"')))).toBe("36:00:00");
  });
});
