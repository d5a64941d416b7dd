import type { CheckedWorkbook } from "../../src/commands/check-snapshot";
import type { Finding } from "../../src/rules/rule";
import { defaultSettings } from "../../src/settings";
import { firstState, reducePane, type PaneAction, type PaneState } from "../../src/taskpane/state";
import { findingAt } from "../support/finding";

const checkedWith = (findings: readonly Finding[], year = 2025): CheckedWorkbook => ({
  check: {
    findings,
    programme: { year, sheets: [], grids: [], issues: [], listed: [], issueRows: [], planRecords: [], tables: [], indicators: [], results: [], entries: [], owners: [] },
  },
  settings: defaultSettings,
  snapshot: { book: "", sheets: [], skipped: [] },
});

const after = (...actions: readonly PaneAction[]): PaneState => actions.reduce(reducePane, firstState("ja", 2025));

const started: PaneAction = { type: "started", command: "check-workbook" };
const checked = (findings: readonly Finding[], unmarked: readonly string[] = []): PaneAction => ({
  type: "checked",
  checked: checkedWith(findings),
  unmarked,
});

const stopped: Extract<PaneAction, { type: "brokenOff" }> = { type: "brokenOff", words: undefined, checks: true };
const failed = { ...stopped, words: { ja: "だめ", en: "no" } };

describe("a check", () => {
  test("is at work from the press to the result", () => {
    const reading = { step: "reading", done: 3, total: 206 } as const;
    expect(after(started).working).toEqual({ command: "check-workbook", progress: undefined });
    expect(after(started, { type: "progressed", progress: reading }).working?.progress).toEqual(reading);
    expect(after(started, checked([])).working).toBeUndefined();
  });

  test("puts the last notice away when it begins", () => {
    expect(after({ type: "failed", words: { ja: "だめ", en: "no" } }, started).notice).toBeUndefined();
  });

  test("names the protected sheets that it could not mark", () => {
    expect(after(started, checked([], ["成果指標一覧"])).notice).toEqual({ kind: "protected", sheets: ["成果指標一覧"] });
    expect(after(started, checked([])).notice).toBeUndefined();
  });

  test("leaves the result of the last one when it is stopped or fails", () => {
    const found = [findingAt("1-(1)-5", "D9")];
    const afterStop = after(checked(found), started, stopped);
    expect([afterStop.checked?.check.findings, afterStop.notice?.kind, afterStop.working]).toEqual([found, "cancelled", undefined]);
    const afterFailure = after(checked(found), started, failed);
    expect(afterFailure.notice).toMatchObject({ kind: "failed", canRetry: true });
    expect([afterFailure.checked?.check.findings, afterFailure.working]).toEqual([found, undefined]);
  });

  test("does not take up progress that comes in after its end", () => {
    expect(after(started, stopped, { type: "progressed", progress: { step: "checking" } }).working).toBeUndefined();
  });

  test("finds the chosen finding again, at the same cell by the same rule", () => {
    const before = findingAt("1-(1)-5", "D9");
    const same = findingAt("1-(1)-5", "D9");
    const choose: PaneAction = { type: "findingChosen", finding: before, at: before.at };
    expect(after(checked([before]), choose, checked([findingAt("1-(1)-5", "D8"), same])).current).toBe(same);
    expect(after(checked([before]), choose, checked([findingAt("1-(1)-5", "D9", { ruleId: "other" })])).current).toBeUndefined();
  });

  test("drops a filter that nothing would pass any more, and keeps the rest", () => {
    const filter = { rule: "entry-missing", department: "財政局", text: "A1", severity: "error" } as const;
    const state = after(
      checked([findingAt("a", "A1", { department: "財政局" })]),
      { type: "filtered", filter },
      checked([findingAt("a", "A1")]),
    );
    expect(state.filter).toEqual({ rule: "entry-missing", department: undefined, text: "A1", severity: "error" });
  });
});

