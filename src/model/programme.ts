import type { CellRef } from "../grid/cell-ref";
import type { Grid } from "../grid/grid";
import type { Bilingual } from "../language";
import type { IndicatorPair, YearResult } from "./indicator";
import type { Indicator } from "./indicator";
import type { PlanRecord } from "./plan-records";
import type { IssueListRow, ReformIssue } from "./reform-issue";
import type { ResultEntry } from "./result-entry";
import type { TableRows } from "./tables";

/** What a sheet was recognised as; the first layout found on it, or the reason why none was. */
export interface SheetReading {
  readonly book: string;
  readonly name: string;
  readonly hidden: boolean;
  readonly layout: string | undefined;
  /** Was it read by the columns that a person pointed out? */
  readonly isMapped: boolean;
  readonly reason: Bilingual | undefined;
}

/** The part of a sheet that belongs to one issue (a form, a row of a list): findings inherit issue and department from it. */
export interface Owner {
  readonly at: CellRef;
  /** "1-(1)-5"; "2-(3)-14~20" for a form that stands for several. */
  readonly issue: string;
  readonly department: string;
}

/** Everything that was read, and what goes together. */
export interface Programme {
  /** The evaluation year: the last fiscal year taken as ended; results up to and including it are due. */
  readonly year: number;
  readonly sheets: readonly SheetReading[];
  /** The plain cells, for rules that look at the sheet itself (formula errors, hidden content). */
  readonly grids: readonly Grid[];
  /** One for each form. */
  readonly issues: readonly ReformIssue[];
  /** One for each indicator in a list. */
  readonly listed: readonly Indicator[];
  readonly issueRows: readonly IssueListRow[];
  /** Of sheets that stand beside the forms and lists: 取組例, 組織目標, 施策, 財政 … */
  readonly planRecords: readonly PlanRecord[];
  /** The rows of every list and table, for rules that look at the sheet itself. */
  readonly tables: readonly TableRows[];
  /** Each indicator once: its form and its list row together. */
  readonly indicators: readonly IndicatorPair[];
  /** All results of all indicators, in order. */
  readonly results: readonly YearResult[];
  /** What was entered in 実績入力表, also where no result is like it. */
  readonly entries: readonly ResultEntry[];
  readonly owners: readonly Owner[];
}
