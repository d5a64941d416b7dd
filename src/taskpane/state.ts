import type { CheckRoundOutput } from "../commands/check-round";
import type { Progress } from "../commands/command";
import type { CheckedWorkbook } from "../commands/check-snapshot";
import type { BroughtIn } from "../excel/bring-in";
import { isSameCell, type CellRef } from "../grid/cell-ref";
import type { Bilingual, Language } from "../language";
import type { Finding } from "../rules/rule";
import { defaultSettings, type Settings } from "../settings";
import type { Verdict } from "../summary/verdict";
import { filterFindings, nothingFiltered, type Filter } from "./filter";

/** Something to be told once, until it is put away: never more than one at a time. */
export type Notice =
  | { readonly kind: "failed"; readonly words: Bilingual; readonly canRetry: boolean }
  | { readonly kind: "cancelled" }
  | { readonly kind: "protected"; readonly sheets: readonly string[] }
  | { readonly kind: "gone" | "hidden" | "moved"; readonly sheet: string }
  | { readonly kind: "summaries" | "forms"; readonly names: readonly string[] }
  | { readonly kind: "judged"; readonly verdict: Verdict; readonly names: readonly string[] }
  | { readonly kind: "clean"; readonly at: CellRef }
  | { readonly kind: "broughtIn"; readonly brought: readonly BroughtIn[] }
  | { readonly kind: "sentBack"; readonly file: string; readonly count: number }
  /** Of the cells that were to be mended or to be given back: how many were, and how many were left as they are. */
  | { readonly kind: "fixed" | "takenBack"; readonly done: number; readonly left: number }
  | { readonly kind: "practising"; readonly sheet: string }
  | { readonly kind: "waived" | "waiverTakenBack" | "settingsSaved" | "practiceEnded" };

/** Everything that the pane shows. */
export interface PaneState {
  readonly language: Language;
  /** The evaluation year: chosen by the person, else that of the settings, else the last fiscal year that has ended. */
  readonly year: number;
  readonly isYearChosen: boolean;
  readonly endedYear: number;
  /** The settings of the programme, as they were last read from the workbook. */
  readonly settings: Settings;
  /** Are the cells of the findings to be marked in the sheets? */
  readonly highlighted: boolean;
  /** Is what is edited to be checked again at once? */
  readonly live: boolean;
  /** The command that runs now, and what it is doing. */
  readonly working: { readonly command: string; readonly progress: Progress | undefined } | undefined;
  /** The last check. */
  readonly checked: CheckedWorkbook | undefined;
  /** The submitted files that were checked last, and what came of it. */
  readonly round: CheckRoundOutput | undefined;
  /** Why the last check may no longer hold. */
  readonly outdated: "edited" | "year" | "unfinished" | undefined;
  readonly filter: Filter;
  /** Sheets that were opened or closed by hand; the others follow the length of the list. */
  readonly opened: Readonly<Record<string, boolean>>;
  /** Who waived last: not kept anywhere, so that the next person is asked. */
  readonly reviewer: string;
  /** The finding that was jumped to last. */
  readonly current: Finding | undefined;
  /** The cell that was jumped to last: what is said of it is open in the list. */
  readonly jumpedTo: CellRef | undefined;
  /** The cell that the person went to in the sheet. */
  readonly selected: CellRef | undefined;
  readonly notice: Notice | undefined;
}

