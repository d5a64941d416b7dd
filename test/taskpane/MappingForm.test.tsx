/** @jest-environment jsdom */
import { FluentProvider } from "@fluentui/react-components";
import { act } from "react";
import { createRoot } from "react-dom/client";
import { sheet } from "../../src/grid/drawing";
import type { Mapping } from "../../src/layouts/mapping";
import { MappingForm } from "../../src/taskpane/MappingForm";
import { paneTheme } from "../../src/taskpane/theme";

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const { grid } = sheet`
  | 番号 | 担当課 | 測るもの | はじめの値 |
  | 4 | 市民文化局 | ①交付率 | 30.89% (R02) |`;

/** The form in a page, and what was said in it. */
function draw() {
  const page = document.createElement("div");
  const said: Mapping[] = [];
  const form = <MappingForm grid={grid} language="ja" disabled={false} onMap={(mapping) => said.push(mapping)} />;
  act(() => createRoot(page).render(<FluentProvider theme={paneTheme(false)}>{form}</FluentProvider>));
  const selectOf = (label: string) => {
    const found = Array.from(page.querySelectorAll("label")).find(({ textContent }) => textContent === label);
    const select = Array.from(page.querySelectorAll("select")).find(({ id }) => id === found?.htmlFor);
    if (!select) throw new Error(`no choice ${label}`);
    return select;
  };
  return {
    said,
    text: () => page.textContent ?? "",
    choose(label: string, option: string) {
      const select = selectOf(label);
      act(() => {
        select.value = Array.from(select.options).find(({ text }) => text === option)?.value ?? "";
        select.dispatchEvent(new Event("change", { bubbles: true }));
      });
    },
    chosen: (label: string) => selectOf(label).selectedOptions[0]?.text,
    use: () => act(() => Array.from(page.querySelectorAll("button")).at(-1)?.click()),
  };
}

test("a person says which list it is and which column holds what", () => {
  const form = draw();
  form.choose("様式", "成果指標一覧");
  expect(form.chosen("見出しの行")).toBe("1: 番号｜担当課｜測るもの｜はじめの値");
  expect(form.text()).toContain("「成果指標名」の列を指定してください。");
  form.use();
  expect(form.said).toEqual([]);
  form.choose("A列 番号", "課題No.");
  form.choose("C列 測るもの", "成果指標名");
  form.choose("D列 はじめの値", "現状値");
  form.use();
  expect(form.said).toEqual([
    {
      layout: "outcome-indicator-list",
      headerRow: 0,
      columns: [
        { column: 0, key: "issueNo" },
        { column: 2, key: "name" },
        { column: 3, key: "baseline" },
      ],
    },
  ]);
});
