import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { Failure } from "../../src/failure";
import { newBook, type Book } from "../../src/host/book";
import { directContext } from "../../src/host/direct-context";
import { Host } from "../../src/host/host";
import { openXlsx, saveXlsx } from "../../src/host/xlsx";

/** A workbook after something was done to it with Office.js, saved and opened again. */
async function reopened(act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void, book: Book = newBook()): Promise<Book> {
  const context = directContext(new Host(book));
  act(context.workbook.worksheets.getFirst(), context);
  await context.sync();
  return openXlsx(await saveXlsx(book));
}

const first = ({ sheets }: Book) => {
  const [sheet] = sheets;
  if (!sheet) throw new Error("no sheet");
  return sheet;
};

const text = (parts: Readonly<Record<string, Uint8Array>>, path: string): string => strFromU8(parts[path] ?? new Uint8Array());

describe("a saved workbook opens again as it was", () => {
  test("with values of every kind", async () => {
    const book = await reopened((sheet) => {
      sheet.getRange("A1:F1").values = [['＜令和7年＞ & "文字"\n二行', 0.1 + 0.2, true, "#DIV/0!", "'=文字", "_x000D_"]];
      sheet.getRange("A2").formulas = [['=SUM(B1:B1)&"<"']];
    });
    const cells = Array.from({ length: 6 }, (_, column) => first(book).cell(0, column));
    expect(cells.map((cell) => cell?.value)).toEqual(['＜令和7年＞ & "文字"\n二行', 0.1 + 0.2, true, "#DIV/0!", "=文字", "_x000D_"]);
    expect(cells[3]?.error).toBe(true);
    expect(first(book).cell(1, 0)?.formula).toBe('=SUM(B1:B1)&"<"');
  });

  test("with the looks of its cells", async () => {
    const book = await reopened((sheet) => {
      const { format } = sheet.getRange("B2");
      format.fill.color = "#FFF2CC";
      format.font.bold = true;
      format.font.color = "#C00000";
      format.wrapText = true;
      format.horizontalAlignment = "Center";
      const bottom = format.borders.getItem("EdgeBottom");
      bottom.style = "Double";
      sheet.getRange("B2").numberFormat = [['0.0"%"']];
      format.columnWidth = 105;
      format.rowHeight = 40;
      sheet.getRange("A5:A6").rowHidden = true;
    });
    const sheet = first(book);
    expect(sheet.styleAt(1, 1)).toMatchObject({
      fill: "#FFF2CC",
      font: { bold: true, color: "#C00000", name: "游ゴシック" },
      alignment: { wrap: true, horizontal: "Center", vertical: "Center" },
      borders: { EdgeBottom: { style: "Double" } },
      numberFormat: '0.0"%"',
    });
    expect([sheet.columns.get(1)?.width, sheet.rows.get(1)?.height, sheet.rows.get(4)?.hidden, sheet.rows.get(6)]).toEqual([
      20,
      40,
      true,
      undefined,
    ]);
  });

  test("with what lies over the cells, and what is kept at the sheet and the workbook", async () => {
    const book = await reopened((sheet, { workbook }) => {
      sheet.getRange("A1:B2").merge();
      const format = sheet.getRanges("B4,C6:D7").conditionalFormats.add("Custom");
      format.custom.rule.formula = '=LEN("印")>0';
      format.custom.format.fill.color = "#F7C6A5";
      format.stopIfTrue = true;
      sheet.customProperties.add("kaikakuCheck.sheet", "検査結果");
      workbook.settings.add("設定", { waived: ["一"] });
      workbook.names.add("目標", sheet.getRange("C3"));
      sheet.getRange("D1").hyperlink = { address: "https://example.com/?a=1&b=2", textToDisplay: "外" };
      sheet.getRange("D2").hyperlink = { documentReference: "'原 票'!B4", textToDisplay: "内", screenTip: "先" };
    });
    const sheet = first(book);
    expect(sheet.merges).toEqual([{ row: 0, column: 0, rowCount: 2, columnCount: 2 }]);
    expect(sheet.conditionalFormats).toMatchObject([
      { type: "Custom", formula: '=LEN("印")>0', style: { fill: "#F7C6A5" }, stopIfTrue: true },
    ]);
    expect(sheet.conditionalFormats[0]?.areas).toHaveLength(2);
    expect([...sheet.customProperties]).toEqual([["kaikakuCheck.sheet", "検査結果"]]);
    expect([...book.settings]).toEqual([["設定", { waived: ["一"] }]]);
    expect(book.names).toEqual([{ name: "目標", formula: "=Sheet1!C3" }]);
    expect([sheet.cell(0, 3)?.link, sheet.cell(1, 3)?.link]).toEqual([
      { url: "https://example.com/?a=1&b=2" },
      { place: "'原 票'!B4", screenTip: "先" },
    ]);
  });

  test("with the sheets, their order, and the one in front", async () => {
    const book = await reopened((sheet, { workbook }) => {
      sheet.name = "原票";
      const made = workbook.worksheets.add("検査結果");
      made.getRange("A1:B2").values = [
        ["課題", "数"],
        ["一", 1],
      ];
      made.tables.add("A1:B2", true).name = "一覧";
      made.freezePanes.freezeRows(1);
      made.showGridlines = false;
      made.tabColor = "#0B5C94";
      made.pageLayout.orientation = "Landscape";
      made.pageLayout.zoom = { horizontalFitToPages: 1 };
      made.pageLayout.setPrintTitleRows("$1:$1");
      made.pageLayout.headersFooters.defaultForAllPages.centerFooter = "&P / &N";
      made.position = 0;
      made.activate();
      workbook.worksheets.add("隠す").visibility = "Hidden";
    });
    expect(book.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["検査結果", "Visible"],
      ["原票", "Visible"],
      ["隠す", "Hidden"],
    ]);
    expect(book.activeSheet?.name).toBe("検査結果");
    expect(first(book)).toMatchObject({
      tables: [{ name: "一覧", area: { rowCount: 2, columnCount: 2 } }],
      frozen: { rows: 1, columns: 0 },
      showGridlines: false,
      tabColor: "#0B5C94",
      pageLayout: {
        orientation: "Landscape",
        fit: { across: 1, down: 0 },
        titleRows: { row: 0, rowCount: 1 },
        footer: { center: "&P / &N" },
      },
    });
  });
});

