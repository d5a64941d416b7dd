import { sheet } from "../grid/drawing";
import { plainLabel } from "../grid/label";
import type { Indicator } from "../model/indicator";
import { exampleForm, exampleIndicator } from "./example-form";
import { oneLine } from "./one-line";
import { defineRule } from "./rule";

/** The indicators of one form have names that tell them apart. */
export const indicatorNameDuplicate = defineRule({
  id: "indicator-name-duplicate",
  category: "structure",
  severity: "warning",
  title: { ja: "同じ名称の指標が二つある", en: "Two indicators of a form have one name" },
  reason: {
    ja: "一枚のシートの指標（第3章）は、名称で区別されます。同じ名称が二つあると、写したまま書き替えていないか、一覧のどちらと対応するかが分かりません。",
    en: "The indicators of a form (chapter 3) are told apart by their names. Two of one name may be a copy that was never rewritten, and nobody knows which row of the list is which.",
  },

  *find({ issues }) {
    for (const { activityIndicators, outcomeIndicators } of issues)
      for (const indicators of [activityIndicators, outcomeIndicators]) {
        const seen = new Map<string, Indicator>();
        for (const indicator of indicators.filter(({ declaredNone, name }) => !declaredNone && name.text !== "")) {
          const key = plainLabel(indicator.name.text);
          const first = seen.get(key);
          if (first) yield { at: indicator.name.at, also: [first.name.at], actual: oneLine(indicator.name.text), labels: [first.label, indicator.label] };
          else seen.set(key, indicator);
        }
      }
  },

  explain: ({ actual, labels }) => ({
    ja: [`指標${labels.join("と")}が、同じ名称「${actual}」です。`, "名称は指標ごとに違うはずです。", "写したままになっていないかを確かめ、違いの分かる名称にしてください。"],
    en: [`Indicators ${labels.join(" and ")} have one name, "${actual}".`, "Each indicator has a name of its own.", "Check that it is no forgotten copy, and name what makes the difference."],
  }),

  examples: {
    good: sheet`${exampleForm({ outcome: [line("①", "相談の件数"), line("②", "相談の満足度")].join("\n") })}`,
    bad: sheet`${exampleForm({ outcome: [line("①", "相談の件数"), line("②", "[[相談の件数]]")].join("\n") })}`,
  },
});

function line(label: string, name: string): string {
  return exampleIndicator(`成果指標${label}`, name, "10件（令和2（2020）年度）", "15件（令和7（2025）年度）");
}
