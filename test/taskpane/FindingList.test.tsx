/** @jest-environment jsdom */
import { FluentProvider } from "@fluentui/react-components";
import { act } from "react";
import { createRoot } from "react-dom/client";
import type { CellRef } from "../../src/grid/cell-ref";
import type { Finding } from "../../src/rules/rule";
import { FindingList } from "../../src/taskpane/FindingList";
import { firstState, type PaneAction, type PaneState } from "../../src/taskpane/state";
import { paneTheme } from "../../src/taskpane/theme";
import { words } from "../../src/taskpane/words";
import { findingAt } from "../support/finding";
import "../support/layout";

/** The list in a page, with what was dispatched and jumped to. */
function draw(findings: readonly Finding[], told: Partial<PaneState> = {}) {
  const page = document.body.appendChild(document.createElement("div"));
  const dispatched: PaneAction[] = [];
  const jumps: CellRef[] = [];
  const state = { ...firstState("ja", 2025), ...told };
  const list = (
    <FindingList
      findings={findings}
      state={state}
      words={words.ja}
      dispatch={(action) => dispatched.push(action)}
      onShow={(at) => jumps.push(at)}
    />
  );
  act(() => createRoot(page).render(<FluentProvider theme={paneTheme(false)}>{list}</FluentProvider>));
  const buttons = () => Array.from(page.querySelectorAll("button"));
  return {
    dispatched,
    jumps,
    text: () => page.textContent ?? "",
    cards: () => page.querySelectorAll("li").length,
    items: () => Array.from(page.querySelectorAll("li")),
    /** What Tab comes to in the rows of the list. */
    stops: () => Array.from(page.querySelectorAll<HTMLElement>("[data-row][tabindex='0']")),
    key(name: string) {
      act(() => void document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key: name, bubbles: true })));
    },
    focused() {
      const row = document.activeElement;
      return { posinset: row?.closest("li")?.getAttribute("aria-posinset") ?? undefined, tabIndex: row instanceof HTMLElement && row.tabIndex };
    },
    sheets: () => Array.from(page.querySelectorAll("h3 button"), readAloud),
    press(name: string) {
      const button = buttons().find((each) => (each.getAttribute("aria-label") ?? each.textContent ?? "").includes(name));
      if (!button) throw new Error(`no button ${name}`);
      act(() => button.click());
    },
  };
}

/** The text of an element as a screen reader has it. */
const readAloud = (element: Element): string =>
  Array.from(element.querySelectorAll("span:not([aria-hidden]):not(:has(*))"), ({ textContent }) => textContent.trim()).join(" ");

const many = (count: number, sheets: number) =>
  Array.from({ length: count }, (_, index) => findingAt(`sheet ${index % sheets}`, `B${index + 1}`));

const era = findingAt("1-(1)-5", "D9", {
  message: { ja: ["元号と西暦が食い違っています。", "令和3年度は2021年度です。", "どちらかを直してください。"], en: ["", "", ""] },
  actual: "令和3(2020)年度",
  expected: ["令和2(2020)年度", "令和3(2021)年度"],
  cells: [findingAt("1-(1)-5", "D9").at, findingAt("成果指標一覧", "E4").at],
  department: "市民文化局",
});

describe("the list of findings", () => {
  test("names each sheet with its counts, in words", () => {
    expect(draw([era, findingAt("1-(1)-6", "A1", { severity: "info" })]).sheets()).toEqual(["1-(1)-5 エラー 1件", "1-(1)-6 情報 1件"]);
  });

  test("draws every finding of a list that fits the window", () => expect(draw(many(9, 3)).cards()).toBe(9));
  test("draws only the first sheet of a long list", () => expect(draw(many(900, 90)).cards()).toBe(10));

  test("draws of five thousand findings what can be seen, and says how many there are and which one each is", () => {
    const list = draw(many(5_000, 1));
    expect(list.cards()).toBeLessThan(40);
    const [first] = list.items();
    expect([first?.getAttribute("aria-posinset"), first?.getAttribute("aria-setsize")]).toEqual(["1", "5000"]);
  });

  test("is one stop of the Tab key; the arrow keys, Home and End move in it, also to what was not drawn", () => {
    const list = draw(many(5_000, 1));
    expect(list.stops()).toHaveLength(1);
    act(() => list.stops()[0]?.focus());
    list.key("ArrowDown");
    expect(list.focused()).toMatchObject({ posinset: "1" });
    list.key("End");
    expect(list.focused()).toMatchObject({ posinset: "5000", tabIndex: 0 });
    list.key("ArrowUp");
    expect(list.focused()).toMatchObject({ posinset: "4999" });
    list.key("Home");
    expect(list.focused()).toMatchObject({ posinset: undefined });
    expect(list.stops()).toEqual([document.activeElement]);
  });

  test("opens a sheet that is pressed, and all of them at once", () => {
    const list = draw(many(900, 2), { opened: { "sheet 0": false } });
    expect(list.cards()).toBe(0);
    list.press("sheet 0");
    list.press("すべて開く");
    expect(list.dispatched).toEqual([
      { type: "opened", sheets: ["sheet 0"], open: true },
      { type: "opened", sheets: ["sheet 0", "sheet 1"], open: true },
    ]);
  });

  test("jumps to the cell of a finding that is pressed", () => {
    const list = draw([era]);
    expect(list.text()).not.toContain("令和3年度は2021年度です。");
    list.press("元号と西暦");
    expect(list.jumps).toEqual([era.at]);
  });

  test("says everything about the finding that was jumped to, with its other cells to press", () => {
    const list = draw([era], { current: era });
    for (const said of [
      "令和3年度は2021年度です。",
      "どちらかを直してください。",
      "令和3(2020)年度",
      "令和2(2020)年度 または 令和3(2021)年度",
      "市民文化局",
    ])
      expect(list.text()).toContain(said);
    list.press("成果指標一覧 E4");
    expect(list.jumps).toEqual([era.cells[1]]);
  });

  test("says so where a filter leaves nothing", () => expect(draw([]).text()).toBe("条件に合う指摘はありません。"));
});
