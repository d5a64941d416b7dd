/** @jest-environment jsdom */
import { FluentProvider } from "@fluentui/react-components";
import { act } from "react";
import { createRoot } from "react-dom/client";
import { checkSnapshot } from "../../src/commands/check-snapshot";
import { Book } from "../../src/host/book";
import { facts } from "../../src/sample/facts";
import { writeIssueList } from "../../src/sample/list-sheets";
import { BlankForms } from "../../src/taskpane/BlankForms";
import { paneTheme } from "../../src/taskpane/theme";
import { snapshotOf } from "../support/grids";

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

/** The part of the pane after a check of a list of so many issues without forms; before any check where nothing is said. */
function draw(issues?: number) {
  const book = new Book();
  writeIssueList(book.addSheet("改革課題一覧"), facts.issueList.slice(0, issues));
  const checked = issues === undefined ? undefined : checkSnapshot(snapshotOf(book), { year: 2024, today: "2026-11-21" });
  const page = document.createElement("div");
  const asked: string[] = [];
  const part = <BlankForms language="ja" disabled={false} checked={checked} onInsert={(wanted) => asked.push(wanted)} />;
  act(() => createRoot(page).render(<FluentProvider theme={paneTheme(false)}>{part}</FluentProvider>));
  const buttons = Array.from(page.querySelectorAll("button"));
  return { page, buttons: buttons.map(({ textContent }) => textContent), asked, press: (index: number) => act(() => buttons[index]?.click()) };
}

describe("blank forms in the pane", () => {
  test("say how many there would be, and are added when that button is pressed", () => {
    const { page, buttons, asked, press } = draw(3);
    expect(page.textContent).toContain("改革課題一覧の3課題に、シートがありません。");
    expect(buttons).toEqual(["3枚の様式を挿入", "空の様式を1枚挿入"]);
    press(0);
    press(1);
    expect(asked).toEqual(["missing", "empty"]);
  });

  test("offer only the empty one where no issue waits for a form", () => expect(draw(0).buttons).toEqual(["空の様式を1枚挿入"]));

  test("say before a check that nobody knows yet", () => {
    const { page, buttons } = draw();
    expect(page.textContent).toContain("検査すると");
    expect(buttons).toEqual(["空の様式を1枚挿入"]);
  });
});
