import { z } from "zod";
import { sheet } from "../grid/drawing";
import type { YearResult } from "../model/indicator";
import { told } from "../settings/words";
import { comparable } from "../values/comparison";
import type { Entry, QuantityEntry } from "../values/entry";
import { isConvertible } from "../values/unit";
import { slipOf } from "./result-slip";
import { figureWords, resultTitle } from "./result-words";
import { defineRule } from "./rule";

const options = z.object({
  times: told(z.number().min(1.5).max(1000).default(5), {
    title: { ja: "倍率", en: "Times" },
    description: { ja: "知られている値のすべてから、この倍率を超えて離れた値を指摘します。", en: "How many times beyond all that is known is no longer likely." },
  }),
  least: told(z.number().min(0).max(1_000_000).default(20), {
    title: { ja: "小さな値", en: "Small figures" },
    description: { ja: "小さな値は大きく動くので、大きい方の値がこれに満たなければ指摘しません。", en: "Small figures leap: nothing is said as long as the larger figure stays below this." },
  }),
});

/** A 実績値 stays in sight of the target and of what was before. A power of ten is the business of factor-slip. */
export const actualImplausible = defineRule({
  id: "actual-implausible",
  category: "results",
  severity: "warning",
  title: { ja: "実績値が目標値や過去の値からかけ離れている", en: "An actual is far from target and history" },
  reason: {
    ja: "目標値・現状値・過去の実績値（資料5・6）のどれからも何倍も離れた実績値は、別の指標や別の集計単位の値のことがあります。0と小さな件数、累計の現状値は比べません。",
    en: "An actual many times beyond target, baseline and earlier actuals (appendices 5 and 6) may be that of another indicator, or counted otherwise. Nought, small counts and the baseline of a running total are left alone.",
  },
  options,

  *find({ results }, { options: { times, least } }) {
    for (const result of results) {
      const { actual, due } = result;
      if (!due || actual?.kind !== "quantity" || actual.value <= 0 || actual.upper !== undefined || slipOf(result)) continue;
      const known = knownFigures(result, actual);
      if (known.length < fewest) continue;
      const ratios = known.map((figure) => comparable(actual, figure)).map(([own, other]) => own.div(other).toNumber());
      const isAbove = ratios.every((ratio) => ratio > times) && actual.value >= least;
      const isLarge = known.every(({ value }) => value >= least);
      const isBelow = ratios.every((ratio) => ratio * times < 1) && isLarge && !result.indicator.cumulative;
      if (!isAbove && !isBelow) continue;
      yield {
        at: actual.at,
        also: known.map(({ at }) => at),
        actual: figureWords(actual),
        title: resultTitle(result),
        known: known.map(figureWords).join("、"),
        times,
        isAbove,
      };
    }
  },

  explain: ({ actual, title, known, times, isAbove }) => ({
    ja: [
      `${title.ja}の実績値 ${actual} は、目標値や過去の値（${known}）の${isAbove ? `${times}倍を超えています` : `${times}分の1に届きません`}。`,
      "事業の大きな変化がなければ、これらに近い値のはずです。",
      "別の指標の値や集計単位の違いでないかを確かめてください。正しい値であれば、このままで構いません。",
    ],
    en: [
      `The actual ${actual} is ${isAbove ? `more than ${times} times` : `less than 1/${times} of`} target and earlier figures: ${known} (${title.en}).`,
      "Unless much has changed, it should be near them.",
      "See whether it belongs to another indicator or was counted otherwise; if it is right, leave it as it is.",
    ],
  }),

  examples: { good: sheet`${list("520人")}`, bad: sheet`${list("[[3,300人]]")}` },
});

/** With a single figure to compare, nobody knows which of the two is odd. */
const fewest = 2;

/**
 * Target, baseline and earlier actuals, as far as they can be compared.
 * A counter may begin anew with the period: its baseline says nothing.
 */
function knownFigures({ indicator, fiscalYear, target }: YearResult, actual: QuantityEntry): readonly QuantityEntry[] {
  const { baseline, cumulative, results } = indicator;
  const earlier = results.filter((other) => other.fiscalYear < fiscalYear).map((other) => other.actual);
  const entries: readonly (Entry | undefined)[] = [target, cumulative ? undefined : baseline, ...earlier];
  return entries.flatMap((entry) => (entry?.kind === "quantity" && entry.value > 0 && isConvertible(entry, actual) ? [entry] : []));
}

function list(actual: string): string {
  return `
    | 課題No. | 成果指標名 | 現状値 | 目標値 | 実績値 |
    | ^ | ^ | R02 | R07 | R07 |
    | 4 | 来場者数 | 450人 | 600人 | ${actual} |`;
}
