import type { CellRef } from "../grid/cell-ref";
import type { Achievement } from "../values/achievement";
import type { DecidedAim } from "../values/aim";
import type { Entry, TextEntry } from "../values/entry";
import type { IndicatorKind } from "./indicator-kind";
import type { IssueKey } from "./issue-key";
import type { ResultEntry } from "./result-entry";

/** A value of one fiscal year. `fiscalYear` is that of the column or the cell; the era's where era and western year disagree. */
export interface Dated<T> {
  readonly fiscalYear: number;
  readonly entry: T;
}

/** An indicator as it stands in one place: in a form, or in a row of a list. */
export interface Indicator {
  readonly source: "form" | "list";
  readonly layout: string;
  readonly kind: IndicatorKind;
  /** Undefined where the sheet does not say which issue it belongs to. */
  readonly issue: IssueKey | undefined;
  readonly department: TextEntry;
  readonly issueName: TextEntry;
  /** "①", "①-1"; "" where there is none. */
  readonly label: string;
  /** The cell of the name. */
  readonly at: CellRef;
  readonly name: TextEntry;
  readonly concept: TextEntry | undefined;
  readonly formula: TextEntry | undefined;
  readonly rationale: TextEntry | undefined;
  /** An explicit 方向 entry. */
  readonly stated: TextEntry | undefined;
  /** Undefined where the sheet has no place for it. */
  readonly baseline: Entry | undefined;
  /** In a form one, of its final year; in a list one for each year. A place without a readable fiscal year is left out here and kept in `undated`. */
  readonly targets: readonly Dated<Entry>[];
  /** Targets whose fiscal year is missing or unreadable. */
  readonly undated: readonly Entry[];
  readonly actuals: readonly Dated<Entry>[];
  /** 達成率 as entered; a quantity in %. */
  readonly rates: readonly Dated<Entry>[];
  /** 達成度 as entered, "1" to "5". */
  readonly ratings: readonly Dated<TextEntry>[];
  /** 未達の理由 */
  readonly reasons: readonly Dated<TextEntry>[];
  /** 累計 in the name or the formula. */
  readonly cumulative: boolean;
  /** Only "—" under the label: the form declares that there is no such indicator. Such an indicator is kept out of `Programme.indicators`. */
  readonly declaredNone: boolean;
}

/** One indicator of the programme: where it stands in the form and where in the list (at least one of the two), taken together. */
export interface IndicatorPair {
  readonly issue: IssueKey | undefined;
  readonly kind: IndicatorKind;
  readonly label: string;
  readonly name: string;
  readonly department: string;
  readonly form: Indicator | undefined;
  readonly list: Indicator | undefined;
  /** Of a sheet that stands for itself (施策, 取組指標): it belongs to no reform issue and to no department. */
  readonly standsAlone: boolean;
  /** The form's, else the list's. */
  readonly baseline: Entry | undefined;
  /** By year: the form's own, else the list's. */
  readonly targets: readonly Dated<Entry>[];
  /** Of the final year's target. */
  readonly aim: DecidedAim;
  readonly cumulative: boolean;
  /** One for each year with a target or a place for a result, in order. */
  readonly results: readonly YearResult[];
}

/** What was aimed at and what came of it in one fiscal year. Undefined: the sheets have no place for it. */
export interface YearResult {
  readonly indicator: IndicatorPair;
  readonly fiscalYear: number;
  readonly due: boolean;
  readonly target: Entry | undefined;
  readonly actual: Entry | undefined;
  /** What was entered in 実績入力表; it counts where form and list leave a place blank. */
  readonly entered: ResultEntry | undefined;
  readonly rate: Entry | undefined;
  readonly rating: TextEntry | undefined;
  readonly reason: TextEntry | undefined;
  /** Of the year's own target. */
  readonly aim: DecidedAim;
  /** Undefined where not due, not entered or without a target. */
  readonly achievement: Achievement | undefined;
}

