/** @jest-environment jsdom */
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { settingsKey } from "../../src/excel/keep-settings";
import type { Book } from "../../src/host/book";
import type { Host } from "../../src/host/host";
import { ribbonActions, type RibbonAction } from "../../src/ribbon";
import { sampleBook } from "../../src/sample/programme-book";
import { defaultSettings, settingsText } from "../../src/settings";
import { App } from "../../src/taskpane/App";
import { associateRibbon, type RibbonHandlers } from "../../src/taskpane/ribbon-actions";
import "../support/layout";
import { openInOffice, type OfficeOptions } from "../support/office";

const form = "1-(1)-5";
/** One form of the published programme, which holds a wrong year in D9. */
function smallBook(): Book {
  const book = sampleBook("published");
  for (const sheet of [...book.sheets]) if (sheet.name !== form) book.removeSheet(sheet);
  return book;
}

/** The pane in a page that nobody looks at, and Excel with the ribbon beside it. */
class Excel2021 {
  private readonly page = document.createElement("div");
  readonly host: Host;
  readonly root: Root;
  /** How often the pane was brought to the front. */
  shown = 0;
  private handlers: RibbonHandlers | undefined;

  constructor(
    readonly book: Book = smallBook(),
    options: OfficeOptions = {},
  ) {
    this.host = openInOffice(book, options);
    this.host.onPane = () => this.shown++;
    this.root = createRoot(this.page);
    const onRibbon = (handlers: RibbonHandlers) => (this.handlers = handlers);
    const pane = <App language="ja" year={2021} dark={false} now={() => new Date(2026, 10, 21, 10, 30)} onRibbon={onRibbon} />;
    act(() => this.root.render(pane));
  }

  press(action: RibbonAction): Promise<void> {
    return act(async () => this.handlers?.[action]());
  }

  get said(): string | undefined {
    return this.page.querySelector(".fui-MessageBarBody")?.textContent ?? undefined;
  }

  get text(): string {
    return this.page.textContent ?? "";
  }

  get marks(): number {
    return this.book.sheet(form)?.conditionalFormats.length ?? 0;
  }

  get tabs(): readonly string[] {
    return this.book.sheets.map(({ name }) => name);
  }

  select(row: number, column: number): void {
    const id = this.book.sheet(form)?.id ?? "";
    this.host.activate(id);
    this.host.select(id, [{ row, column, rowCount: 1, columnCount: 1 }]);
  }
}

let excel: Excel2021;
afterEach(() => act(() => excel.root.unmount()));

describe("検査", () => {
  test("brings the pane and checks, marks and lists", async () => {
    excel = new Excel2021();
    await excel.press("kaikakuCheck");
    expect(excel.shown).toBe(1);
    expect(excel.marks).toBeGreaterThan(0);
    expect(excel.text).toContain("令和3(2020)年度");
  });

  test("is made for the year of the workbook's settings, though nothing was read before", async () => {
    const book = smallBook();
    book.settings.set(settingsKey, settingsText({ ...defaultSettings, evaluationYear: 2023 }));
    excel = new Excel2021(book);
    await excel.press("kaikakuCheck");
    expect(excel.text).toContain("令和5（2023）年度までの実績について検査しました");
  });

  test("says in the pane what stood in its way", async () => {
    excel = new Excel2021(smallBook(), { between: (host, body) => host.answer(body.replace("GetUsedRangeOrNullObject", "Fail")) });
    await excel.press("kaikakuCheck");
    expect(excel.said).toMatch(/^完了できませんでした/);
    expect(excel.shown).toBe(1);
  });
});

