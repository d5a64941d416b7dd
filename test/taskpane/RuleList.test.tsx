/** @jest-environment jsdom */
import { FluentProvider } from "@fluentui/react-components";
import { act } from "react";
import { createRoot } from "react-dom/client";
import { languages } from "../../src/language";
import { rules } from "../../src/rules/index";
import { defaultSettings } from "../../src/settings";
import { RuleHelp } from "../../src/taskpane/RuleHelp";
import { RuleList } from "../../src/taskpane/RuleList";
import { paneTheme } from "../../src/taskpane/theme";
import "../support/layout";

function draw(part: React.ReactNode) {
  const page = document.createElement("div");
  act(() => createRoot(page).render(<FluentProvider theme={paneTheme(false)}>{part}</FluentProvider>));
  return page;
}

test("the list names every rule with its severity, and only those that a search finds in title, reason or id", () => {
  const page = draw(<RuleList settings={{ ...defaultSettings, rules: { "rate-mismatch": { severity: "off" } } }} language="ja" />);
  const named = () => Array.from(page.querySelectorAll("summary"), ({ textContent }) => textContent);
  expect(named()).toHaveLength(rules.length);
  expect(named()).toContain("達成率が計算と合わない（検査しない）");
  const search = page.querySelector("input");
  const type = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set;
  act(() => {
    type?.call(search, "ＲＡＴＥ-mismatch");
    search?.dispatchEvent(new Event("input", { bubbles: true }));
  });
  expect(named()).toEqual(["達成率が計算と合わない（検査しない）"]);
});

describe.each(languages)("the help of a rule, in %s", (language) => {
  test.each(rules.map((rule) => [rule.id, rule] as const))("%s says its reason, and marks in the bad example what is found there", (_id, rule) => {
    const page = draw(<RuleHelp rule={rule} language={language} />);
    expect(page.textContent).toContain(rule.reason[language]);
    const [bad, good] = Array.from(page.querySelectorAll("table"));
    expect(bad?.querySelectorAll("mark")).toHaveLength(rule.examples.bad.marks.length);
    expect(good?.querySelectorAll("mark")).toHaveLength(0);
  });
});
