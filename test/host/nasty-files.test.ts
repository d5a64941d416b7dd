import { strFromU8, unzipSync } from "fflate";
import type { Sheet } from "../../src/host/sheet";
import { openXlsx, saveXlsx } from "../../src/host/xlsx";
import { number, oneSheet, partsOf, relations, rowsOf, text, workbook, worksheet, zipOf } from "../support/xlsx-parts";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

async function firstSheet(bytes: Uint8Array): Promise<Sheet> {
  const [sheet] = (await openXlsx(bytes)).sheets;
  if (!sheet) throw new Error("no sheet");
  return sheet;
}

describe("files of other programs and kinds", () => {
  test("write a prefix before every element, and spell targets from the top, with ., in another case, with %20", async () => {
    const prefixed = worksheet(rowsOf([number(1)], [text("二")])).replace("xmlns=", "xmlns:x=").replaceAll(/<(\/?)(?!\/)/g, "<$1x:");
    for (const target of ["/xl/worksheets/sheet 1.xml", "./worksheets/SHEET%201.xml", "../xl/Worksheets/sheet%201.xml"]) {
      const parts = partsOf([{ name: "表", xml: "" }], {
        "xl/worksheets/sheet1.xml": undefined,
        "xl/worksheets/sheet 1.xml": prefixed,
        "xl/_rels/workbook.xml.rels": relations([["rId1", "worksheet", target]]),
      });
      expect((await firstSheet(zipOf(parts))).cell(1, 0)?.value).toBe("二");
    }
  });

  test("are of the strict kind (Strict Open XML): read, with their tables, and saved as the usual one", async () => {
    const columns = '<tableColumns count="1"><tableColumn id="1" name="課題"/></tableColumns>';
    const table = `<table xmlns="${main}" id="1" name="一覧" displayName="一覧" ref="A1:A2">${columns}</table>`;
    const rows = rowsOf([text("課題")], [' t="d"><v>2025-04-01</v>']);
    const usual = partsOf([{ name: "表", xml: worksheet(rows, '<tableParts><tablePart r:id="rId1"/></tableParts>') }], {
      "xl/worksheets/_rels/sheet1.xml.rels": relations([["rId1", "table", "../tables/table1.xml"]]),
      "xl/tables/table1.xml": table,
    });
    const names = /http:\/\/schemas\.openxmlformats\.org\/(spreadsheetml|officeDocument)\/2006\//g;
    const inStrictWords = (part: string) =>
      part.replaceAll(names, "http://purl.oclc.org/ooxml/$1/").replace("<workbook ", '<workbook conformance="strict" ');
    const strict = Object.fromEntries(
      Object.entries(usual).map(([path, part]) => [path, typeof part === "string" ? inStrictWords(part) : part]),
    );
    expect(strict["xl/workbook.xml"]).toContain("purl.oclc.org");
    const book = await openXlsx(zipOf(strict));
    expect(book.sheets[0]?.cell(1, 0)?.value).toBe(45_748);
    expect(book.sheets[0]?.tables.map(({ name }) => name)).toEqual(["一覧"]);
    const saved = unzipSync(await saveXlsx(book));
    expect(Object.values(saved).map((part) => strFromU8(part)).join("")).not.toMatch(/purl\.oclc\.org|strict/);
  });

  test("bring macros, which stay", async () => {
    const vba = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3);
    const parts = partsOf([{ name: "表", xml: worksheet(rowsOf([number(1)])) }], { "xl/vbaProject.bin": vba });
    const book = await openXlsx(zipOf(parts));
    book.addSheet("検査結果");
    expect(unzipSync(await saveXlsx(book))["xl/vbaProject.bin"]).toEqual(vba);
  });

  test("have no styles, no shared strings, no theme, no types of content", async () => {
    const parts = { ...partsOf([{ name: "表", xml: worksheet(rowsOf([number(1, 's="7"')])) }]), "[Content_Types].xml": undefined };
    expect((await firstSheet(zipOf(parts))).cell(0, 0)?.value).toBe(1);
  });
});

