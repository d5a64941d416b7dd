/** @jest-environment jsdom */
import { FluentProvider } from "@fluentui/react-components";
import { act } from "react";
import { createRoot } from "react-dom/client";
import { check } from "../../src/check";
import type { CheckedWorkbook } from "../../src/commands/check-snapshot";
import type { WorkbookSnapshot } from "../../src/grid/grid";
import { Book } from "../../src/host/book";
import { defaultSettings } from "../../src/settings";
import { paneTheme } from "../../src/taskpane/theme";
import { UncheckedSheets } from "../../src/taskpane/UncheckedSheets";
import { snapshotOf } from "../support/grids";

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

/** What the pane says of the sheets that were not checked, when they are unfolded. */
function said(skipped: WorkbookSnapshot["skipped"], language: "ja" | "en" = "ja"): readonly string[] {
  const book = new Book();
  book.addSheet("当番表").setCell(0, 0, { value: "4月の当番" });
  const checked: CheckedWorkbook = { check: check([snapshotOf(book)], 2025, defaultSettings), settings: defaultSettings, snapshot: { book: "", sheets: [], skipped } };
  const page = document.createElement("div");
  const list = <UncheckedSheets checked={checked} language={language} disabled={false} onMap={() => undefined} />;
  act(() => createRoot(page).render(<FluentProvider theme={paneTheme(false)}>{list}</FluentProvider>));
  act(() => page.querySelector("button")?.click());
  return Array.from(page.querySelectorAll("li"), ({ textContent }) => textContent ?? "");
}

const tooLarge = { name: "広い表", reason: "too-large", area: { row: 0, column: 0, rowCount: 1_048_576, columnCount: 16_384 } } as const;

test("sheets that were not recognised and sheets too large to be read are named, each with the reason; our own are not", () => {
  const [unrecognised, large, ...others] = said([{ name: "検査結果", reason: "ours" }, tooLarge]);
  expect(unrecognised).toMatch(/^当番表見出しが見つかりません/);
  expect(large).toMatch(/^広い表使用範囲 A1:XFD1048576 が大きすぎるため.*ください。$/);
  expect(others).toEqual([]);
  expect(said([tooLarge], "en")[1]).toMatch(/^広い表The used range A1:XFD1048576 is too large/);
});
