import type { Check } from "../check";
import type { KnownDepartments } from "../model/known-departments";
import { isOpen, type Severity } from "../rules/rule";
import { reasonsAgainst } from "./reasons";
import type { ClaimedIssue, FileVerdict, Submission } from "./round";

/** What is known of the whole round when a file is judged. */
export interface RoundFacts {
  readonly check: Check;
  readonly claims: readonly ClaimedIssue[];
  readonly doubled: readonly ClaimedIssue[];
  readonly unlisted: readonly ClaimedIssue[];
  readonly namesIn: KnownDepartments["namesIn"];
}

/** Says of one file whether it passes, and why not. */
export function judgeFile(submission: Submission, facts: RoundFacts): FileVerdict {
  const { file } = submission;
  if ("unreadable" in submission)
    return { file, verdict: "unreadable", issues: [], departments: [], found: { error: 0, warning: 0, info: 0 }, reasons: [submission.unreadable] };
  const { programme, findings } = facts.check;
  const forms = programme.issues.filter(({ at }) => at.book === file);
  const reasons = reasonsAgainst(submission, facts, forms.length > 0);
  const count = (severity: Severity) => findings.filter((finding) => finding.at.book === file && finding.severity === severity && isOpen(finding)).length;
  return {
    file,
    verdict: forms.length === 0 ? "no-form" : reasons.length > 0 ? "failed" : "passed",
    issues: facts.claims.filter(({ forms: claiming }) => claiming.some((form) => form.file === file)).map(({ issue }) => issue),
    departments: [...new Set(forms.flatMap(({ department }) => facts.namesIn(department?.text ?? "")))],
    found: { error: count("error"), warning: count("warning"), info: count("info") },
    reasons,
  };
}
