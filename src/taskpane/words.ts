import type { Progress } from "../commands/command";
import type { Language } from "../language";
import type { Severity } from "../rules/rule";
import type { Verdict } from "../summary/verdict";
import type { WaiverTerms } from "../waivers/waiver";
import { english } from "./words-en";
import { japanese } from "./words-ja";

/** What the form of the settings says beside the words of the settings themselves. */
export interface SettingsWords {
  readonly title: string;
  readonly loading: string;
  readonly hint: string;
  readonly masters: string;
  readonly rules: (changed: number) => string;
  readonly searchRule: string;
  readonly rulesShown: (shown: number, all: number) => string;
  readonly usual: (severity: string) => string;
  readonly severity: Readonly<Record<Severity | "off", string>>;
  readonly exportFile: string;
  readonly importFile: string;
  readonly reset: string;
  readonly fileName: string;
}

/** Every word of the pane. A sentence that holds a number or a name is a function, so that each language can order it. */
export interface PaneWords {
  readonly title: string;
  /** Before the first check. */
  readonly empty: string;
  readonly year: string;
  readonly yearName: (year: number) => string;
  readonly check: string;
  readonly checkAgain: string;
  readonly stop: string;
  readonly progress: (progress: Progress | undefined) => string;
  readonly severity: Readonly<Record<Severity, string>>;
  /** The word on a single finding. */
  readonly severityOfOne: Readonly<Record<Severity, string>>;
  readonly counted: (severity: string, count: number) => string;
  readonly severityFilter: string;
  readonly results: string;
  readonly nothingFound: string;
  readonly nothingToCheck: readonly [what: string, todo: string];
  readonly lookedAt: (counts: {
    readonly sheets: number;
    readonly issues: number;
    readonly indicators: number;
    readonly year: string;
  }) => string;
  readonly filter: {
    readonly search: string;
    readonly rule: string;
    readonly allRules: string;
    readonly department: string;
    readonly allDepartments: string;
    readonly clear: string;
    readonly cell: (address: string) => string;
    readonly shown: (shown: number, all: number) => string;
    readonly nothing: string;
  };
  readonly openAll: string;
  readonly closeAll: string;
  readonly more: (count: number, left: number) => string;
  readonly listKeys: string;
  readonly tour: {
    readonly open: string;
    readonly step: (step: number, all: number) => string;
    readonly steps: readonly [TourStep, TourStep, TourStep];
    readonly skip: string;
    readonly back: string;
    readonly next: string;
    readonly start: string;
  };
  readonly selected: {
    readonly title: (address: string, count: number) => string;
    readonly close: string;
  };
  readonly finding: {
    readonly actual: string;
    readonly expected: string;
    readonly otherCells: string;
    readonly issue: string;
    readonly department: string;
    readonly rule: string;
    readonly or: string;
    readonly blank: string;
  };
  readonly summary: {
    readonly choose: (chosen: number, all: number) => string;
    readonly hint: string;
  };
  readonly blankForms: {
    /** Undefined: not known before a check. */
    readonly hint: (missing: number | undefined) => string;
    readonly missing: (missing: number) => string;
    readonly empty: string;
  };
  readonly unrecognised: { readonly title: (count: number) => string; readonly hint: string; readonly tooLarge: (usedRange: string) => string };
  readonly fixes: {
    readonly title: (count: number) => string;
    readonly hint: string;
    readonly change: (from: string, to: string) => string;
    readonly all: (count: number) => string;
  };
  readonly waivers: {
    readonly title: (count: number) => string;
    readonly hint: string;
    readonly by: string;
    readonly reason: string;
    readonly until: string;
    readonly endless: string;
    readonly cancel: string;
    readonly terms: (terms: WaiverTerms) => string;
    readonly nothingElse: string;
  };
  readonly layoutHelp: {
    readonly title: string;
    readonly hint: string;
    readonly example: (layout: string) => string;
    readonly headings: (headings: readonly string[]) => string;
  };
  readonly ruleHelp: {
    readonly all: string;
    readonly entry: (rule: string, severity: string) => string;
    readonly why: string;
    readonly good: string;
    readonly bad: string;
    readonly example: (rule: string, kind: string) => string;
  };
  readonly mapping: {
    readonly open: string;
    readonly hint: string;
    readonly layout: string;
    readonly choose: string;
    readonly headingRow: string;
    readonly column: (letters: string, heading: string) => string;
    readonly notUsed: string;
    readonly missing: (headings: readonly string[]) => string;
    readonly use: string;
    readonly mapped: (count: number) => string;
    readonly readAs: (sheet: string, layout: string) => string;
    readonly forget: string;
  };
  readonly round: RoundWords;
  readonly settings: SettingsWords;
  readonly notice: {
    readonly failed: string;
    readonly retry: string;
    readonly cancelled: readonly [what: string, todo: string];
    readonly protected: (sheets: readonly string[]) => readonly [what: string, todo: string];
    readonly gone: (sheet: string) => readonly [what: string, todo: string];
    readonly moved: (sheet: string) => readonly [what: string, todo: string];
    readonly hidden: (sheet: string) => readonly [what: string, todo: string];
    readonly summaries: (names: readonly string[]) => readonly [what: string, todo: string];
    readonly forms: (names: readonly string[]) => readonly [what: string, todo: string];
    readonly judged: (verdict: Verdict, names: readonly string[]) => readonly [what: string, todo: string];
    readonly clean: (address: string) => readonly [what: string, todo: string];
    readonly broughtIn: (brought: readonly BroughtWords[]) => readonly [what: string, todo: string];
    readonly sentBack: (file: string, count: number) => readonly [what: string, todo: string];
    readonly settingsSaved: readonly [what: string, todo: string];
    readonly fixed: (done: number, left: number) => readonly [what: string, todo: string];
    readonly takenBack: (done: number, left: number) => readonly [what: string, todo: string];
    readonly practising: (sheet: string) => readonly [what: string, todo: string];
    readonly practiceEnded: readonly [what: string, todo: string];
    readonly waived: readonly [what: string, todo: string];
    readonly waiverTakenBack: readonly [what: string, todo: string];
    readonly dismiss: string;
  };
  readonly live: string;
  readonly outdated: Readonly<Record<"edited" | "year" | "unfinished", string>>;
  readonly announce: (counts: Readonly<Record<Severity, number>>) => string;
  readonly language: string;
  readonly notInExcel: readonly [what: string, todo: string];
}

/** A step of the first run: what it is about, and what is to be said of it. */
export type TourStep = readonly [title: string, sentences: readonly string[]];

/** A file whose sheets were to be brought in: their new names, or why Excel did not take them. */
export type BroughtWords =
  | { readonly file: string; readonly sheets: readonly string[] }
  | { readonly file: string; readonly refused: string };

/** What is said of submitted files. */
export interface RoundWords {
  readonly title: string;
  readonly hint: string;
  readonly files: string;
  readonly loading: string;
  readonly counted: (what: string, count: number) => string;
  readonly moreReasons: (count: number) => string;
  readonly noList: string;
  readonly lost: (count: number) => string;
  readonly ours: (count: number) => string;
  readonly bringPassed: (count: number) => string;
  readonly bringAll: (count: number) => string;
  readonly bringHint: string;
}

/** The pane's words, by language. */
export const words: Readonly<Record<Language, PaneWords>> = { ja: japanese, en: english };

/** What a language calls itself. */
export const languageNames: Readonly<Record<Language, string>> = { ja: "日本語", en: "English" };
