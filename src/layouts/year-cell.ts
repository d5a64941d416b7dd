import type { Period } from "../values/entry";
import { locatePeriods, parsePeriod } from "../values/fiscal-year";
import { plainText } from "../values/plain-text";
import { textOf, type Spot } from "./spot";

/** The heading of one fiscal year. */
export interface YearCell {
  readonly fiscalYear: number;
  readonly period: Period;
  /** What the figures of the year are: 予算 of R4予算 (2022); "" where the heading says only the year. */
  readonly kind: string;
}

/** Can the text be the heading of a year? Few are; the others need not be taken apart. */
export const mayBeYear = (text: string): boolean =>
  text.length <= 40 && /(?:[RHSＲＨＳ]|令和|平成|昭和)\s*[\d０-９元]|(?:19|20|１９|２０)[\d０-９]{2}/u.test(text);

/** The one fiscal year that a heading names: R4予算 (2022), 平成29(2017)年度 予算, 2022. The era's, where era and western year disagree. */
export function yearCell(spot: Spot): YearCell | undefined {
  const text = textOf(spot);
  if (!mayBeYear(text)) return undefined;
  const located = locatePeriods(text, spot.at);
  const [first, second, ...others] = located;
  const bare = first ? undefined : parsePeriod(text, spot.at);
  const period = bare ?? first?.period;
  if (!period || period.from !== period.to || period.kind === "date" || others.length > 0) return undefined;
  if (second && !/^[(（【]?(?:19|20)\d{2}/.test(plainText(second.period.raw))) return undefined;
  const rest = bare ? "" : located.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), plainText(text));
  const kind = rest.normalize("NFKC").replace(/[\s()【】[\]]/g, "");
  return isKind(kind) ? { fiscalYear: period.to, period, kind } : undefined;
}

/** 当初予算, 見込, 決算額: a word, and none that sets one year against another. */
const isKind = (text: string): boolean => text.length <= 8 && !/[\d比差率増減計~、。]/u.test(text.replace(/計画|推計/g, ""));
