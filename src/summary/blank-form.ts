import type { Check } from "../check";
import { issueLabel, sharesIssue } from "../model/issue-key";
import type { Settings } from "../settings";
import { formPlan, type FormPlan, type KnownIssue } from "./form-plan";

/** Which forms are asked for: one for each issue of the list that has none, or one in which nothing stands yet. */
export type WantedForms = "missing" | "empty";

/** The forms to be added to a workbook. */
export const blankForms = (check: Check, settings: Settings, wanted: WantedForms): readonly FormPlan[] =>
  wanted === "missing" ? missingForms(check, settings) : [emptyForm(check, settings)];

/** The issues of 改革課題一覧 that have no form yet, each once. */
export function issuesWithoutForm({ programme }: Check): readonly ListedIssue[] {
  const written = programme.issues.flatMap(({ key }) => key ?? []);
  const names = new Set<string>();
  return programme.issueRows.flatMap(({ key, department, issueName }) => {
    if (!key || written.some((other) => sharesIssue(other, key)) || names.has(issueLabel(key))) return [];
    names.add(issueLabel(key));
    return [{ key, department: department.text, issueName: issueName.text }];
  });
}

type ListedIssue = Omit<KnownIssue, "indicators">;

/** A blank form for each of them, with what the lists and the settings already say of it. */
function missingForms(check: Check, settings: Settings): readonly FormPlan[] {
  return issuesWithoutForm(check).map((listed) => {
    const indicators = check.programme.indicators.filter(({ issue }) => issue !== undefined && sharesIssue(issue, listed.key));
    return formPlan(issueLabel(listed.key), { ...listed, indicators }, settings);
  });
}

/** The city's form with nothing in it, under a name that is free. */
function emptyForm({ programme }: Check, settings: Settings): FormPlan {
  const taken = new Set(programme.sheets.map(({ name }) => name));
  let name = "改革課題シート";
  for (let number = 2; taken.has(name); number++) name = `改革課題シート ${number}`;
  return formPlan(name, undefined, settings);
}
