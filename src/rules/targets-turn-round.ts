import { sheet } from "../grid/drawing";
import type { Indicator } from "../model/indicator";
import { comparable } from "../values/comparison";
import type { QuantityEntry } from "../values/entry";
import { isConvertible } from "../values/unit";
import { indicatorTitle } from "./indicator-words";
import { figureWords } from "./result-words";
import { defineRule } from "./rule";
import { targetSlips } from "./target-slips";

/** From year to year the targets of an indicator go one way. A leap by a power of ten is the business of target-slip. */
export const targetsTurnRound = defineRule({
  id: "targets-turn-round",
  category: "plan",
  severity: "info",
  title: { ja: "年度ごとの目標値が上がったり下がったりする", en: "The yearly targets turn round" },
  reason: {
    ja: "年度ごとの目標値（資料5・6）は、ふつう一方向に進みます。途中で向きが変わるのは、事情のあることも、一つの年度の打ち間違いのこともあります。",
    en: "From year to year targets (appendices 5 and 6) usually go one way. Where they turn round there may be a reason, or one year may be a slip.",
  },

  *find({ listed }) {
    for (const indicator of listed) {
      if (targetSlips(indicator).length > 0) continue;
      const targets = numbersOf(indicator);
      const turn = targets.find((target, i) => {
        const before = stepTo(targets, i);
        return before !== 0 && targets.slice(0, i).some((_, earlier) => stepTo(targets, earlier) === -before);
      });
      if (!turn) continue;
      const others = targets.filter((target) => target !== turn).map(({ at }) => at);
      yield { at: turn.at, also: others, title: indicatorTitle(indicator), actual: figureWords(turn), way: targets.map(figureWords).join(" → ") };
    }
  },

  explain: ({ title, actual, way }) => ({
    ja: [`「${title}」の年度ごとの目標値が「${actual}」で向きを変えています（${way}）。`, "目標値はふつう、毎年同じ向きに進みます。", "打ち間違いでないか確かめてください。意図したものであれば、このままで構いません。"],
    en: [`The yearly targets of "${title}" turn round at "${actual}" (${way}).`, "Targets usually go the same way every year.", "Check that no year is a slip; if it is meant like this, leave it as it is."],
  }),

  examples: {
    good: sheet`
      | 課題No. | 成果指標名 | 目標値 | < | < | < |
      | ^ | ^ | R04 | R05 | R06 | R07 |
      | 4 | 発行件数 | 10件 | 10件 | 12件 | 15件 |`,
    bad: sheet`
      | 課題No. | 成果指標名 | 目標値 | < | < | < |
      | ^ | ^ | R04 | R05 | R06 | R07 |
      | 4 | 発行件数 | 10件 | 21件 | [[12件]] | 15件 |`,
  },
});

/** The targets that can be compared with the first of them; of a range, nothing is said. */
function numbersOf({ targets }: Indicator): readonly QuantityEntry[] {
  const numbers = targets.flatMap(({ entry }) => (entry.kind === "quantity" && entry.upper === undefined ? [entry] : []));
  return numbers.filter((entry) => numbers[0] && isConvertible(entry, numbers[0]));
}

/** Up (1), down (-1) or level (0) from the target before. */
function stepTo(targets: readonly QuantityEntry[], index: number): number {
  const [before, target] = [targets[index - 1], targets[index]];
  if (!before || !target) return 0;
  const [from, to] = comparable(before, target);
  return to.cmp(from);
}
