import type { CellRef } from "../grid/cell-ref";
import type { Entry, TextEntry } from "../values/entry";
import type { Dated } from "./indicator";

/** A row of 質的改革の取組例. */
export interface ReformExample {
  readonly type: "reform-example";
  readonly at: CellRef;
  readonly department: TextEntry;
  readonly issueName: TextEntry;
  readonly item: TextEntry | undefined;
  readonly situation: TextEntry | undefined;
  readonly direction: TextEntry | undefined;
}

/** A row of 組織目標一覧: 目標1 to 目標5 of one organisation; a goal that was left blank has the text "". */
export interface OrganisationGoals {
  readonly type: "organisation-goals";
  readonly at: CellRef;
  readonly organisation: TextEntry;
  readonly goals: readonly TextEntry[];
}

/** A row of the 事務事業 table of a 施策シート. */
export interface PolicyProject {
  readonly type: "policy-project";
  readonly at: CellRef;
  /** "5-1-1" where the heading above the table says it. */
  readonly measureNo: TextEntry | undefined;
  readonly name: TextEntry;
  readonly summary: TextEntry | undefined;
  readonly current: TextEntry | undefined;
  readonly plan: TextEntry | undefined;
  readonly future: TextEntry | undefined;
}

/** One line of 目標達成基準: its text without the figure, and the figure. */
export interface Criterion {
  readonly text: string;
  /** Undefined where the line has no figure at its end. */
  readonly quantity: Entry | undefined;
}

/** One 取組内容 of 刈谷市 組織重点目標. */
export interface PriorityGoal {
  readonly type: "priority-goal";
  readonly at: CellRef;
  readonly division: TextEntry | undefined;
  /** Which of the 6つの市役所づくり it serves: (1) to (6). */
  readonly cityHallNos: readonly number[];
  readonly goal: TextEntry;
  /** "①" */
  readonly no: string;
  readonly action: TextEntry;
  readonly sections: readonly string[];
  /** The first of the cells that name them. */
  readonly sectionsAt: CellRef | undefined;
  readonly criteria: readonly Criterion[];
}

/** A row of a table of the programme: rows × fiscal years (財政効果, 収支フレーム). */
export interface FiscalRow {
  readonly type: "fiscal-row";
  readonly at: CellRef;
  /** The title above the table; "" where there is none. */
  readonly table: string;
  /** What all figures of the table are counted in: 億円. */
  readonly unit: string;
  readonly name: TextEntry;
  /** The names it stands under, the outermost first: 内訳. */
  readonly parents: readonly TextEntry[];
  readonly values: readonly Dated<Entry>[];
}

/** Records of sheets that stand beside the forms and lists of the reform issues. */
export type PlanRecord = ReformExample | OrganisationGoals | PolicyProject | PriorityGoal | FiscalRow;
