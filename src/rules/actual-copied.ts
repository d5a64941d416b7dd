import { z } from "zod";
import { sheet } from "../grid/drawing";
import type { Indicator } from "../model/indicator";
import { told } from "../settings/words";
import type { QuantityEntry } from "../values/entry";
import { shortYear } from "../values/fiscal-year";
import { everyIndicator, indicatorTitle } from "./indicator-words";
import { figureWords } from "./result-words";
import { defineRule } from "./rule";

const options = z.object({
  years: told(z.number().int().min(2).max(10).default(3), {
    title: { ja: "年数", en: "Years" },
    description: { ja: "同じ値がこの年数続いたら指摘します。", en: "As many years in a row." },
  }),
  digits: told(z.number().int().min(1).max(10).default(3), {
    title: { ja: "桁数", en: "Digits" },
    description: { ja: "桁の少ない値は偶然同じになるので、この桁数から指摘します（末尾の0は数えません）。", en: "Figures of fewer digits repeat themselves by chance; noughts at the end do not count." },
  }),
});

/** A figure that is counted anew each year does not come out the same to the last digit. */
export const actualCopied = defineRule({
  id: "actual-copied",
  category: "results",
  severity: "info",
  title: { ja: "実績値が何年も同じ値のままである", en: "An actual stays the same to the last digit" },
  reason: {
    ja: "3桁以上の実績値が3年続けて同じ値になることは、まれです（資料5・6）。前年度の値を写したまま、更新を忘れていることがあります。目標値と同じ値は調べません。",
    en: "That an actual of three digits or more comes out the same three years running is rare (appendices 5 and 6). It may have been carried over and never counted anew. One that equals its target is left alone.",
  },
  options,

  *find(programme, { options: { years, digits } }) {
    for (const indicator of everyIndicator(programme))
      for (const run of runsOf(indicator)) {
        const [last, ...before] = [...run].reverse();
        if (!last || run.length < years || significantDigits(last.entry) < digits) continue;
        yield {
          at: last.entry.at,
          also: before.map(({ entry }) => entry.at),
          actual: figureWords(last.entry),
          title: indicatorTitle(indicator),
          years: run.map(({ fiscalYear }) => shortYear(fiscalYear)).join("・"),
        };
      }
  },

  explain: ({ actual, title, years }) => ({
    ja: [`「${title}」の実績値が、${years}と続けて「${actual}」です。`, "毎年数え直す値なら、少しは変わるはずです。", "前の年度の値が残っていないか確かめてください。同じ値が正しければ、このままで構いません。"],
    en: [
      `The actual of "${title}" is ${actual} in ${years} alike.`,
      "A figure that is counted every year should change a little.",
      "See whether it was carried over; if it is right, leave it as it is.",
    ],
  }),

  examples: { good: sheet`${list("1,234件", "1,240件", "1,251件")}`, bad: sheet`${list("1,234件", "1,234件", "[[1,234件]]")}` },
});

interface Counted {
  readonly fiscalYear: number;
  readonly entry: QuantityEntry;
}

/** The actuals that are alike, from year to year. */
function runsOf({ actuals, targets }: Indicator): readonly (readonly Counted[])[] {
  const runs: Counted[][] = [];
  for (const { fiscalYear, entry } of actuals) {
    const target = targets.find((dated) => dated.fiscalYear === fiscalYear)?.entry;
    if (entry.kind !== "quantity" || (target?.kind === "quantity" && target.value === entry.value)) continue;
    const run = runs.at(-1);
    const before = run?.at(-1);
    const goesOn = before && before.fiscalYear === fiscalYear - 1 && before.entry.value === entry.value && before.entry.unit === entry.unit;
    if (run && goesOn) run.push({ fiscalYear, entry });
    else runs.push([{ fiscalYear, entry }]);
  }
  return runs;
}

const significantDigits = ({ value }: QuantityEntry): number => String(value).replace(/\D/g, "").replace(/^0+|0+$/g, "").length;

function list(...actuals: readonly string[]): string {
  return `
    | 課題No. | 成果指標名 | 現状値 | 実績値 | < | < |
    | ^ | ^ | R02 | R04 | R05 | R06 |
    | 4 | 発行件数 | 1,100件 | ${actuals.join(" | ")} |`;
}
