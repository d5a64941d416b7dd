import type { Bilingual } from "../language";
import type { YearResult } from "../model/indicator";
import type { DecidedAim } from "../values/aim";
import type { Entry, Quantity } from "../values/entry";
import { longYear } from "../values/fiscal-year";
import { formatNumber } from "../values/quantity";
import { oneLine } from "./one-line";

type Titled = Pick<YearResult, "indicator" | "fiscalYear">;

/** A result in a sentence: 「①交付率」の令和7（2025）年度. */
export const resultTitle = (result: Titled): Bilingual => resultsTitle([result]);

/** Several results of one cell in a sentence: 「①交付率」「②発行件数」の令和7（2025）年度. */
export function resultsTitle(results: readonly Titled[]): Bilingual {
  const names = results.map(({ indicator: { label, name } }) => `${label}${oneLine(name)}`);
  const years = [...new Set(results.map(({ fiscalYear }) => fiscalYear))];
  return { ja: `「${names.join("」「")}」の${years.map(longYear).join("・")}`, en: `${names.map((name) => `"${name}"`).join(", ")}, fiscal ${years.join(", ")}` };
}

/** A figure without what stands around it in its cell: "78.2%", "59～90%", "▲17億円". */
export function figureWords({ value, upper, unit }: Quantity): string {
  const number = (figure: number) => (figure < 0 ? `▲${formatNumber(-figure)}` : formatNumber(figure));
  return `${number(value)}${upper === undefined ? "" : `～${number(upper)}`}${unit}`;
}

/** A figure as figureWords says it, anything else as it stands in its cell. */
export const entryWords = (entry: Entry): string => (entry.kind === "quantity" ? figureWords(entry) : oneLine(entry.text));

/** When the target counts as reached: 85%以上. */
export function conditionWords(target: Quantity, { value: aim }: DecidedAim): Bilingual {
  const figure = figureWords(target);
  if (aim === "range" && target.upper !== undefined) return { ja: `${figure}の範囲内`, en: `within ${figure}` };
  if (aim === "at-most")
    return target.qualifier === "below" ? { ja: `${figure}未満`, en: `less than ${figure}` } : { ja: `${figure}以下`, en: `${figure} or less` };
  return target.qualifier === "above" ? { ja: `${figure}超`, en: `more than ${figure}` } : { ja: `${figure}以上`, en: `${figure} or more` };
}

/** What decided an indicator's direction, in brackets behind the condition. */
export const decidedByWords: Readonly<Record<DecidedAim["decidedBy"], Bilingual>> = {
  entry: { ja: "「方向」欄による", en: "by the entry of its direction" },
  qualifier: { ja: "目標値の書き方による", en: "by the words of the target" },
  "baseline-to-target": { ja: "現状値から目標値への変化による", en: "by the way from baseline to target" },
  name: { ja: "指標名による", en: "by the indicator's name" },
  default: { ja: "ほかに手掛かりがないことによる", en: "by default" },
  statement: { ja: "目標が文であることによる", en: "by a target in words" },
};
