/** @jest-environment jsdom */
import { FluentProvider } from "@fluentui/react-components";
import { act } from "react";
import { createRoot } from "react-dom/client";
import type { ChosenFile } from "../../src/commands/round-files";
import { unopenable } from "../../src/host/unopenable";
import { checkRound } from "../../src/round/check-round";
import type { Submission } from "../../src/round/round";
import { defaultSettings } from "../../src/settings";
import { RoundPanel } from "../../src/taskpane/RoundPanel";
import { firstState, reducePane, type PaneState } from "../../src/taskpane/state";
import { paneTheme } from "../../src/taskpane/theme";
import type { PaneCommands } from "../../src/taskpane/use-commands";
import { snapshotOf } from "../support/grids";
import { officeBook, roundFiles } from "../support/round";

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const few = /^(財政局|港湾局|臨海部|監査|消防局)/;
const books = roundFiles({ doubles: [["1-(3)-11", "臨海部国際戦略本部.xlsx"]], faults: [["1-(1)-2", "goal", ""]] });
const submissions: readonly Submission[] = [
  ...books.filter(({ file }) => few.test(file)).map(({ file, book }) => ({ file, snapshot: snapshotOf(book, file) })),
  { file: "秘密.xlsx", unreadable: unopenable.encrypted },
];
const round = checkRound({ submissions, office: snapshotOf(officeBook()), year: 2021, settings: defaultSettings, today: "2026-11-21" });
const files = submissions.map(({ file }): ChosenFile => ({ name: file, arrayBuffer: async () => new ArrayBuffer(0) }));
const before = firstState("ja", 2021);
const after = reducePane(before, { type: "roundChecked", round: { round, settings: defaultSettings, files } });

/** The panel in a page, and the commands that were started from it. */
function draw(state: PaneState) {
  const page = document.createElement("div");
  const started: { readonly id: string; readonly input: unknown }[] = [];
  const run: PaneCommands["run"] = ({ id }, input) => void started.push({ id, input });
  const panel = <RoundPanel state={state} commands={{ run }} now={() => new Date(2026, 10, 21, 10, 30)} />;
  act(() => createRoot(page).render(<FluentProvider theme={paneTheme(false)}>{panel}</FluentProvider>));
  const buttons = () => Array.from(page.querySelectorAll("button"));
  return {
    started,
    text: () => page.textContent ?? "",
    buttons: () => buttons().map(({ textContent }) => textContent),
    press: (label: string) => act(() => buttons().find(({ textContent }) => textContent === label)?.click()),
    /** The lines of the part with this title. */
    part: (title: string) =>
      Array.from(page.querySelectorAll("details"))
        .filter((part) => part.querySelector("summary")?.textContent === title)
        .flatMap((part) => Array.from(part.querySelectorAll(":scope > div > ul > li"), ({ textContent }) => textContent)),
    choose(names: readonly string[]) {
      const input = page.querySelector("input");
      if (!input) throw new Error("nothing to choose files with");
      Object.defineProperty(input, "files", { value: names.map((name) => new File([], name)) });
      act(() => void input.dispatchEvent(new Event("change", { bubbles: true })));
    },
  };
}

describe("before files were chosen", () => {
  test("there is one thing to do", () => expect(draw(before).buttons()).toEqual(["提出ファイルを選んで検査"]));

  test("all that were chosen are checked, with the year of the pane", () => {
    const panel = draw(before);
    panel.choose(["財政局.xlsx", "消防局.xlsx"]);
    expect(panel.started).toMatchObject([{ id: "check-round", input: { year: 2021, files: [{ name: "財政局.xlsx" }, { name: "消防局.xlsx" }] } }]);
  });
});

describe("a round that was checked", () => {
  test("says which files pass, which do not and why, and which could not be read", () => {
    const panel = draw(after);
    expect(panel.text()).toContain("ファイル 7: 合格 3、要修正 3、課題シートなし 0、読み取り不可 1。未提出の課題 195、二重の提出 1、一覧にない課題 0");
    expect(panel.part("要修正（3件）")).toEqual([
      "財政局1.xlsx必須の記入欄が空いている 1件（'1-(1)-2'!B14）",
      "港湾局.xlsx課題 1-(3)-11 が二重に提出されています（臨海部国際戦略本部.xlsx）。",
      "臨海部国際戦略本部.xlsx課題 1-(3)-11 が二重に提出されています（港湾局.xlsx）。",
    ]);
    expect(panel.part("読み取り不可（1件）")).toEqual([`秘密.xlsx${unopenable.encrypted.ja}`]);
    expect(panel.part("合格（3件）")).toEqual(["財政局2.xlsx", "消防局.xlsx", "監査事務局.xlsx"]);
  });

  test("says what nobody submitted, that it may be in a file that could not be read, and what came twice", () => {
    const panel = draw(after);
    const [warning, ...missing] = panel.part("提出されていない課題（195件）");
    expect(warning).toContain("読み取れなかったファイルが1件");
    expect(missing).toHaveLength(195);
    expect(missing[0]).toMatch(/^1-\(1\)-1 .+（総務企画局）$/);
    expect(panel.part("二重に提出された課題（1件）")).toEqual(["1-(3)-11: 港湾局.xlsx「1-(3)-11」、臨海部国際戦略本部.xlsx「1-(3)-11」"]);
  });

  test("brings in the files that pass, or those to be corrected as well; never those that hold nothing", () => {
    const panel = draw(after);
    panel.press("合格のブックを取り込む（3件）");
    panel.press("要修正も含めて取り込む（6件）");
    const names = panel.started.map(({ input }) => (input as { readonly files: readonly ChosenFile[] }).files.map(({ name }) => name));
    expect(names[0]).toEqual(["財政局2.xlsx", "消防局.xlsx", "監査事務局.xlsx"]);
    expect(names[1]).toHaveLength(6);
    expect(names[1]).not.toContain("秘密.xlsx");
  });

  test("is summed up, and sent back", () => {
    const panel = draw(after);
    panel.press("取り込まずに集計シートを作成");
    panel.press("所管ごとの指摘ファイルを保存");
    expect(panel.started).toMatchObject([
      { id: "summarise-round", input: { round, madeAt: "2026-11-21 10:30" } },
      { id: "make-bureau-files", input: { round, language: "ja" } },
    ]);
  });

  test("holds no longer when another year is chosen", () => expect(reducePane(after, { type: "yearChosen", year: 2023 }).round).toBeUndefined());
});
