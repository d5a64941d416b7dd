import type { Language } from "../language";
import { layouts } from "../layouts/index";
import { rules } from "../rules/index";
import { isOpen, severities, severityUnder } from "../rules/rule";
import { longYear } from "../values/fiscal-year";
import { count, text } from "./cells";
import { departmentsOf } from "./departments";
import { countResults, dueResults } from "./due-results";
import { madeFrom, settingsWords } from "./made-from";
import { column, saidColumns } from "./said-columns";
import { severityNames, shadesOfSeverity } from "./severity-names";
import type { PlanCell, PlanTable, SheetPlan, SummaryInput, SummarySheet } from "./sheet-plan";
import { submissionWords } from "./submission-words";
import { verdictOf } from "./verdict";

/** Of what is listed in one cell, at most so many are named; then it says how many more there are. */
const mostNamed = 12;

/** 提出票: one page to hand in with the workbook: what was checked, when, with which settings, what was found, and whether it passes. */
export const submissionSheet: SummarySheet = {
  id: "submission",
  title: { ja: "提出票", en: "Submission slip" },
  description: { ja: "検査したもの・日時・設定・件数と、提出できるかどうかを1枚に。", en: "What was checked, when, how, the counts, and pass or not, on one page." },
  lay(input): SheetPlan {
    const { language } = input;
    return {
      id: this.id,
      name: this.title[language],
      title: this.title[language],
      notes: madeFrom(input).slice(0, 1),
      pages: "one",
      ...verdict(input),
      more: [subject(input), counts(input), byRule(input), signatures(language)],
    };
  },
};

/** A name at the left, what it stands for over the rest of the page. */
function form(caption: string, lines: readonly (readonly [name: string, value: string])[]): PlanTable {
  return {
    caption,
    look: "form",
    columns: [
      { header: "", width: 22, wrap: true },
      { header: "", width: 100, span: 5, wrap: true },
    ],
    rows: lines.map(([name, value]) => [text(name), text(value)]),
  };
}

function verdict({ check, language }: SummaryInput): PlanTable {
  const words = submissionWords[language];
  const { result, errors } = verdictOf(check);
  const said = { passes: words.passes, fails: words.fails(errors), nothing: words.nothing }[result];
  return { ...form(words.verdict, [[words.result, said]]), purpose: "headline" };
}

function subject({ check, skipped, settings, language, madeAt }: SummaryInput): PlanTable {
  const words = submissionWords[language];
  const { programme } = check;
  const books = [...new Set(programme.sheets.map(({ book }) => book))].filter((book) => book !== "");
  const unread = programme.sheets.filter(({ layout }) => layout === undefined);
  const tooLarge = skipped.filter(({ reason }) => reason === "too-large");
  const unreadNames = [...unread, ...tooLarge].map(({ name }) => name);
  const read = layouts.flatMap(({ id, title }) => {
    const sheets = programme.sheets.filter(({ layout }) => layout === id).length;
    return sheets === 0 ? [] : [words.sheets(title[language], sheets)];
  });
  return form(words.subject, [
    [words.when, madeAt],
    ...(books.length > 0 ? [[words.files, named(books, language)] as const] : []),
    [words.departments, named(departmentsOf(check), language)],
    [words.read, read.join(language === "ja" ? "、" : ", ")],
    [words.unread, unreadNames.length === 0 ? words.none : `${words.sheetCount(unreadNames.length)} ${named(unreadNames, language)}`],
    [words.year, language === "ja" ? longYear(programme.year) : String(programme.year)],
    [words.settings, settingsWords(settings, language)],
    [words.rules, words.ruleCount(rules.filter((rule) => severityUnder(settings, rule) !== "off").length, rules.length)],
  ]);
}

function named(names: readonly string[], language: Language): string {
  const more = names.length - mostNamed;
  return names.slice(0, mostNamed).join(language === "ja" ? "、" : ", ") + (more > 0 ? submissionWords[language].more(more) : "");
}

function counts({ check, language }: SummaryInput): PlanTable {
  const words = submissionWords[language];
  const { programme, findings } = check;
  const { due, entered, status, decided } = countResults(dueResults(check));
  const indicators = programme.indicators.filter(({ standsAlone }) => !standsAlone).length;
  const issues = programme.issues.reduce((sum, { issueNos }) => sum + Math.max(1, issueNos.length), 0);
  const found = severities.map((severity) => findings.filter((finding) => finding.severity === severity && isOpen(finding)).length);
  return {
    caption: words.counts,
    look: "drawn",
    columns: [
      { header: words.issues, width: 22 },
      ...[words.indicators, words.due, words.entered, words.missing, words.achieved].map((header) => ({ header, width: 20 })),
    ].map((one) => ({ ...one, align: "center" as const })),
    rows: [[issues, indicators, due, entered, due - entered, status.a].map(count)],
    totals: [
      [
        text(words.findings),
        ...severities.map((severity, index) => text(`${severityNames[language][severity]} ${found[index] ?? 0}`)),
        text(`${words.waived} ${findings.filter((finding) => !isOpen(finding)).length}`),
        text(`${words.notReached} ${decided - status.a}`),
      ],
    ],
  };
}

/** The rules that found something, those that stop the submission first. */
function byRule({ check, language }: SummaryInput): PlanTable {
  const words = submissionWords[language];
  const found = rules
    .map(({ id, title }) => ({ title: title[language], own: check.findings.filter((finding) => finding.ruleId === id && isOpen(finding)) }))
    .filter(({ own }) => own.length > 0)
    .map(({ title, own }) => ({ title, own, severity: severities.findIndex((severity) => severity === own[0]?.severity) }))
    .sort((a, b) => a.severity - b.severity || b.own.length - a.own.length);
  const shown = found.slice(0, mostNamed);
  const rest = found.slice(mostNamed);
  const row = (name: string, severity: string, number: number): PlanCell[] => [text(severity), text(name), count(number)];
  const rows = shown.map(({ title, own, severity }) => row(title, severityNames[language][severities[severity] ?? "info"], own.length));
  const others = rest.reduce((sum, { own }) => sum + own.length, 0);
  const more = rest.length === 0 ? [] : [row(words.otherRules(rest.length), "", others)];
  return {
    caption: words.byRule,
    look: "drawn",
    columns: saidColumns(
      [
        column("重さ", "Severity", 22, { align: "center", shades: shadesOfSeverity }),
        column("指摘の内容", "Finding", 80, { span: 4, wrap: true }),
        column("件数", "Count", 20, { align: "right" }),
      ],
      language,
    ),
    rows: rows.length > 0 ? [...rows, ...more] : [row(words.noFindings, "", 0)],
  };
}

const signatures = (language: Language): PlanTable => {
  const words = submissionWords[language];
  return { ...form(words.signatures, words.signers.map((name) => [name, ""] as const)), purpose: "signing" };
};
