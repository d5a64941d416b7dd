import activityIndicators from "./facts/activity-indicators.json";
import issueList from "./facts/issue-list.json";
import issues from "./facts/issues.json";
import outcomeIndicators from "./facts/outcome-indicators.json";

/** An indicator as a form prints it: "30.89% (令和2（2020）年度)". */
export interface FormIndicatorFact {
  readonly no: string;
  readonly name: string;
  readonly baseline: string;
  readonly target: string;
}

/** A form of chapter 3 of 行財政改革第3期プログラム; `members` says which office has which number where it stands for several issues. */
export interface IssueFact {
  readonly initiativeNo: number;
  readonly initiative: string;
  readonly itemNo: number;
  readonly item: string;
  readonly issueNos: readonly number[];
  readonly issue: string;
  readonly department: string;
  readonly page: number;
  readonly resources: readonly string[];
  readonly members?: Readonly<Record<string, string>>;
  readonly activity: readonly FormIndicatorFact[];
  readonly outcome: readonly FormIndicatorFact[];
}

export const listYears = ["R04", "R05", "R06", "R07"] as const;
export type ListYear = (typeof listYears)[number];

/** An indicator as the lists of appendices 5 and 6 print it; values and years stand apart. */
export interface ListedIndicatorFact {
  readonly initiativeNo: number;
  readonly itemNo: number;
  readonly issueNo: number;
  readonly department: string;
  readonly issue: string;
  readonly no: string;
  readonly name: string;
  readonly baseline: string;
  readonly baselineYear: string;
  readonly targets: Readonly<Record<ListYear, string>>;
  readonly targetYears: Readonly<Record<ListYear, string>>;
}

/** A row of appendix 7. */
export interface IssueListFact {
  readonly initiativeNo: number;
  readonly itemNo: number;
  readonly issueNo: number;
  readonly issue: string;
  readonly department: string;
  readonly page: number;
}

/** What the published programme states, as printed, slips included. No prose. */
export const facts: {
  readonly issues: readonly IssueFact[];
  readonly activityIndicators: readonly ListedIndicatorFact[];
  readonly outcomeIndicators: readonly ListedIndicatorFact[];
  readonly issueList: readonly IssueListFact[];
} = { issues, activityIndicators, outcomeIndicators, issueList };

/** "1-(1)-4", "2-(3)-14~20": the name of the form's sheet. */
export function sheetNameOf({ initiativeNo, itemNo, issueNos }: IssueFact): string {
  const [first, last] = [issueNos[0] ?? 0, issueNos.at(-1) ?? 0];
  return `${initiativeNo}-(${itemNo})-${first === last ? first : `${first}~${last}`}`;
}
