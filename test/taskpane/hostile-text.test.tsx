/** @jest-environment jsdom */
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { writeSummaries } from "../../src/commands/write-summaries";
import type { Book } from "../../src/host/book";
import { sampleBook } from "../../src/sample/programme-book";
import { summarySheets } from "../../src/summary/index";
import { App } from "../../src/taskpane/App";
import { readable } from "../../src/values/readable";
import { openInOffice } from "../support/office";

const quiet = { observe: () => undefined, unobserve: () => undefined, disconnect: () => undefined };
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true, ResizeObserver: jest.fn(() => quiet) });

const form = "1-(1)-5";
const lists = ["改革課題一覧", "成果指標一覧", "活動指標一覧"];

const hostile: readonly (readonly [what: string, text: string])[] = [
  ["markup", `<img src="x" onerror="alert(1)"><script>alert(2)</script>`],
  ["a formula that calls out", `=HYPERLINK("https://example.test/","見る")`],
  ["a formula that starts a program", `+1+cmd|' /C calc'!A0`],
  ["what Excel reads as a formula with @ or -", "@SUM(1)-1"],
  ["an apostrophe in front", "'文字"],
  ["marks of direction and control characters", "\u202E逆さ\u2066に\u0001する"],
  ["as many letters as a cell can hold", "長".repeat(32_766)],
  ["a formula as long as a cell can be", "=1".padEnd(32_766, "+1")],
];

/** A form in which a person wrote this as 所管, 課題名, 現状 and 到達目標, among the lists of the programme. */
async function bookWith(text: string): Promise<Book> {
  const book = sampleBook("with-results");
  for (const sheet of [...book.sheets]) if (![form, ...lists].includes(sheet.name)) book.removeSheet(sheet);
  openInOffice(book);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(form);
    for (const address of ["B1", "D4", "B5", "B6"]) sheet.getRange(address).values = [[`'${text}`]];
    await context.sync();
  });
  return book;
}

describe.each(hostile)("%s, written into a sheet", (_what, text) => {
  test("stays text in every sheet that is made from it", async () => {
    const book = await bookWith(text);
    const input = { language: "ja", year: 2022, madeAt: "2026-11-21 10:30", today: "2026-11-21" } as const;
    const sheets = summarySheets.map(({ id }) => id);
    const { names } = await writeSummaries.run({ ...input, sheets }, { signal: new AbortController().signal, report: () => undefined });
    const cells = names.flatMap((name) => [...(book.sheet(name)?.filledCells() ?? [])].map(({ cell }) => cell));
    expect(cells.filter(({ formula }) => formula)).toEqual([]);
    const list = book.sheet(names.find((name) => name.startsWith("改革課題一覧（集計）")) ?? "");
    const quoted = [...(list?.filledCells() ?? [])].filter(({ cell }) => cell.value === text);
    expect(quoted.length).toBeGreaterThan(0);
  });

  describe("and read in the pane", () => {
    const page = document.createElement("div");
    let root: Root;
    beforeAll(async () => {
      await bookWith(text);
      root = createRoot(page);
      act(() => root.render(<App language="ja" year={2022} dark={false} now={() => new Date(2026, 10, 21, 10, 30)} onRibbon={() => undefined} />));
      await press(/^検査$/);
    });
    afterAll(() => act(() => root.unmount()));

    const buttons = () => [...page.querySelectorAll("button")];
    const press = (name: RegExp) => act(async () => {
      buttons().find((button) => name.test(button.textContent ?? ""))?.click();
      await new Promise((resolve) => setTimeout(resolve, 300));
    });

    test("is text there, and short enough to be read", async () => {
      await press(/B1/);
      expect(page.querySelectorAll("img, script, iframe, object, a[href^=http]")).toHaveLength(0);
      expect(page.textContent).toContain(readable(text).slice(0, 50));
      const texts = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
      let longest = 0;
      while (texts.nextNode()) longest = Math.max(longest, texts.currentNode.textContent?.length ?? 0);
      expect(longest).toBeLessThan(1000);
      expect(page.textContent).not.toMatch(/[\u0001\u202A-\u202E\u2066-\u2069]/);
    });
  });
});
