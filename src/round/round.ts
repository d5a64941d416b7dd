import type { Check } from "../check";
import type { WorkbookSnapshot } from "../grid/grid";
import type { Bilingual } from "../language";
import type { Severity } from "../rules/rule";
import type { ExpectedIssue } from "./expected-issues";

/** A file that came in: read, or not, and then why not. */
export type Submission =
  | { readonly file: string; readonly snapshot: WorkbookSnapshot }
  | { readonly file: string; readonly unreadable: Bilingual };

/**
 * passed: can be accepted; failed: has errors, or an issue that another file has, too; no-form: read, but there is no 改革課題シート in it;
 * unreadable: could not be opened.
 */
export const verdicts = ["passed", "failed", "no-form", "unreadable"] as const;
export type Verdict = (typeof verdicts)[number];

/** What came of one file. */
export interface FileVerdict {
  readonly file: string;
  readonly verdict: Verdict;
  /** "1-(1)-4": the issues whose forms are in the file; a form for several counts as each of them. */
  readonly issues: readonly string[];
  readonly departments: readonly string[];
  readonly found: Readonly<Record<Severity, number>>;
  /** Why it does not pass: the most frequent first; what it passes in spite of is in `found`. */
  readonly reasons: readonly Bilingual[];
}

/** One form of an issue that has several, or that no list knows. */
export interface SubmittedForm {
  readonly file: string;
  readonly sheet: string;
}

/** An issue and the forms that claim it. */
export interface ClaimedIssue {
  readonly issue: string;
  readonly forms: readonly SubmittedForm[];
}

/** A round: the workbooks of all departments, checked together, and what there is to say of each and of all. */
export interface Round {
  readonly check: Check;
  readonly files: readonly FileVerdict[];
  /** Files that the add-in made, such as those that went back to the bureaus: no submissions. */
  readonly ours: readonly string[];
  /** What should have come in; undefined where no 改革課題一覧 says so. */
  readonly expected: readonly ExpectedIssue[] | undefined;
  /** Issues of the list that nobody submitted, in the order of the list. */
  readonly unsubmitted: readonly ExpectedIssue[];
  /** Issues that came twice or more, in one file or in several. */
  readonly doubled: readonly ClaimedIssue[];
  /** Issues that came in and are not in the office's own list. */
  readonly unlisted: readonly ClaimedIssue[];
}
