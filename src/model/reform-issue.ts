import type { CellRef } from "../grid/cell-ref";
import type { NumberEntry, TextEntry } from "../values/entry";
import type { Indicator } from "./indicator";
import type { IssueKey } from "./issue-key";

/** ヒト モノ カネ 情報 時間 */
export const resourceKinds = ["people", "assets", "money", "information", "time"] as const;
export type ResourceKind = (typeof resourceKinds)[number];

/** One block of 具体的な取組内容: 【R04（2022）～R07（2025）】 and what follows. */
export interface Measure {
  readonly heading: string;
  /** Every year named or spanned. */
  readonly years: readonly number[];
  /** Years as written whose era and western year disagree. */
  readonly conflicts: readonly { readonly raw: string; readonly era: number; readonly western: number }[];
  readonly text: string;
  readonly at: CellRef;
}

/** One 改革課題シート. A field is undefined where its label is not on the sheet, and has the text "" where its cell is blank. */
export interface ReformIssue {
  /** Undefined where one of the three numbers cannot be read. */
  readonly key: IssueKey | undefined;
  /** The whole form. */
  readonly at: CellRef;
  readonly department: TextEntry | undefined;
  readonly initiativeNo: NumberEntry | undefined;
  readonly initiativeName: TextEntry | undefined;
  readonly itemNo: NumberEntry | undefined;
  readonly itemName: TextEntry | undefined;
  readonly issueNo: TextEntry | undefined;
  readonly issueNos: readonly number[];
  readonly issueName: TextEntry | undefined;
  readonly situation: TextEntry | undefined;
  readonly direction: TextEntry | undefined;
  readonly activityIndicators: readonly Indicator[];
  readonly outcomeIndicators: readonly Indicator[];
  readonly measuresText: TextEntry | undefined;
  readonly measures: readonly Measure[];
  /** The mark under each resource: ○ or —, as entered. */
  readonly resources: Readonly<Partial<Record<ResourceKind, TextEntry>>>;
  readonly goal: TextEntry | undefined;
  /** Only where one form stands for several issues: the table of office and number below it. */
  readonly members: readonly { readonly department: TextEntry; readonly issueNo: NumberEntry }[];
}

/** One row of 改革課題一覧. */
export interface IssueListRow {
  readonly key: IssueKey | undefined;
  readonly at: CellRef;
  readonly initiativeNo: NumberEntry;
  readonly itemNo: NumberEntry;
  readonly issueNo: NumberEntry;
  readonly issueName: TextEntry;
  readonly department: TextEntry;
  readonly page: NumberEntry | undefined;
}
