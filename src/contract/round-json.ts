import type { Language } from "../language";
import type { ClaimedIssue, Round } from "../round/round";
import type { RoundJson } from "./round-schema";

/** A round as `round --format json` prints it. */
export function toRoundJson({ check, files, ours, expected, unsubmitted, doubled, unlisted }: Round, language: Language): RoundJson {
  return {
    version: 1,
    year: check.programme.year,
    files: files.map(({ file, verdict, issues, departments, found, reasons }) => ({
      file,
      verdict,
      issues: [...issues],
      departments: [...departments],
      errors: found.error,
      warnings: found.warning,
      infos: found.info,
      reasons: reasons.map((reason) => reason[language]),
    })),
    ours: [...ours],
    expected: expected?.length ?? null,
    unsubmitted: unsubmitted.map(({ issue, name, departments }) => ({ issue, name, departments: [...departments] })),
    doubled: doubled.map(claimJson),
    unlisted: unlisted.map(claimJson),
  };
}

const claimJson = ({ issue, forms }: ClaimedIssue) => ({ issue, forms: forms.map(({ file, sheet }) => ({ file, sheet })) });