/** What can happen to the pane. */
export type PaneAction =
  | { readonly type: "languageChosen"; readonly language: Language }
  | { readonly type: "yearChosen"; readonly year: number }
  | { readonly type: "settingsRead"; readonly settings: Settings }
  | { readonly type: "settingsSaved"; readonly checked: CheckedWorkbook }
  | { readonly type: "started"; readonly command: string }
  | { readonly type: "progressed"; readonly progress: Progress }
  | { readonly type: "checked"; readonly checked: CheckedWorkbook; readonly unmarked: readonly string[]; readonly highlighted?: boolean }
  | { readonly type: "judged"; readonly checked: CheckedWorkbook; readonly verdict: Verdict; readonly names: readonly string[] }
  | { readonly type: "cellAsked"; readonly at: CellRef; readonly checked: CheckedWorkbook | undefined }
  | { readonly type: "summarised" | "formsInserted"; readonly checked: CheckedWorkbook; readonly names: readonly string[] }
  | { readonly type: "fixed" | "takenBack"; readonly checked: CheckedWorkbook; readonly done: number; readonly left: number }
  | { readonly type: "roundChecked"; readonly round: CheckRoundOutput }
  | { readonly type: "broughtIn"; readonly brought: readonly BroughtIn[] }
  | { readonly type: "roundSummarised"; readonly names: readonly string[] }
  | { readonly type: "sentBack"; readonly file: string; readonly count: number }
  | { readonly type: "waived"; readonly checked: CheckedWorkbook; readonly by: string }
  | { readonly type: "waiverTakenBack" | "practiceEnded"; readonly checked: CheckedWorkbook }
  | { readonly type: "practising"; readonly checked: CheckedWorkbook; readonly sheet: string }
  | { readonly type: "highlighted"; readonly on: boolean; readonly unmarked: readonly string[] }
  | { readonly type: "findingChosen"; readonly finding: Finding; readonly at: CellRef }
  | { readonly type: "selected"; readonly at: CellRef | undefined }
  | { readonly type: "shown"; readonly sheet: string; readonly outcome: "shown" | "gone" | "hidden" | "moved" }
  | { readonly type: "failed"; readonly words: Bilingual }
  /** A command that the pane waited for; `checks`: had it to check the workbook again? */
  | { readonly type: "brokenOff"; readonly words: Bilingual | undefined; readonly checks: boolean }
  | { readonly type: "liveChosen"; readonly on: boolean }
  | { readonly type: "edited" }
  | { readonly type: "editsChecked"; readonly before: CheckedWorkbook; readonly checked: CheckedWorkbook }
  | { readonly type: "filtered"; readonly filter: Partial<Filter> }
  | { readonly type: "opened"; readonly sheets: readonly string[]; readonly open: boolean }
  | { readonly type: "noticeDismissed" };

/** The pane before the first check. */
export const firstState = (language: Language, year: number): PaneState => ({
  language,
  year,
  isYearChosen: false,
  endedYear: year,
  settings: defaultSettings,
  highlighted: true,
  live: true,
  working: undefined,
  checked: undefined,
  round: undefined,
  outdated: undefined,
  filter: nothingFiltered,
  opened: {},
  reviewer: "",
  current: undefined,
  jumpedTo: undefined,
  selected: undefined,
  notice: undefined,
});

/** The pane after an action. */
export function reducePane(state: PaneState, action: PaneAction): PaneState {
  switch (action.type) {
    case "languageChosen":
      return { ...state, language: action.language };
    case "yearChosen":
      // What failed was to be done for the other year.
      return {
        ...state,
        year: action.year,
        isYearChosen: true,
        round: undefined,
        outdated: state.checked ? outdatedBy(state, action.year) : undefined,
        notice: undefined,
      };
    case "settingsRead":
      return withSettings(state, action.settings);
    case "settingsSaved": {
      const { settings, check } = action.checked;
      const saved = { ...state, year: check.programme.year, isYearChosen: false, settings, round: undefined };
      return { ...withCheck(saved, action.checked), notice: { kind: "settingsSaved" } };
    }
    case "started":
      return { ...state, working: { command: action.command, progress: undefined }, notice: undefined };
    case "progressed":
      return state.working ? { ...state, working: { ...state.working, progress: action.progress } } : state;
    case "checked":
      return {
        ...withCheck(state, action.checked),
        highlighted: action.highlighted ?? state.highlighted,
        notice: unmarkedNotice(action.unmarked),
      };
    case "judged":
      return { ...withCheck(state, action.checked), notice: { kind: "judged", verdict: action.verdict, names: action.names } };
    case "cellAsked":
      return withCell(action.checked ? withCheck(state, action.checked) : { ...state, working: undefined }, action.at);
    case "formsInserted":
      return { ...withCheck(state, action.checked), notice: { kind: "forms", names: action.names } };
    case "summarised":
      return { ...withCheck(state, action.checked), notice: { kind: "summaries", names: action.names } };
    case "fixed":
    case "takenBack":
      return { ...withCheck(state, action.checked), notice: { kind: action.type, done: action.done, left: action.left } };
    case "roundChecked":
      return { ...state, working: undefined, round: action.round };
    case "broughtIn": {
      const outdated = state.checked ? "edited" : undefined;
      return { ...state, working: undefined, outdated, notice: { kind: "broughtIn", brought: action.brought } };
    }
    case "roundSummarised":
      return { ...state, working: undefined, notice: { kind: "summaries", names: action.names } };
    case "sentBack":
      return { ...state, working: undefined, notice: { kind: "sentBack", file: action.file, count: action.count } };
    case "waived":
      return { ...withCheck(state, action.checked), reviewer: action.by, notice: { kind: "waived" } };
    case "waiverTakenBack":
      return { ...withCheck(state, action.checked), notice: { kind: action.type } };
    case "practiceEnded":
      return { ...withCheck(state, action.checked), filter: nothingFiltered, notice: { kind: action.type } };
    case "practising":
      // Its mistakes are what is to be seen, whatever else the workbook holds.
      return {
        ...withCheck(state, action.checked),
        filter: { ...nothingFiltered, text: action.sheet },
        opened: {},
        notice: { kind: "practising", sheet: action.sheet },
      };
    case "highlighted":
      return { ...state, working: undefined, highlighted: action.on, notice: unmarkedNotice(action.unmarked) };
    case "findingChosen":
      return { ...state, current: action.finding, jumpedTo: action.at, selected: undefined };
    case "selected":
      return withSelected(state, action.at);
    case "shown":
      return { ...state, notice: action.outcome === "shown" ? undefined : { kind: action.outcome, sheet: action.sheet } };
    case "failed":
      return { ...state, working: undefined, notice: { kind: "failed", words: action.words, canRetry: false } };
    case "brokenOff": {
      const outdated = state.outdated ?? (state.checked && action.checks ? "unfinished" : undefined);
      const notice: Notice = action.words ? { kind: "failed", words: action.words, canRetry: true } : { kind: "cancelled" };
      return { ...state, working: undefined, outdated, notice };
    }
    case "liveChosen":
      return { ...state, live: action.on };
    case "editsChecked":
      // A check of the whole workbook that came in between knows more.
      return state.checked === action.before && !state.working ? withCheck(state, action.checked) : state;
    case "edited":
      // While a command runs, what changes is what the command itself writes.
      return state.checked && !state.working ? { ...state, outdated: state.outdated ?? "edited" } : state;
    case "filtered":
      return { ...state, filter: { ...state.filter, ...action.filter }, opened: {} };
    case "opened":
      return { ...state, opened: { ...state.opened, ...Object.fromEntries(action.sheets.map((sheet) => [sheet, action.open])) } };
    case "noticeDismissed":
      return { ...state, notice: undefined };
  }
}

