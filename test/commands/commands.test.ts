/** @jest-environment jsdom */
import { applyFixes } from "../../src/commands/apply-fixes";
import { checkWorkbook } from "../../src/commands/check-workbook";
import type { Job, Progress } from "../../src/commands/command";
import { mapSheet } from "../../src/commands/map-sheet";
import { readSettings } from "../../src/commands/read-settings";
import { runCommand } from "../../src/commands/run-command";
import { saveSettings } from "../../src/commands/save-settings";
import { showFinding } from "../../src/commands/show-finding";
import { takeBackFixes } from "../../src/commands/take-back-fixes";
import { toggleHighlight } from "../../src/commands/toggle-highlight";
import { watchEdits } from "../../src/commands/watch-edits";
import { writeSummaries } from "../../src/commands/write-summaries";
import { addressOf, type CellRef } from "../../src/grid/cell-ref";
import { fromA1 } from "../../src/grid/area";
import { Book } from "../../src/host/book";
import type { Sheet } from "../../src/host/sheet";
import { sampleBook } from "../../src/sample/programme-book";
import { defaultSettings, type Settings } from "../../src/settings";
import { openInOffice } from "../support/office";

const form = "1-(1)-5";

/** The published programme, cut down to one form that holds a wrong year, and a sheet that is none of ours to check. */
function smallBook(): Book {
  const book = sampleBook("published");
  for (const sheet of [...book.sheets]) if (sheet.name !== form) book.removeSheet(sheet);
  book.addSheet("メモ").setCell(0, 0, { value: "電話の控え" });
  return book;
}