describe("強調表示", () => {
  test("without marks checks and puts them on; with marks takes them off, and needs no pane for either", async () => {
    excel = new Excel2021();
    await excel.press("kaikakuMarks");
    const marked = excel.marks;
    await excel.press("kaikakuMarks");
    expect([marked > 0, excel.marks, excel.shown]).toEqual([true, 0, 0]);
  });

  test("takes off the marks of an earlier session", async () => {
    const book = smallBook();
    excel = new Excel2021(book);
    await excel.press("kaikakuCheck");
    act(() => excel.root.unmount());
    excel = new Excel2021(book);
    await excel.press("kaikakuMarks");
    expect(excel.marks).toBe(0);
  });

  test("brings the pane where a protected sheet could not be marked", async () => {
    const book = smallBook();
    Object.assign(book.sheet(form) ?? {}, { protection: { options: {} } });
    excel = new Excel2021(book);
    await excel.press("kaikakuMarks");
    expect(excel.said).toMatch(/保護されたシート/);
    expect(excel.shown).toBe(1);
  });
});

describe("集計シート作成", () => {
  test("writes every summary sheet, then brings the pane to name them", async () => {
    excel = new Excel2021();
    await excel.press("kaikakuSummaries");
    expect(excel.tabs).toEqual(expect.arrayContaining([form, "検査結果", "改革課題一覧", "提出票"]));
    expect(excel.said).toContain("枚の集計シートを作成しました");
    expect(excel.shown).toBe(1);
  });
});

describe("提出前チェック", () => {
  test("does not pass with an error, and writes the slip in front of the findings", async () => {
    excel = new Excel2021();
    await excel.press("kaikakuSubmission");
    expect(excel.said).toMatch(/^まだ提出できません.*エラーが\d+件.*「提出票」「検査結果」を作成しました。/);
    expect(excel.tabs).toEqual([form, "提出票", "検査結果"]);
    expect(excel.book.activeSheet?.name).toBe("提出票");
  });

  test("passes where no error is left", async () => {
    const book = smallBook();
    book.settings.set(settingsKey, settingsText({ ...defaultSettings, rules: { "fiscal-year-era": { severity: "off" } } }));
    excel = new Excel2021(book);
    await excel.press("kaikakuSubmission");
    expect(excel.said).toMatch(/^提出できます/);
  });

  test("judges nothing where no sheet can be read", async () => {
    const book = smallBook();
    book.addSheet("メモ");
    for (const sheet of [...book.sheets]) if (sheet.name === form) book.removeSheet(sheet);
    excel = new Excel2021(book);
    await excel.press("kaikakuSubmission");
    expect(excel.said).toMatch(/^判定できません/);
  });
});

describe("このセルの指摘", () => {
  test("checks where nothing was checked yet, and shows only what speaks of the cell", async () => {
    excel = new Excel2021();
    const cell = faultyCell();
    excel.select(cell.row, cell.column);
    await excel.press("kaikakuCell");
    expect(excel.shown).toBe(1);
    expect(excel.text).toMatch(/の指摘: \d+件中 1件を表示/);
  });

  test("says so where nothing speaks of it", async () => {
    excel = new Excel2021();
    excel.select(40, 20);
    await excel.press("kaikakuCell");
    expect(excel.said).toMatch(/^このセルの指摘はありません/);
  });

  /** Where the wrong year stands. */
  function faultyCell() {
    for (const { row, column, cell } of excel.book.sheet(form)?.filledCells() ?? [])
      if (String(cell.value).includes("令和3(2020)年度")) return { row, column };
    throw new Error("the published programme has a wrong year");
  }
});

describe("the functions that the manifest names", () => {
  test("are there at once, wait for the pane, and are completed when they are done", async () => {
    const associated = new Map<string, (event: { completed(): void }) => void>();
    Object.assign(Office, { actions: { associate: (id: string, call: (event: { completed(): void }) => void) => associated.set(id, call) } });
    const connect = associateRibbon();
    expect([...associated.keys()]).toEqual([...ribbonActions]);

    const events: string[] = [];
    associated.get("kaikakuCheck")?.({ completed: () => events.push("completed") });
    await Promise.resolve();
    expect(events).toEqual([]);
    const done = () => Promise.resolve(void events.push("done"));
    connect({ kaikakuCheck: done, kaikakuMarks: done, kaikakuSummaries: done, kaikakuSubmission: done, kaikakuCell: done });
    await new Promise((resolve) => setTimeout(resolve));
    expect(events).toEqual(["done", "completed"]);
    excel = new Excel2021();
  });
});
