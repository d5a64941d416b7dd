import { sheet } from "../grid/drawing";
import { goalTargetsOf } from "../model/goal-targets";
import { comparable, isSameAmount } from "../values/comparison";
import { isConvertible } from "../values/unit";
import { exampleForm, exampleIndicator } from "./example-form";
import { indicatorTitle } from "./indicator-words";
import { oneLine } from "./one-line";
import { defineRule } from "./rule";

/** Where the 到達目標 says 増加, the target it quotes lies above the 現状値; where it says 削減, below. */
export const goalDirectionMismatch = defineRule({
  id: "goal-direction-mismatch",
  category: "plan",
  severity: "warning",
  title: { ja: "到達目標の増減が現状値と目標値に合わない", en: "The goal says up where the figures go down, or the other way round" },
  reason: {
    ja: "公表されたプログラムの3-(1)-3は、到達目標で件数の「増加」と書きながら、成果指標②の目標値1,250件が現状値1,396件を下回っています（第3章）。文と数値のどちらかが意図と違います。",
    en: "In form 3-(1)-3 of the published programme (chapter 3) the goal promises more cases, while the target of outcome indicator ②, 1,250, lies below the baseline of 1,396. Either the words or the figures are not what was meant.",
  },

  *find({ issues }) {
    for (const { goal, activityIndicators, outcomeIndicators } of issues) {
      if (!goal) continue;
      for (const { quantity, change, word } of goalTargetsOf(goal)) {
        if (!change) continue;
        for (const indicator of [...outcomeIndicators, ...activityIndicators]) {
          const target = [...indicator.targets.map(({ entry }) => entry), ...indicator.undated].find(
            (entry) => entry.kind === "quantity" && isConvertible(entry, quantity) && isSameAmount(entry, quantity),
          );
          const { baseline } = indicator;
          if (target?.kind !== "quantity" || baseline?.kind !== "quantity" || !isConvertible(baseline, target)) continue;
          const [from, to] = comparable(baseline, target);
          if (change === "up" ? to.lt(from) : to.gt(from))
            yield { at: goal.at, also: [baseline.at, target.at], word, title: indicatorTitle(indicator), from: oneLine(baseline.text), to: oneLine(target.text) };
        }
      }
    }
  },

  explain: ({ word, title, from, to }) => ({
    ja: [`到達目標に「${word}」とありますが、「${title}」は現状値「${from}」から目標値「${to}」へと逆に動きます。`, "文の増減と、現状値から目標値への動きは同じ向きのはずです。", "文か数値を確かめてください。意図したものであれば、このままで構いません。"],
    en: [`The goal says ${word}, but "${title}" goes the other way, from "${from}" to "${to}".`, "The wording and the figures should point the same way.", "Look at both; if it is meant like this, leave it as it is."],
  }),

  examples: {
    good: sheet`${exampleForm({ goal: "コンビニ交付の割合の増加（令和7（2025）年度目標値：15%）" })}`,
    bad: sheet`${exampleForm({
      outcome: exampleIndicator("成果指標①", "相談の件数", "1,396件（令和2（2020）年度）", "1,250件（令和7（2025）年度）"),
      goal: "[[相談の件数の増加（令和7（2025）年度目標値：1,250件）]]",
    })}`,
  },
});
