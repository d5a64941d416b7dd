import { check } from "../check";
import type { WorkbookSnapshot } from "../grid/grid";
import { layouts } from "../layouts/index";
import { locate } from "../layouts/locate";
import { knownDepartments } from "../model/known-departments";
import type { Settings } from "../settings";
import { waiversFrom, waiversText } from "../waivers/waivers-text";
import { claimedIssues } from "./claims";
import { expectedIssues } from "./expected-issues";
import { judgeFile } from "./judge-file";
import type { Round, Submission } from "./round";

/** What a round is made of. */
export interface RoundInput {
  readonly submissions: readonly Submission[];
  /** The reform office's own workbook: its lists say what is expected. Forms in it are not submissions. */
  readonly office?: WorkbookSnapshot | undefined;
  readonly year: number;
  readonly settings: Settings;
  /** "2026-11-21": on which day a waiver has to hold. */
  readonly today: string;
}

/** Checks the workbooks of all departments together, and says of each whether it passes, and what is missing or came twice. */
export function checkRound({ submissions, office, year, settings, today }: RoundInput): Round {
  const ours = submissions.filter(isOurs);
  const theirs = submissions.filter((submission) => !isOurs(submission));
  const read = theirs.flatMap((one) => ("snapshot" in one ? [one.snapshot] : []));
  const checked = check([...(office ? [withoutForms(office)] : []), ...read], year, settings, today);
  const known = knownDepartments(settings.masters);
  const expected = expectedIssues(checked.programme, office?.book ?? "", known);
  const claims = claimedIssues(checked.programme);
  const listed = new Set(expected?.map(({ issue }) => issue));
  const claimed = new Set(claims.map(({ issue }) => issue));
  const hasOwnList = office !== undefined && checked.programme.issueRows.some(({ at }) => at.book === office.book);
  const doubled = claims.filter(({ forms }) => forms.length > 1);
  // A list that came with a file need not know the issues of another: that is the business of issue-not-listed.
  const unlisted = hasOwnList ? claims.filter(({ issue }) => !listed.has(issue)) : [];
  return {
    check: checked,
    files: theirs.map((submission) => judgeFile(submission, { check: checked, claims, doubled, unlisted, namesIn: known.namesIn })),
    ours: ours.map(({ file }) => file),
    expected,
    unsubmitted: (expected ?? []).filter(({ issue }) => !claimed.has(issue)),
    doubled,
    unlisted,
  };
}

/** Is every sheet of the file one that the add-in wrote? */
const isOurs = (submission: Submission): boolean =>
  "snapshot" in submission && submission.snapshot.sheets.length === 0 && submission.snapshot.skipped.every(({ reason }) => reason === "ours");

/** The office may have brought in earlier submissions: taken together with them, every issue would come twice. */
function withoutForms(workbook: WorkbookSnapshot): WorkbookSnapshot {
  const hasForm = (sheet: WorkbookSnapshot["sheets"][number]) => locate(sheet, layouts).blocks.some(({ layout }) => layout === "issue-form");
  const sheets = workbook.sheets.filter((sheet) => !hasForm(sheet));
  // Nobody looks at those forms, so nobody can say that a waiver of theirs is of no use.
  const waivers = waiversFrom(workbook.waivers).filter(({ sheet }) => sheets.some(({ name }) => name === sheet));
  return { ...workbook, sheets, waivers: waiversText(waivers) };
}
