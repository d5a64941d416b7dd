/** @jest-environment jsdom */
import { FluentProvider } from "@fluentui/react-components";
import { act, type ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { check } from "../../src/check";
import type { Finding } from "../../src/rules/rule";
import { defaultSettings } from "../../src/settings";
import { FindingList } from "../../src/taskpane/FindingList";
import { firstState, reducePane } from "../../src/taskpane/state";
import { paneTheme } from "../../src/taskpane/theme";
import { WaivedList } from "../../src/taskpane/WaivedList";
import { WaivingContext, type Waiving } from "../../src/taskpane/waiving";
import { words } from "../../src/taskpane/words";
import type { Waiver, WaiverTerms } from "../../src/waivers/waiver";
import { findingAt } from "../support/finding";
import "../support/layout";

const waiver: Waiver = {
  ruleId: "target-not-met",
  sheet: "1-(1)-5",
  issue: "1-(1)-5",
  place: "form.1-(1)-5.0.goal",
  cell: "D9",
  texts: ["78.2%"],
  said: { ja: ["目標に達していません。", "85%以上です。"], en: ["It falls short.", "It takes 85%."] },
  by: "山田",
  reason: "経過措置による",
  until: "2027-03-31",
};

const finding = findingAt("1-(1)-5", "D9", {
  severity: "warning",
  message: { ja: ["目標に達していません。", "85%以上です。", "確かめてください。"], en: ["It falls short.", "It takes 85%.", "Check it."] },
});

/** A part of the pane in a page, with what a person did about waivers. */
function draw(part: (waiving: Waiving) => ReactNode, told: Partial<Waiving> = {}) {
  const page = document.createElement("div");
  document.body.replaceChildren(page);
  const given: (readonly [Finding, WaiverTerms])[] = [];
  const taken: Waiver[] = [];
  const waiving: Waiving = {
    disabled: false,
    reviewer: "",
    until: "2027-03-31",
    waive: (of, terms) => given.push([of, terms]),
    takeBack: (one) => taken.push(one),
    ...told,
  };
  act(() =>
    createRoot(page).render(
      <FluentProvider theme={paneTheme(false)}>
        <WaivingContext value={waiving}>{part(waiving)}</WaivingContext>
      </FluentProvider>,
    ),
  );
  const buttons = () => Array.from(page.querySelectorAll("button"));
  return {
    given,
    taken,
    text: () => page.textContent ?? "",
    names: () => buttons().map((button) => button.getAttribute("aria-label") ?? button.textContent ?? ""),
    fields: () => Array.from(page.querySelectorAll("label"), (label) => label.textContent ?? ""),
    press(name: string) {
      const button = buttons().find((each) => (each.getAttribute("aria-label") ?? each.textContent ?? "").startsWith(name));
      if (!button) throw new Error(`no button ${name}`);
      act(() => button.click());
    },
    enter(label: string, text: string) {
      const { htmlFor } = Array.from(page.querySelectorAll("label")).find((each) => each.textContent?.startsWith(label)) ?? {};
      const field = document.getElementById(htmlFor ?? "");
      if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) throw new Error(`no field ${label}`);
      const kind = field instanceof HTMLInputElement ? HTMLInputElement : HTMLTextAreaElement;
      // React keeps an eye on the field's own setter: a person's typing goes past it.
      const { set } = Object.getOwnPropertyDescriptor(kind.prototype, "value") ?? {};
      act(() => {
        set?.call(field, text);
        field.dispatchEvent(new Event("input", { bubbles: true }));
      });
    },
  };
}

const card = (current: Finding) => () => (
  <FindingList
    findings={[current]}
    state={{ ...firstState("ja", 2025), current }}
    words={words.ja}
    dispatch={() => undefined}
    onShow={() => undefined}
  />
);

describe("an open finding", () => {
  test("is waived with who and why; the end of the fiscal year is suggested", () => {
    const pane = draw(card(finding));
    pane.press("確認済みにする…");
    pane.enter("確認した人", "山田");
    pane.enter("このままでよい理由", "経過措置による");
    pane.press("確認済みにする");
    expect(pane.given).toEqual([[finding, { by: "山田", reason: "経過措置による", until: "2027-03-31" }]]);
  });

  test.each([
    ["no reason", { 確認した人: "山田", このままでよい理由: "　" }],
    ["no name", { 確認した人: " ", このままでよい理由: "経過措置による" }],
  ])("is not waived where there is %s", (_what, entries) => {
    const pane = draw(card(finding));
    pane.press("確認済みにする…");
    for (const [label, text] of Object.entries(entries)) pane.enter(label, text);
    pane.press("確認済みにする");
    expect(pane.given).toEqual([]);
  });

  test("may be waived without an end, and by the one who waived last", () => {
    const pane = draw(card(finding), { reviewer: "鈴木" });
    pane.press("確認済みにする…");
    pane.enter("このままでよい理由", "経過措置による");
    pane.enter("期限", "");
    pane.press("確認済みにする");
    expect(pane.given.map(([, terms]) => terms)).toEqual([{ by: "鈴木", reason: "経過措置による", until: null }]);
  });

  test("that is about a waiver offers to take that back, and is not waived itself", () => {
    const pane = draw(card({ ...finding, spent: waiver }));
    pane.press("確認済みを取り消す");
    expect(pane.taken).toEqual([waiver]);
    expect(pane.names().some((name) => name.startsWith("確認済みにする"))).toBe(false);
  });

  test("asks for nothing until it is to be waived, and no more when that is given up", () => {
    const pane = draw(card(finding));
    expect(pane.fields()).toEqual([]);
    pane.press("確認済みにする…");
    pane.press("やめる");
    expect([pane.fields(), pane.given]).toEqual([[], []]);
  });
});

test("who waived last is suggested to the next waiver of this pane, and to no other pane", () => {
  const snapshot = { book: "", sheets: [], skipped: [] };
  const checked = { check: check([snapshot], 2025, defaultSettings), settings: defaultSettings, snapshot };
  const state = reducePane(firstState("ja", 2025), { type: "waived", checked, by: "山田" });
  expect([state.reviewer, state.notice, state.working]).toEqual(["山田", { kind: "waived" }, undefined]);
  expect(reducePane(state, { type: "waiverTakenBack", checked })).toMatchObject({ reviewer: "山田", notice: { kind: "waiverTakenBack" } });
  expect(firstState("ja", 2025).reviewer).toBe("");
});

describe("what was waived", () => {
  const list = (findings: readonly Finding[]) => (waiving: Waiving) => (
    <WaivedList findings={findings} waiving={waiving} language="ja" onShow={() => undefined} />
  );

  test("is listed apart with its place, who, why and until when, and can be taken back", () => {
    const pane = draw(list([{ ...finding, waived: waiver }]));
    for (const said of ["確認済み（1件）", "警告 1-(1)-5 D9", "目標に達していません。", "山田: 経過措置による（2027-03-31まで）"])
      expect(pane.text()).toContain(said);
    pane.press("確認済みを取り消す 警告 1-(1)-5 D9");
    expect(pane.taken).toEqual([waiver]);
  });

  test("is not spoken of where there is nothing", () => expect(draw(list([])).text()).toBe(""));

  test("cannot be taken back while a command runs", () => {
    const pane = draw(list([{ ...finding, waived: waiver }]), { disabled: true });
    pane.press("確認済みを取り消す");
    expect(pane.taken).toEqual([]);
  });
});
