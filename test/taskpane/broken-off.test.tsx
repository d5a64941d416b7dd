/** @jest-environment jsdom */
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import type { Host } from "../../src/host/host";
import { sampleBook } from "../../src/sample/programme-book";
import { App } from "../../src/taskpane/App";
import "../support/layout";
import { openInOffice } from "../support/office";

let root: Root;
afterEach(() => act(() => root.unmount()));

/** The pane beside twelve forms; `between` is told of every request before it is answered. */
function open(between: (host: Host, body: string) => void) {
  const book = sampleBook("published");
  for (const sheet of book.sheets.slice(12)) book.removeSheet(sheet);
  const answered = (host: Host, body: string) => {
    between(host, body);
    return host.answer(body);
  };
  const host = openInOffice(book, { between: answered });
  const page = document.body.appendChild(document.createElement("div"));
  root = createRoot(page);
  act(() => root.render(<App language="ja" year={2021} dark={false} now={() => new Date(2026, 10, 21)} onRibbon={() => undefined} />));
  const press = (name: string) => {
    const button = Array.from(page.querySelectorAll("button")).find(({ textContent }) => textContent === name);
    if (!button) throw new Error(`no button ${name}`);
    button.click();
  };
  return {
    host,
    press,
    text: () => page.textContent ?? "",
    /** Presses, and waits until nothing is done any more. */
    async pressAndWait(name: string) {
      await act(async () => {
        press(name);
        await Promise.resolve();
      });
      for (let waited = 0; waited < 100 && page.querySelector("[role=progressbar]"); waited++) await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
    },
  };
}

test("中止 in the middle of reading: nothing more is asked of Excel, and the list says that it is the one of before", async () => {
  const asked: string[] = [];
  let stopAt: number | undefined;
  const pane = open((_host, body) => {
    asked.push(body);
    if (asked.length === stopAt) pane.press("中止");
  });
  await pane.pressAndWait("検査");
  const whole = asked.length;
  const counted = /エラー \d+件/.exec(pane.text())?.[0];

  stopAt = whole + 3;
  await pane.pressAndWait("検査");
  expect(asked.length - stopAt).toBeLessThanOrEqual(1); // the one in which the client gives its references back
  expect(pane.text()).toContain("中止しました");
  expect(pane.text()).toContain("前回の結果を表示しています");
  expect(pane.text()).toContain(counted);

  stopAt = undefined;
  await pane.pressAndWait("もう一度検査");
  expect(pane.text()).not.toContain("前回の結果を表示しています");
});

test("a check that failed is done once more by a press, and the list is of before until then", async () => {
  let broken = false;
  const pane = open((host) => void (host.editing = broken));
  await pane.pressAndWait("検査");
  broken = true;
  await pane.pressAndWait("検査");
  expect(pane.text()).toContain("完了できませんでした");
  expect(pane.text()).toContain("前回の結果を表示しています");
  broken = false;
  await pane.pressAndWait("もう一度試す");
  expect(pane.text()).not.toContain("完了できませんでした");
  expect(pane.text()).not.toContain("前回の結果を表示しています");
});
