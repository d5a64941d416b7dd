import { sheet } from "../grid/drawing";
import { goalTargetsOf } from "../model/goal-targets";
import type { Indicator } from "../model/indicator";
import type { ReformIssue } from "../model/reform-issue";
import { isSameAmount } from "../values/comparison";
import type { QuantityEntry } from "../values/entry";
import { isConvertible } from "../values/unit";
import { exampleForm } from "./example-form";
import { oneLine } from "./one-line";
import { defineRule } from "./rule";

/** A number that the 到達目標 calls a 目標値 is the 目標値 of one of the form's indicators. Units that none of them has are passed over. */
export const goalNumberMismatch = defineRule({
  id: "goal-number-mismatch",
  category: "plan",
  severity: "warning",
  title: { ja: "到達目標の数値が指標の目標値と違う", en: "The goal names a target that no indicator has" },
  reason: {
    ja: "第3章の到達目標は、「（令和7（2025）年度目標値：85%）」のように指標の目標値を引いています。指標だけ、または文章だけを直すと、二つが食い違います。",
    en: "In chapter 3 the goals quote the indicators' targets: （令和7（2025）年度目標値：85%）. Where only one of the two was revised, they disagree.",
  },

  *find(programme) {
    const listOf = new Map(programme.indicators.flatMap(({ form, list }) => (form && list ? [[form, list] as const] : [])));
    for (const issue of programme.issues) {
      if (!issue.goal) continue;
      const targets = targetsOf(issue, listOf);
      for (const { quantity } of goalTargetsOf(issue.goal)) {
        const comparable = targets.filter((target) => target.unit !== "" && quantity.unit !== "" && isConvertible(target, quantity));
        if (comparable.length === 0 || comparable.some((target) => isSameAmount(target, quantity))) continue;
        const expected = [...new Set(comparable.map(({ text }) => oneLine(text)))];
        yield { at: issue.goal.at, also: comparable.map(({ at }) => at), actual: oneLine(quantity.text), expected };
      }
    }
  },

  explain: ({ actual, expected }) => ({
    ja: [`到達目標に目標値として「${actual}」とありますが、そのような目標値の指標はありません。`, `同じ単位の指標の目標値は「${expected.join("」「")}」です。`, "到達目標の文か、指標の目標値を直してください。"],
    en: [`The goal gives "${actual}" as a target, but no indicator of this form has it.`, `The targets in that unit are "${expected.join('", "')}".`, "Correct the sentence or the indicator's target."],
  }),

  examples: {
    good: sheet`${exampleForm({ goal: "コンビニ交付の割合の増加（令和7（2025）年度目標値：15%）" })}`,
    bad: sheet`${exampleForm({ goal: "[[コンビニ交付の割合の増加（令和7（2025）年度目標値：20%）]]" })}`,
  },
});

/** The targets of all years of an issue's indicators, in the form and in the list: where those disagree is the business of target-mismatch. */
function targetsOf({ activityIndicators, outcomeIndicators }: ReformIssue, listOf: ReadonlyMap<Indicator, Indicator>): readonly QuantityEntry[] {
  const own = [...activityIndicators, ...outcomeIndicators];
  const entries = own.flatMap(({ targets, undated }) => [...targets.map(({ entry }) => entry), ...undated]);
  const listed = own.flatMap((indicator) => listOf.get(indicator)?.targets.map(({ entry }) => entry) ?? []);
  return [...entries, ...listed].filter((entry): entry is QuantityEntry => entry.kind === "quantity");
}
