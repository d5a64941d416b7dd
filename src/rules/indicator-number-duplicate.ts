import { sheet } from "../grid/drawing";
import { plainLabel } from "../grid/label";
import type { Indicator } from "../model/indicator";
import { exampleForm, exampleIndicator } from "./example-form";
import { indicatorGroups } from "./indicator-groups";
import { indicatorTitle, kindWords } from "./indicator-words";
import { defineRule } from "./rule";

/** Each number stands for one indicator of its issue. In a list the same row may come again, as on the next page. */
export const indicatorNumberDuplicate = defineRule({
  id: "indicator-number-duplicate",
  category: "structure",
  severity: "error",
  title: { ja: "一つの課題の二つの指標が同じ番号である", en: "Two indicators of one issue have one number" },
  reason: {
    ja: "第3章のシートと資料5・6の一覧は、指標を課題No.と番号で対応させます。番号が同じだと、どの目標値と実績値がどちらの指標のものか決まりません。",
    en: "The forms of chapter 3 and the lists of appendices 5 and 6 are matched by issue and number. Where two indicators have one number, nobody can tell whose targets and results are whose.",
  },

  *find(programme) {
    for (const indicators of indicatorGroups(programme)) {
      const seen = new Map<string, Indicator>();
      for (const indicator of indicators) {
        const { label, at, kind, source, name } = indicator;
        const first = seen.get(label);
        if (label === "" || !first) seen.set(label, indicator);
        else if (source === "form" || plainLabel(name.text) !== plainLabel(first.name.text))
          yield { at, also: [first.at], actual: label, kind: kindWords[kind], titles: [indicatorTitle(first), indicatorTitle(indicator)] };
      }
    }
  },

  explain: ({ actual, kind, titles: [first, second] }) => ({
    ja: [`${kind.ja}「${first}」と「${second}」が、同じ番号${actual}です。`, "指標の番号は、一つの課題の中で一つの指標だけを指します。", "一覧の番号と見比べて、誤っている方の番号を直してください。"],
    en: [
      `The ${kind.en}s "${first}" and "${second}" have one number, ${actual}.`,
      "Within an issue, a number stands for one indicator only.",
      "Compare them with the list and correct the number that is wrong.",
    ],
  }),

  examples: {
    good: sheet`${exampleForm({ outcome: [line("①", "来場者数"), line("②", "満足度")].join("\n") })}`,
    bad: sheet`${exampleForm({ outcome: [line("①", "来場者数"), line("①", "[[満足度]]")].join("\n") })}`,
  },
});

function line(label: string, name: string): string {
  return exampleIndicator(`成果指標${label}`, name, "—", "80%（令和7（2025）年度）");
}
