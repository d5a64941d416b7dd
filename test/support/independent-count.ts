import { Book } from "../../src/host/book";
import { facts, sheetNameOf, type FormIndicatorFact, type IssueFact } from "../../src/sample/facts";
import { writeForm } from "../../src/sample/form-sheet";
import { writeIndicatorList, writeIssueList } from "../../src/sample/list-sheets";
import { resultsFor } from "../../src/sample/programme-book";

/** The sample with its invented results and without any planted mistake. */
export function faultlessSample(): Book {
  const book = new Book();
  for (const issue of facts.issues) writeForm(book.addSheet(sheetNameOf(issue)), issue, resultsFor(issue));
  writeIndicatorList(book.addSheet("成果指標一覧"), "成果指標", facts.outcomeIndicators, facts.issues);
  writeIndicatorList(book.addSheet("活動指標一覧"), "活動指標", facts.activityIndicators, facts.issues);
  writeIssueList(book.addSheet("改革課題一覧"), facts.issueList);
  return book;
}

/** One result of the sample, taken from the facts alone: nothing of what reads, judges or adds up in the product is used. */
export interface CountedResult {
  readonly issue: IssueFact;
  readonly kind: "activity" | "outcome";
  readonly no: string;
  readonly name: string;
  readonly department: string;
  readonly year: number;
  readonly target: string;
  readonly actual: string;
  /** 達成率 as it was entered. */
  readonly rate: string;
  readonly rating: string;
  readonly reason: string;
  /** Undefined where target or actual is no plain number. */
  readonly met: boolean | undefined;
}

const figure = (text: string): number | undefined => {
  const match = /^(?:約|▲|-|全|年)?\s*([\d,]+(?:\.\d+)?)/.exec(text);
  if (!match?.[1]) return undefined;
  const value = Number(match[1].replaceAll(",", ""));
  return text.startsWith("▲") ? -value : value;
};

/** By the words of the target, by the way from the baseline, by the name: the rule of the programme in five lines. */
function isLower(name: string, baseline: string, target: string): boolean {
  if (/以下|未満|以内/.test(target)) return true;
  if (/以上|超|維持/.test(target)) return false;
  const [from, to] = [figure(baseline), figure(target)];
  if (from !== undefined && to !== undefined && from !== to) return to < from;
  return /待機児童|時間外|未済|滞納|事故|不足感|苦情|経費|到着時間/.test(name);
}

function isMet(name: string, baseline: string, target: string, actual: string): boolean | undefined {
  const [aimed, reached, upper] = [figure(target), figure(actual), figure(/[～〜~](.*)$/.exec(target)?.[1]?.trim() ?? "")];
  if (aimed === undefined || reached === undefined) return undefined;
  if (upper !== undefined) return reached >= aimed && reached <= upper;
  if (isLower(name, baseline, target)) return /未満/.test(target) ? reached < aimed : reached <= aimed;
  return reached >= aimed;
}

/** The step of the 達成度 that entered rates suggest: their mean, each counted up to 150%. */
export function stepOf(rates: readonly string[]): number | undefined {
  const numbers = rates.filter((rate) => rate.endsWith("%")).map((rate) => Math.min(150, Number(rate.slice(0, -1).replaceAll(",", ""))));
  if (numbers.length === 0) return undefined;
  const mean = numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
  return [120, 105, 95, 60].filter((bound) => mean < bound).length + 1;
}

/** Every result of the sample up to R06 that has a target. */
export function countedResults(): readonly CountedResult[] {
  return facts.issues.flatMap((issue) =>
    (["activity", "outcome"] as const).flatMap((kind) => issue[kind].flatMap((indicator) => resultsOf(issue, kind, indicator))),
  );
}

function resultsOf(issue: IssueFact, kind: "activity" | "outcome", indicator: FormIndicatorFact): readonly CountedResult[] {
  const list = kind === "activity" ? facts.activityIndicators : facts.outcomeIndicators;
  const listed = list.find((row) => {
    const isSameIssue = row.initiativeNo === issue.initiativeNo && row.itemNo === issue.itemNo && issue.issueNos.includes(row.issueNo);
    return isSameIssue && row.no === indicator.no;
  });
  return resultsFor(issue)(kind, indicator).flatMap(({ year, actual, rate, rating, reason }) => {
    const target = listed?.targets[year] ?? "";
    if (/^[—－ー―‐‑-]?$/.test(target.trim())) return [];
    const { no, name, baseline } = indicator;
    const met = isMet(name, baseline, target, actual);
    const department = issue.department.replace(/\s/g, "");
    return [{ issue, kind, no, name, department, year: 2018 + Number(year.slice(1)), target, actual, rate, rating, reason, met }];
  });
}
