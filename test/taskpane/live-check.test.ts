/** @jest-environment jsdom */
import { checkWorkbook } from "../../src/commands/check-workbook";
import { watchEdits } from "../../src/commands/watch-edits";
import type { CheckedWorkbook } from "../../src/commands/check-snapshot";
import type { Book } from "../../src/host/book";
import { firstState, reducePane, type PaneAction, type PaneState } from "../../src/taskpane/state";
import { collectEdits, unattended } from "../../src/taskpane/use-live-check";
import { sampleBook } from "../../src/sample/programme-book";
import { openInOffice } from "../support/office";

const form = "1-(1)-5";

/** A pane beside a workbook of one form, after a check. */
async function pane() {
  const book: Book = sampleBook("published");
  for (const sheet of [...book.sheets]) if (sheet.name !== form) book.removeSheet(sheet);
  const host = openInOffice(book);
  const { unmarked, ...checked } = await checkWorkbook.run({ year: 2021, today: "2026-11-21", highlighted: true }, unattended);
  let state: PaneState = reducePane(firstState("ja", 2021), { type: "checked", checked, unmarked });
  const act = (action: PaneAction) => void (state = reducePane(state, action));
  const edits = collectEdits(() => state, act, () => new Date(2026, 10, 21));
  const stop = await watchEdits.run(edits.add, unattended);
  const sheet = book.sheet(form);
  if (!sheet) throw new Error("the form is in the book");
  return { host, sheet, act, state: () => state, edit: (row: number, column: number, text: string) => host.edit(sheet.id, row, column, text), stop };
}

const found = (checked: CheckedWorkbook | undefined) => checked?.check.findings.map(({ ruleId }) => ruleId) ?? [];
const afterPause = () => new Promise((resolve) => setTimeout(resolve, 600));

describe("an edit", () => {
  test("is checked by itself: what was missing is found, marked, and gone again when it is entered", async () => {
    const { sheet, state, edit, stop } = await pane();
    const marks = sheet.conditionalFormats.length;
    const before = found(state().checked);
    const name = sheet.cell(3, 3)?.value;
    edit(3, 3, "");
    await afterPause();
    expect(found(state().checked)).toContain("field-missing");
    expect(before).not.toContain("field-missing");
    expect(sheet.conditionalFormats.length).toBeGreaterThan(0);
    edit(3, 3, String(name));
    await afterPause();
    expect(found(state().checked)).toEqual(before);
    expect(sheet.conditionalFormats).toHaveLength(marks);
    expect(state().outdated).toBeUndefined();
    await stop();
  });

  test("makes the list outdated where checking by itself is switched off", async () => {
    const { host, state, act, edit, stop } = await pane();
    act({ type: "liveChosen", on: false });
    const { requests } = host.traffic;
    edit(3, 3, "");
    await afterPause();
    expect(state().outdated).toBe("edited");
    expect(host.traffic.requests).toBe(requests);
    await stop();
  });

  test("waits until the command that runs has ended", async () => {
    const { state, act, edit, stop } = await pane();
    const before = state().checked;
    act({ type: "started", command: "write-summaries" });
    edit(3, 3, "");
    await afterPause();
    expect(state().checked).toBe(before);
    act({ type: "brokenOff", words: undefined, checks: false });
    await afterPause();
    expect(found(state().checked)).toContain("field-missing");
    await stop();
  });

  test("is checked with the whole workbook where its sheet is gone by then", async () => {
    const { host, sheet, state, edit, stop } = await pane();
    edit(3, 3, "");
    host.book.addSheet("残り");
    host.book.removeSheet(sheet);
    await afterPause();
    expect(state().checked?.snapshot.sheets.map(({ name }) => name)).toEqual(["残り"]);
    await stop();
  });

  test("makes the list outdated where it cannot be checked", async () => {
    const { host, state, edit, stop } = await pane();
    edit(3, 3, "");
    host.editing = true;
    await afterPause();
    expect(state().outdated).toBe("edited");
    host.editing = false;
    await stop();
  });
});
