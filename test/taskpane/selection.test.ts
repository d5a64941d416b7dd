/** @jest-environment jsdom */
import { checkWorkbook } from "../../src/commands/check-workbook";
import { watchSelected } from "../../src/commands/watch-selected";
import type { Book } from "../../src/host/book";
import type { Sheet } from "../../src/host/sheet";
import { toA1 } from "../../src/grid/area";
import { firstState, reducePane, type PaneAction, type PaneState } from "../../src/taskpane/state";
import { followSelection } from "../../src/taskpane/use-selection";
import { unattended } from "../../src/taskpane/use-live-check";
import { sampleBook } from "../../src/sample/programme-book";
import { openInOffice } from "../support/office";

const forms = ["1-(1)-5", "1-(1)-6"];

/** A pane beside a workbook of two forms, after a check, which follows the person through the cells. */
async function pane() {
  const book: Book = sampleBook("published");
  for (const sheet of [...book.sheets]) if (!forms.includes(sheet.name)) book.removeSheet(sheet);
  const host = openInOffice(book);
  const { unmarked, ...checked } = await checkWorkbook.run({ year: 2021, today: "2026-11-21", highlighted: false }, unattended);
  let state: PaneState = reducePane(firstState("ja", 2021), { type: "checked", checked, unmarked });
  const act = (action: PaneAction) => void (state = reducePane(state, action));
  const selection = followSelection(() => state, act);
  const stop = await watchSelected.run(selection.moved, unattended);
  const [form, other] = book.sheets;
  if (!form || !other) throw new Error("the forms are in the book");
  const select = (sheet: Sheet, row: number, column: number) => host.select(sheet.id, [{ row, column, rowCount: 1, columnCount: 1 }]);
  return { host, form, other, act, select, stop, selected: () => state.selected && [state.selected.sheet, toA1(state.selected.area)] };
}

const afterPause = () => new Promise((resolve) => setTimeout(resolve, 400));

test("whoever goes through the cells is asked about once, where they stop", async () => {
  const { host, form, select, stop, selected } = await pane();
  const { requests } = host.traffic;
  for (const row of [3, 4, 5, 6]) select(form, row, 1);
  await afterPause();
  expect(selected()).toEqual(["1-(1)-5", "B7"]);
  expect(host.traffic.requests - requests).toBeLessThanOrEqual(2); // one to ask, one in which the client gives its references back
  await stop();
});

test("a sheet that is turned to is asked about, too, for nothing is selected anew there", async () => {
  const { host, form, other, select, stop, selected } = await pane();
  select(form, 3, 1);
  await afterPause();
  host.activate(other.id);
  await afterPause();
  expect(selected()?.[0]).toBe("1-(1)-6");
  await stop();
});

test("a sheet that was renamed after the check is known by the name that the findings have", async () => {
  const { form, select, stop, selected } = await pane();
  form.name = "市民課";
  select(form, 8, 3);
  await afterPause();
  expect(selected()).toEqual(["1-(1)-5", "D9"]);
  await stop();
});

test("waits while a command runs: what that selects, no person has", async () => {
  const { form, act, select, stop, selected } = await pane();
  act({ type: "started", command: "write-summaries" });
  select(form, 3, 1);
  await afterPause();
  expect(selected()).toBeUndefined();
  act({ type: "brokenOff", words: undefined, checks: false });
  await afterPause();
  expect(selected()).toEqual(["1-(1)-5", "B4"]);
  await stop();
});

test("nothing is shown where Excel does not say which cell it is, nor when nobody follows any more", async () => {
  const { host, form, select, stop, selected } = await pane();
  select(form, 3, 1);
  await afterPause();
  host.editing = true;
  select(form, 4, 1);
  await afterPause();
  expect(selected()).toBeUndefined();
  host.editing = false;
  await stop();
  select(form, 5, 1);
  await afterPause();
  expect(selected()).toBeUndefined();
});
