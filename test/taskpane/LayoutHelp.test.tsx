/** @jest-environment jsdom */
import { FluentProvider } from "@fluentui/react-components";
import { act } from "react";
import { createRoot } from "react-dom/client";
import { languages } from "../../src/language";
import { layouts } from "../../src/layouts/index";
import { LayoutHelp } from "../../src/taskpane/LayoutHelp";
import { paneTheme } from "../../src/taskpane/theme";

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

describe.each(languages)("the help in %s", (language) => {
  const page = document.createElement("div");
  act(() =>
    createRoot(page).render(
      <FluentProvider theme={paneTheme(false)}>
        <LayoutHelp language={language} />
      </FluentProvider>,
    ),
  );

  test("names every layout", () =>
    expect(Array.from(page.querySelectorAll("details > summary"), ({ textContent }) => textContent)).toEqual(
      layouts.map(({ title }) => title[language]),
    ));

  test("draws the example of each, with its merged cells", () => {
    const tables = Array.from(page.querySelectorAll("table"));
    expect(tables).toHaveLength(layouts.length);
    const [form] = tables;
    expect(Array.from(form?.rows ?? [], ({ cells }) => cells[0]?.textContent).slice(0, 3)).toEqual(["所管", "取組No.", "項目No."]);
    expect(form?.rows[0]?.cells[1]?.colSpan).toBe(5);
  });
});