const unmarkedNotice = (sheets: readonly string[]): Notice | undefined => (sheets.length > 0 ? { kind: "protected", sheets } : undefined);

/** Going back to the year of the check makes it valid again, unless the workbook was edited, too. */
function outdatedBy({ checked, outdated }: PaneState, year: number): PaneState["outdated"] {
  if (outdated === "edited" || outdated === "unfinished") return outdated;
  return checked?.check.programme.year === year ? undefined : "year";
}

/** A new check: what was chosen in the list is found again in it, where it still exists. */
function withCheck(state: PaneState, checked: CheckedWorkbook): PaneState {
  const { current, filter } = state;
  const { findings } = checked.check;
  return {
    ...withSettings(state, checked.settings),
    working: undefined,
    checked,
    outdated: undefined,
    current: current && findings.find((finding) => isSameFinding(finding, current)),
    filter: {
      ...filter,
      rule: findings.some(({ ruleId }) => ruleId === filter.rule) ? filter.rule : undefined,
      department: findings.some(({ department }) => department === filter.department) ? filter.department : undefined,
    },
  };
}

/** The cell that the pane itself went to is no news; any other one is. */
function withSelected(state: PaneState, at: CellRef | undefined): PaneState {
  const isJump = at !== undefined && state.jumpedTo !== undefined && isSameCell(at, state.jumpedTo);
  return isJump ? { ...state, selected: undefined } : { ...state, selected: at, jumpedTo: undefined };
}

/** Of the list only what speaks of a cell, the first of it open; where there is nothing, that is told, and the list is as it was. */
function withCell(state: PaneState, at: CellRef): PaneState {
  const filter = { ...nothingFiltered, cell: at };
  const [current] = filterFindings(state.checked?.check.findings ?? [], filter, state.language);
  return current ? { ...state, filter, opened: {}, current } : { ...state, notice: { kind: "clean", at } };
}

/** The settings of the workbook say which year it is, until the person chooses one. */
const withSettings = (state: PaneState, settings: Settings): PaneState => ({
  ...state,
  settings,
  year: state.isYearChosen ? state.year : (settings.evaluationYear ?? state.endedYear),
});

/** The same rule at the same cell: the finding of the check before. */
function isSameFinding(a: Finding, b: Finding): boolean {
  return a.ruleId === b.ruleId && a.at.sheet === b.at.sheet && a.at.area.row === b.at.area.row && a.at.area.column === b.at.area.column;
}
