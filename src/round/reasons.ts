import { toA1 } from "../grid/area";
import { addressOf } from "../grid/cell-ref";
import type { WorkbookSnapshot } from "../grid/grid";
import type { Bilingual } from "../language";
import { issueNumberDuplicate } from "../rules/issue-number-duplicate";
import { isOpen, type Finding } from "../rules/rule";
import { ruleTitle } from "../rules/rule-of";
import type { RoundFacts } from "./judge-file";
import type { ClaimedIssue } from "./round";

/** Why a file that was read cannot be accepted: one sentence each; what concerns the whole file first, then its errors, the most frequent first. */
export function reasonsAgainst(
  { file, snapshot }: { readonly file: string; readonly snapshot: WorkbookSnapshot },
  { check: { findings }, doubled, unlisted }: RoundFacts,
  hasForm: boolean,
): readonly Bilingual[] {
  const errors = findings.filter((finding) => finding.at.book === file && finding.severity === "error" && isOpen(finding));
  const large = snapshot.skipped.flatMap((sheet) => (sheet.reason === "too-large" ? [sheet] : []));
  const isHere = ({ forms }: ClaimedIssue) => forms.some((form) => form.file === file);
  return [
    ...(hasForm ? [] : [said.noForm]),
    ...large.map(({ name, area }) => said.tooLarge(name, toA1(area))),
    ...doubled.filter(isHere).map((claim) => said.doubled(claim.issue, others(claim, file))),
    ...unlisted.filter(isHere).map(({ issue }) => said.unlisted(issue)),
    ...byRule(errors.filter((finding) => !saysSo(doubled, finding))),
  ];
}

/** An issue that came twice is said of every file that has it; the finding stands only at the form that came later. */
const saysSo = (doubled: readonly ClaimedIssue[], { ruleId, at }: Finding): boolean =>
  ruleId === issueNumberDuplicate.id && doubled.some(({ forms }) => forms.some(({ file, sheet }) => file === at.book && sheet === at.sheet));

/** The other files that claim the issue; the file itself where it does so twice. */
function others({ forms }: ClaimedIssue, file: string): readonly string[] {
  const files = [...new Set(forms.map((form) => form.file))].filter((other) => other !== file);
  return files.length > 0 ? files : [file];
}

function byRule(errors: readonly Finding[]): readonly Bilingual[] {
  const found = new Map<string, Finding[]>();
  for (const error of errors) found.set(error.ruleId, [...(found.get(error.ruleId) ?? []), error]);
  return [...found]
    .sort(([, a], [, b]) => b.length - a.length)
    .flatMap(([ruleId, [first, ...more]]) => (first ? [said.found(ruleTitle(ruleId), first, more.length + 1)] : []));
}

const said = {
  noForm: { ja: "改革課題シートが見つかりません。", en: "No reform issue form was found in it." },
  tooLarge: (sheet: string, area: string): Bilingual => ({
    ja: `シート「${sheet}」の使用範囲 ${area} が大きすぎるため、読み取れませんでした。`,
    en: `Sheet "${sheet}" was not read: its used range ${area} is too large.`,
  }),
  doubled: (issue: string, files: readonly string[]): Bilingual => ({
    ja: `課題 ${issue} が二重に提出されています（${files.join("、")}）。`,
    en: `Issue ${issue} was submitted more than once (${files.join(", ")}).`,
  }),
  unlisted: (issue: string): Bilingual => ({ ja: `課題 ${issue} は改革課題一覧にありません。`, en: `Issue ${issue} is not in the issue list.` }),
  found: (title: Bilingual, { at }: Finding, count: number): Bilingual => ({
    ja: `${title.ja} ${count}件（${addressOf(at)}${count > 1 ? " ほか" : ""}）`,
    en: `${title.en}: ${count} (${addressOf(at)}${count > 1 ? " and others" : ""})`,
  }),
} as const;