describe("chart sheets and dialogs beside the sheets", () => {
  const chart = `<chartsheet xmlns="${main}"/>`;
  const tabs = [
    { name: "図1", kind: "chartsheet", xml: chart },
    { name: "一", xml: worksheet(rowsOf([number(1)])) },
    { name: "図2", kind: "dialogsheet", xml: chart },
    { name: "二", xml: worksheet(rowsOf([number(2)])), state: "veryHidden" },
  ];
  const names =
    '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">一!$A$1</definedName>' +
    '<definedName name="局所" localSheetId="3">二!$A$1</definedName>' +
    '<definedName name="図の名" localSheetId="2" function="1">1</definedName></definedNames>';
  const file = zipOf(partsOf(tabs, { "xl/workbook.xml": workbook(tabs, names) }));

  test("are passed over", async () => {
    const { sheets, names: known } = await openXlsx(file);
    expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([["一", "Visible"], ["二", "VeryHidden"]]);
    expect(sheets[0]?.pageLayout.printArea).toHaveLength(1);
    expect(known).toEqual([{ name: "局所", formula: "=二!$A$1", sheetId: sheets[1]?.id }]);
  });

  test("stay where they were when the workbook is saved, whatever comes and goes", async () => {
    const book = await openXlsx(file);
    book.addSheet("検査結果", 0);
    const [, first] = book.sheets;
    if (first) book.removeSheet(first);
    const saved = await saveXlsx(book);
    const xml = strFromU8(unzipSync(saved)["xl/workbook.xml"] ?? new Uint8Array());
    expect([...xml.matchAll(/<sheet [^>]*?name="(.*?)"/g)].map(([, name]) => name)).toEqual(["図1", "図2", "検査結果", "二"]);
    expect(xml).toContain('<definedName name="図の名" localSheetId="1" function="1">1</definedName>');
    expect(xml).not.toContain("Print_Area");
    const again = await openXlsx(saved);
    expect(again.names.map(({ name, sheetId }) => [name, again.sheets.find(({ id }) => id === sheetId)?.name])).toEqual([["局所", "二"]]);
    expect(again.activeSheet?.name).toBe("検査結果");
  });
});

describe("size", () => {
  const styles = `<styleSheet xmlns="${main}"><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`;

  test("that is only declared costs nothing: extents, formats of whole columns, links and merged areas over everything", async () => {
    const sheet = await firstSheet(
      oneSheet(
        worksheet(
          rowsOf([number(1)]) + '<row r="1048576"><c r="XFD1048576" s="0"/></row>',
          '<mergeCells><mergeCell ref="A2:XFD1048576"/></mergeCells><hyperlinks><hyperlink ref="A1:XFD1048576" location="A1"/></hyperlinks>',
          '<dimension ref="A1:XFD1048576"/><cols><col min="1" max="16384" width="3" hidden="1" style="1"/></cols>',
        ),
        { "xl/styles.xml": styles },
      ),
    );
    expect([...sheet.filledCells()].length).toBeLessThanOrEqual(2);
    expect(sheet.columns.size).toBeLessThanOrEqual(512);
    expect(sheet.usedArea(true)).toEqual({ row: 0, column: 0, rowCount: 1, columnCount: 1 });
    expect(sheet.cell(0, 0)?.link).toEqual({ place: "A1" });
  });

  test("of 50,000 merged areas and 20,000 names is read whole", async () => {
    const merges = Array.from({ length: 50_000 }, (_, row) => `<mergeCell ref="A${row + 1}:C${row + 1}"/>`).join("");
    const names = Array.from({ length: 20_000 }, (_, i) => `<definedName name="名${i}">#REF!</definedName>`).join("");
    const xml = worksheet(rowsOf([number(1)]), `<mergeCells count="50000">${merges}</mergeCells>`);
    const named = workbook([{ name: "表", xml }], `<definedNames>${names}</definedNames>`);
    const book = await openXlsx(oneSheet(xml, { "xl/workbook.xml": named }));
    expect([book.sheets[0]?.merges.length, book.names.length]).toEqual([50_000, 20_000]);
  });

  test("of 1,000 sheets is read whole, and saved", async () => {
    const tabs = Array.from({ length: 1000 }, (_, i) => ({ name: `表${i}`, xml: worksheet(rowsOf([number(i)])) }));
    const book = await openXlsx(zipOf(partsOf(tabs)));
    expect(book.sheets.map((sheet) => sheet.cell(0, 0)?.value)).toEqual(tabs.map((_, i) => i));
    book.sheets[999]?.setCell(0, 0, { value: -1 });
    expect((await openXlsx(await saveXlsx(book))).sheets[999]?.cell(0, 0)?.value).toBe(-1);
  });
});