function sheetOf(book: Book, name: string): Sheet {
  const sheet = book.sheet(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** A job that keeps what it is told, and is stopped when a step says so. */
function job(stopAt?: Progress["step"]): Job & { readonly steps: readonly string[] } {
  const controller = new AbortController();
  const steps: string[] = [];
  return {
    signal: controller.signal,
    steps,
    report({ step }) {
      if (steps.at(-1) !== step) steps.push(step);
      if (step === stopAt) controller.abort();
    },
  };
}

const atYear = { year: 2021, today: "2026-11-21" };
const check = { ...atYear, highlighted: true };
const summaries = { ...atYear, language: "ja", madeAt: "2026-11-21 10:30", sheets: ["findings", "issues"] } as const;

function refTo(sheet: string, address: string): CellRef {
  const area = fromA1(address);
  if (!area) throw new Error(`${address} is no address`);
  return { book: "", sheet, area };
}

describe("検査", () => {
  test("finds what is wrong, marks it, and says which sheet it could not check", async () => {
    const book = smallBook();
    openInOffice(book);
    const before = [...sheetOf(book, form).filledCells()];
    const work = job();
    const { check: made, unmarked } = await checkWorkbook.run(check, work);

    const era = made.findings.find(({ ruleId }) => ruleId === "fiscal-year-era");
    expect(era?.actual).toBe("令和3(2020)年度");
    expect(addressOf(era?.at ?? refTo("", "A1"))).toMatch(/^'1-\(1\)-5'!/);
    expect(made.programme.sheets.filter(({ layout }) => layout === undefined).map(({ name }) => name)).toEqual(["メモ"]);
    expect(work.steps).toEqual(["reading", "checking", "highlighting"]);
    expect(unmarked).toEqual([]);
    expect(sheetOf(book, form).conditionalFormats).not.toHaveLength(0);
    expect([...sheetOf(book, form).filledCells()]).toEqual(before);
  });

  test("marks nothing where marks are switched off", async () => {
    const book = smallBook();
    openInOffice(book);
    await checkWorkbook.run({ ...check, highlighted: false }, job());
    expect(sheetOf(book, form).conditionalFormats).toEqual([]);
  });

  test("leaves a protected sheet as it is, and names it", async () => {
    const book = smallBook();
    sheetOf(book, form).protection = { options: {} };
    openInOffice(book);
    const { unmarked, check: made } = await checkWorkbook.run(check, job());
    expect(unmarked).toEqual([form]);
    expect(made.findings).not.toHaveLength(0);
    expect(sheetOf(book, form).conditionalFormats).toEqual([]);
  });

  test.each(["reading", "checking"] as const)("stops while %s, and has changed nothing", async (step) => {
    const book = smallBook();
    openInOffice(book);
    expect(await runCommand(checkWorkbook, check, job(step))).toEqual({ kind: "cancelled" });
    expect(sheetOf(book, form).conditionalFormats).toEqual([]);
  });

  test.each([
    ["AccessDenied", "保護"],
    ["ItemNotFound", "削除"],
    ["GeneralException", "GeneralException"],
  ])("puts %s into words, and works the next time", async (code, word) => {
    openInOffice(smallBook(), { failures: [{ request: 2, code }] });
    const failed = await runCommand(checkWorkbook, check, job());
    expect(failed.kind === "failed" && failed.words.ja).toContain(word);
    expect((await runCommand(checkWorkbook, check, job())).kind).toBe("done");
  });
});

test("a cell that is being edited keeps a command from beginning, and the words say what to do", async () => {
  const host = openInOffice(smallBook());
  host.editing = true;
  const failed = await runCommand(checkWorkbook, check, job());
  expect(failed.kind === "failed" && failed.words.ja).toContain("編集");
});

describe("jumping to a finding", () => {
  test("activates the sheet and selects the cell", async () => {
    const book = smallBook();
    openInOffice(book);
    expect(await showFinding.run({ at: refTo("メモ", "C7:D8") }, job())).toBe("shown");
    expect([book.activeSheet?.name, book.activeSheet?.selection]).toEqual(["メモ", [fromA1("C7:D8")]]);
  });

  test("says that a sheet is gone or hidden, and stays where it is", async () => {
    const book = smallBook();
    sheetOf(book, "メモ").visibility = "Hidden";
    openInOffice(book);
    expect(await showFinding.run({ at: refTo("1-(1)-6", "A1") }, job())).toBe("gone");
    expect(await showFinding.run({ at: refTo("メモ", "A1") }, job())).toBe("hidden");
    expect(book.activeSheet?.name).toBe(form);
  });
});

describe("the marks", () => {
  test("come off without a trace, and on again", async () => {
    const book = smallBook();
    openInOffice(book);
    const { check: made } = await checkWorkbook.run(check, job());
    const { findings } = made;
    const marked = sheetOf(book, form).conditionalFormats.length;
    await toggleHighlight.run({ on: false, findings }, job());
    expect(sheetOf(book, form).conditionalFormats).toEqual([]);
    await toggleHighlight.run({ on: true, findings }, job());
    expect(sheetOf(book, form).conditionalFormats).toHaveLength(marked);
  });
});

describe("集計シートを作成", () => {
  const names = (book: Book) => book.sheets.map(({ name }) => name);

  test("writes the chosen sheets, and rebuilds them in place the next time", async () => {
    const book = smallBook();
    openInOffice(book);
    const first = await writeSummaries.run(summaries, job());
    expect(first.names).toEqual(["検査結果", "改革課題一覧"]);
    expect(new Set(names(book))).toEqual(new Set([form, "メモ", "検査結果", "改革課題一覧"]));

    sheetOf(book, "検査結果").name = "十一月の検査";
    const second = await writeSummaries.run(summaries, job());
    expect(second.names).toEqual(["十一月の検査", "改革課題一覧"]);
    expect(names(book)).toHaveLength(4);
  });

  test("does not check the sheets that it wrote", async () => {
    const book = smallBook();
    openInOffice(book);
    const { check: first } = await writeSummaries.run(summaries, job());
    const { check: second, snapshot: { skipped } } = await writeSummaries.run(summaries, job());
    expect(skipped.map(({ name, reason }) => [name, reason])).toEqual(
      expect.arrayContaining([
        ["検査結果", "ours"],
        ["改革課題一覧", "ours"],
      ]),
    );
    expect(second.findings).toEqual(first.findings);
  });

  test("leaves a sheet of the same name alone that is somebody else's", async () => {
    const book = smallBook();
    book.addSheet("検査結果").setCell(0, 0, { value: "昨年の記録" });
    openInOffice(book);
    const { names: written } = await writeSummaries.run(summaries, job());
    expect(written).not.toContain("検査結果");
    expect(sheetOf(book, "検査結果").cell(0, 0)?.value).toBe("昨年の記録");
  });
});

describe("watching for edits", () => {
  test("hears of a person's edits until it is stopped, and never of what we write", async () => {
    const book = smallBook();
    const host = openInOffice(book);
    let edits = 0;
    const settle = () => new Promise((resolve) => setTimeout(resolve, 20));
    const stop = await watchEdits.run(() => edits++, job());

    host.edit(sheetOf(book, "メモ").id, 3, 0, "あとで電話");
    await settle();
    expect(edits).toBe(1);

    await checkWorkbook.run(check, job());
    await writeSummaries.run(summaries, job());
    await settle();
    expect(edits).toBe(1);

    await stop();
    host.edit(sheetOf(book, "メモ").id, 4, 0, "電話した");
    await settle();
    expect(edits).toBe(1);
  });
});

describe("修正", () => {
  /** A list whose rate is wrong, and certain to be. */
  function listWithWrongRate(): Book {
    const book = new Book();
    const list = book.addSheet("成果指標一覧");
    [["課題No.", "成果指標名", "目標値", "実績値", "達成率"], ["", "", "R04", "R04", "R04"], ["4", "交付率", "85%", "78.2%", "78.2%"]].forEach(
      (line, row) => line.forEach((value, column) => list.setCell(row, column, { value })),
    );
    return book;
  }
  const results = { ...check, year: 2022 };

  test("mends the cell, checks again, and can be taken back in another session", async () => {
    const book = listWithWrongRate();
    openInOffice(book);
    const rate = () => sheetOf(book, "成果指標一覧").cell(2, 4)?.value;
    const first = await runCommand(checkWorkbook, results, job());
    const found = first.kind === "done" ? first.value.check.findings : [];
    const mended = await runCommand(applyFixes, { ...results, fixes: found.flatMap(({ fix }) => fix ?? []) }, job());
    expect(mended.kind === "done" && mended.value.outcomes.map(({ outcome }) => outcome)).toEqual(["done"]);
    expect(mended.kind === "done" && mended.value.check.findings.map(({ ruleId }) => ruleId)).not.toContain("rate-mismatch");
    expect(rate()).toBe("92.0%");
    openInOffice(book);
    const back = await runCommand(takeBackFixes, results, job());
    expect(back).toMatchObject({ kind: "done", value: { restored: 1, left: 0 } });
    expect(back.kind === "done" && back.value.check.findings.map(({ ruleId }) => ruleId)).toEqual(found.map(({ ruleId }) => ruleId));
    expect(rate()).toBe("78.2%");
  });
});

describe("様式を指定", () => {
  const mapping = { layout: "outcome-indicator-list", headerRow: 0, columns: [{ column: 0, key: "name" }, { column: 1, key: "baseline" }] };
  const readings = (outcome: Awaited<ReturnType<typeof run>>) =>
    outcome.kind === "done" ? outcome.value.check.programme.sheets.map(({ name, layout, isMapped }) => [name, layout, isMapped]) : outcome;
  const run = (sheet: string, said: typeof mapping | undefined) => runCommand(mapSheet, { ...check, sheet, mapping: said }, job());

  /** A list under headings of somebody's own. */
  function ownList(): Book {
    const book = smallBook();
    const list = book.addSheet("うちの一覧");
    [["測るもの", "はじめ"], ["交付率", "30%"], ["収入率", "98%"]].forEach((line, row) =>
      line.forEach((value, column) => list.setCell(row, column, { value })),
    );
    return book;
  }

  test("is kept in the workbook and used by every check from then on, until it is taken back", async () => {
    const book = ownList();
    openInOffice(book);
    expect(readings(await run("うちの一覧", mapping))).toContainEqual(["うちの一覧", "outcome-indicator-list", true]);
    expect([...sheetOf(book, "うちの一覧").customProperties.values()]).toEqual([
      '{"layout":"outcome-indicator-list","headerRow":1,"columns":{"A":"name","B":"baseline"}}',
    ]);
    const again = await runCommand(checkWorkbook, check, job());
    expect(again.kind === "done" && again.value.check.programme.listed.map(({ name }) => name.text)).toEqual(["交付率", "収入率"]);
    expect(readings(await run("うちの一覧", undefined))).toContainEqual(["うちの一覧", undefined, false]);
    expect(sheetOf(book, "うちの一覧").customProperties.size).toBe(0);
  });

  test("of a sheet that is gone meanwhile changes nothing, and the check shows it", async () => {
    const book = ownList();
    openInOffice(book);
    book.removeSheet(sheetOf(book, "うちの一覧"));
    expect(readings(await run("うちの一覧", mapping))).toEqual([[form, "issue-form", false], ["メモ", undefined, false]]);
  });
});

describe("設定", () => {
  const off: Settings = { ...defaultSettings, evaluationYear: 2021, rules: { "fiscal-year-era": { severity: "off" } } };
  const done = <Value>(outcome: { readonly kind: string } | { readonly kind: "done"; readonly value: Value }): Value => {
    if ("value" in outcome) return outcome.value;
    throw new Error(outcome.kind);
  };
  const rulesOf = ({ check: made }: { readonly check: { readonly findings: readonly { readonly ruleId: string }[] } }) =>
    made.findings.map(({ ruleId }) => ruleId);

  test("are kept in the workbook, and every check goes by them, also in another session", async () => {
    const book = smallBook();
    openInOffice(book);
    expect(rulesOf(done(await runCommand(checkWorkbook, check, job())))).toContain("fiscal-year-era");
    const saved = done(await runCommand(saveSettings, { ...check, settings: off }, job()));
    expect([rulesOf(saved).includes("fiscal-year-era"), saved.settings]).toEqual([false, off]);
    openInOffice(book);
    expect(done(await runCommand(readSettings, undefined, job()))).toEqual(off);
    expect(rulesOf(done(await runCommand(checkWorkbook, check, job())))).not.toContain("fiscal-year-era");
  });

  test("are set back to the published programme, and nothing of them is left", async () => {
    const book = smallBook();
    openInOffice(book);
    await runCommand(saveSettings, { ...check, settings: off }, job());
    const back = done(await runCommand(saveSettings, { ...check, settings: undefined }, job()));
    expect([rulesOf(back).includes("fiscal-year-era"), back.settings, book.settings.size]).toEqual([true, defaultSettings, 0]);
  });

  test("that somebody has damaged stop a check with words that say what to do, and can be set back", async () => {
    const book = smallBook();
    book.settings.set("kaikakuCheck.settings", '{ "rateMethod": "mean" }');
    openInOffice(book);
    const failed = await runCommand(checkWorkbook, check, job());
    expect(failed.kind === "failed" && failed.words.ja).toMatch(/「達成率の計算方法」.*標準に戻してください。$/);
    expect((await runCommand(saveSettings, { ...check, settings: undefined }, job())).kind).toBe("done");
  });
});