describe("a workbook is written onto the file it came from", () => {
  /** A file with things that we know nothing of: readings of names, fonts within a text, a drawing, a rule of another kind. */
  const file = async (): Promise<Uint8Array> => {
    const book = newBook();
    book.addSheet("二");
    first(book).setCell(0, 0, { value: "仮" });
    const parts = unzipSync(await saveXlsx(book));
    const sheet = text(parts, "xl/worksheets/sheet1.xml")
      .replace(
        /<sheetData>.*<\/sheetData>/s,
        '<sheetData><row r="1" spans="1:3"><c r="A1" t="s"><v>0</v></c><c r="B1"><f t="shared" ref="B1:B2" si="0">C1*2</f><v>4</v></c><c r="C1"><v>2</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/><v>6</v></c><c r="C2"><v>3</v></c></row></sheetData>',
      )
      .replace(
        "<pageMargins",
        '<phoneticPr fontId="0"/><conditionalFormatting sqref="C1:C2"><cfRule type="colorScale" priority="1"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFFFFFFF"/><color rgb="FFFF0000"/></colorScale></cfRule></conditionalFormatting><pageMargins',
      )
      .replace("</worksheet>", '<drawing r:id="rId1"/></worksheet>');
    parts["xl/worksheets/sheet1.xml"] = strToU8(sheet);
    parts["xl/worksheets/_rels/sheet1.xml.rels"] = strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/drawing" Target="../drawings/drawing1.xml"/></Relationships>',
    );
    parts["xl/drawings/drawing1.xml"] = strToU8("<drawing/>");
    parts["xl/sharedStrings.xml"] = strToU8(
      '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><r><t>改</t></r><r><rPr><b/></rPr><t>革</t></r><rPh sb="0" eb="1"><t>カイ</t></rPh></si></sst>',
    );
    parts["xl/_rels/workbook.xml.rels"] = strToU8(
      text(parts, "xl/_rels/workbook.xml.rels").replace(
        "</Relationships>",
        '<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
      ),
    );
    return zipSync(parts);
  };

  test("and nothing is changed where nothing was done", async () => {
    const bytes = await file();
    const [before, after] = [unzipSync(bytes), unzipSync(await saveXlsx(await openXlsx(bytes)))];
    const changed = Object.keys(before).filter((path) => text(before, path) !== text(after, path));
    expect(changed).toEqual([]);
    expect(Object.keys(after).sort()).toEqual(Object.keys(before).sort());
  });

  test("its readings, fonts, drawings and foreign rules stay when a cell beside them changes", async () => {
    const book = await openXlsx(await file());
    expect(first(book).cell(0, 0)?.value).toBe("改革");
    first(book).setCell(4, 0, { value: "新" });
    const host = new Host(book);
    const context = directContext(host);
    const format = context.workbook.worksheets.getFirst().getRange("C1").conditionalFormats.add("Custom");
    format.custom.rule.formula = "=TRUE";
    format.priority = 0;
    context.workbook.worksheets.getFirst().getRange("A1").format.fill.color = "#FFF2CC";
    await context.sync();
    const after = unzipSync(await saveXlsx(book));
    const sheet = text(after, "xl/worksheets/sheet1.xml");
    expect(sheet).toContain('<drawing r:id="rId1"/>');
    expect(sheet).toMatch(/<c r="A1" t="s" s="\d+"><v>0<\/v><\/c>/);
    expect(sheet.indexOf('type="expression"')).toBeLessThan(sheet.indexOf('type="colorScale"'));
    expect(sheet).toMatch(/type="colorScale" priority="2"/);
    expect(text(after, "xl/sharedStrings.xml")).toContain("<rPh");
    expect(after["xl/drawings/drawing1.xml"]).toBeDefined();
  });

  test("a shared formula is written out where the cell that held it changes", async () => {
    const book = await openXlsx(await file());
    expect(first(book).cell(1, 1)).toMatchObject({ formula: "=C2*2", value: 6 });
    first(book).setCell(0, 1, { value: 9 });
    const again = await openXlsx(await saveXlsx(book));
    expect([first(again).cell(0, 1), first(again).cell(1, 1)]).toMatchObject([{ value: 9 }, { value: 6, formula: "=C2*2" }]);
  });

  test("a deleted sheet goes with its names, and the others keep theirs", async () => {
    const made = newBook();
    made.addSheet("二");
    made.sheets.forEach((sheet) => (sheet.pageLayout = { printArea: [{ row: 0, column: 0, rowCount: 2, columnCount: 2 }] }));
    made.sheets.forEach((sheet) => sheet.touch());
    const book = await openXlsx(await saveXlsx(made));
    book.removeSheet(first(book));
    const again = await openXlsx(await saveXlsx(book));
    expect(again.sheets.map(({ name, pageLayout }) => [name, pageLayout.printArea?.length])).toEqual([["二", 1]]);
  });
});

describe("what cannot be opened is said in one sentence", () => {
  test.each([
    ["no zip", strToU8("氏名,点\n佐藤,80"), "Excel ブック（.xlsx）ではない"],
    ["an encrypted workbook or an old one", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), "パスワード"],
    ["a zip without a workbook", zipSync({ "readme.txt": strToU8("文") }), "Excel ブック（.xlsx）ではない"],
    ["nothing at all", new Uint8Array(), "Excel ブック（.xlsx）ではない"],
  ])("%s", async (_, bytes, words) => {
    const failure = await openXlsx(bytes).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(Failure);
    expect((failure as Failure).words.ja).toContain(words);
    expect((failure as Failure).words.en).not.toBe("");
  });

  test("a file that breaks off anywhere", async () => {
    const bytes = await saveXlsx(newBook());
    for (let length = 4; length < bytes.length; length += 97) {
      const failure = await openXlsx(bytes.slice(0, length)).catch((error: unknown) => error);
      expect(failure).toBeInstanceOf(Failure);
    }
  });
});