describe("the list is outdated", () => {
  const edited: PaneAction = { type: "edited" };
  const year = (chosen: number): PaneAction => ({ type: "yearChosen", year: chosen });

  test("after an edit", () => expect(after(checked([]), edited).outdated).toBe("edited"));
  test("not by what a command itself writes", () => expect(after(checked([]), started, edited).outdated).toBeUndefined());
  test("not before there is one", () => expect([after(edited).outdated, after(year(2023)).outdated]).toEqual([undefined, undefined]));
  test("for another year, until the first one is chosen again", () => {
    expect(after(checked([]), year(2023)).outdated).toBe("year");
    expect(after(checked([]), year(2023), year(2025)).outdated).toBeUndefined();
  });
  test("after an edit, whatever the year", () => expect(after(checked([]), edited, year(2023), year(2025)).outdated).toBe("edited"));
  test("after a check that was stopped or failed, whatever the year; not after something that checks nothing", () => {
    for (const broken of [stopped, failed]) {
      expect(after(checked([]), started, broken).outdated).toBe("unfinished");
      expect(after(checked([]), started, broken, year(2023), year(2025)).outdated).toBe("unfinished");
      expect(after(started, broken).outdated).toBeUndefined();
      expect(after(checked([]), started, { ...broken, checks: false }).outdated).toBeUndefined();
    }
  });
  test("no longer after another check", () => expect(after(checked([]), edited, started, checked([])).outdated).toBeUndefined());
});

describe("the other things a person does", () => {
  test("opening a sheet leaves the others as they are, and a new filter forgets both", () => {
    const opened: PaneAction = { type: "opened", sheets: ["1-(1)-5"], open: true };
    const closed: PaneAction = { type: "opened", sheets: ["1-(1)-6", "1-(1)-7"], open: false };
    expect(after(opened, closed).opened).toEqual({ "1-(1)-5": true, "1-(1)-6": false, "1-(1)-7": false });
    expect(after(opened, { type: "filtered", filter: { text: "a" } }).opened).toEqual({});
  });

  test("a cell that is gone is told, one that is shown puts the notice away", () => {
    const gone: PaneAction = { type: "shown", sheet: "1-(1)-5", outcome: "gone" };
    expect(after(gone).notice).toEqual({ kind: "gone", sheet: "1-(1)-5" });
    expect(after(gone, { type: "shown", sheet: "1-(1)-6", outcome: "shown" }).notice).toBeUndefined();
  });

  test("summaries bring a new check, and are told by name", () => {
    const found = [findingAt("1-(1)-5", "D9")];
    const state = after(started, { type: "summarised", checked: checkedWith(found), names: ["検査結果 (2)"] });
    expect([state.checked?.check.findings, state.notice, state.working]).toEqual([
      found,
      { kind: "summaries", names: ["検査結果 (2)"] },
      undefined,
    ]);
  });

  test("language, highlights and notices follow the choice", () => {
    expect(after({ type: "languageChosen", language: "en" }).language).toBe("en");
    expect(after({ type: "highlighted", on: false, unmarked: [] }).highlighted).toBe(false);
    expect(after({ type: "highlighted", on: false, unmarked: ["1-(1)-5"] }).notice).toEqual({ kind: "protected", sheets: ["1-(1)-5"] });
    expect(after(stopped, { type: "noticeDismissed" }).notice).toBeUndefined();
  });
});

describe("the cell that the person goes to in the sheet", () => {
  const { at } = findingAt("1-(1)-5", "D9");
  const other = findingAt("1-(1)-5", "D10").at;
  const jump: PaneAction = { type: "findingChosen", finding: findingAt("1-(1)-5", "D9"), at };
  const goTo = (cell: typeof at): PaneAction => ({ type: "selected", at: cell });

  test("is the one that is spoken of", () => expect(after(checked([]), goTo(other), goTo(at)).selected).toBe(at));
  test("is no news where the pane itself has gone to it", () => expect(after(checked([]), goTo(other), jump, goTo(at)).selected).toBeUndefined());
  test("is news again once the person has been elsewhere", () =>
    expect(after(checked([]), jump, goTo(at), goTo(other), goTo(at)).selected).toBe(at));
});

describe("the settings of the workbook", () => {
  const of2023 = { ...defaultSettings, evaluationYear: 2023 };
  const read: PaneAction = { type: "settingsRead", settings: of2023 };
  const saved: PaneAction = { type: "settingsSaved", checked: { ...checkedWith([], 2023), settings: of2023 } };

  test("say which year it is, until the person chooses one", () => {
    expect([after(read).year, after(read).settings]).toEqual([2023, of2023]);
    expect(after({ type: "yearChosen", year: 2024 }, read).year).toBe(2024);
    expect(after(read, { type: "settingsRead", settings: defaultSettings }).year).toBe(2025);
  });

  test("are those of the last check", () => expect(after(saved).settings).toBe(of2023));

  test("decide on the year anew where they are saved, and what was checked with others is put away", () => {
    const state = after({ type: "yearChosen", year: 2024 }, started, saved);
    expect([state.year, state.isYearChosen, state.outdated, state.working, state.notice?.kind]).toEqual([2023, false, undefined, undefined, "settingsSaved"]);
  });
});
