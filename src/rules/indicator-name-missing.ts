import { sheet } from "../grid/drawing";
import { exampleForm, exampleIndicator } from "./example-form";
import { everyIndicator, kindWords } from "./indicator-words";
import { defineRule } from "./rule";

/** Where a 現状値 or 目標値 is given, the indicator has a name. A row that is blank throughout is no indicator. */
export const indicatorNameMissing = defineRule({
  id: "indicator-name-missing",
  category: "structure",
  severity: "error",
  title: { ja: "指標名が空いている", en: "An indicator has values but no name" },
  reason: {
    ja: "指標はシートと一覧を指標名と番号で対応させます（第3章と資料5・6）。名前のない値は、何の値か分かりません。",
    en: "Forms and lists are matched by the indicator's number and name (chapter 3, appendices 5 and 6). Without a name nobody knows what the values are of.",
  },

  *find(programme) {
    for (const { name, kind, label, baseline, targets, undated } of everyIndicator(programme)) {
      if (name.text !== "") continue;
      const entries = [...(baseline ? [baseline] : []), ...targets.map(({ entry }) => entry), ...undated];
      if (entries.some((entry) => entry.kind === "quantity" || entry.kind === "statement" || entry.kind === "unreadable")) yield { at: name.at, kind, label };
    }
  },

  explain: ({ kind, label }) => ({
    ja: [`${kindWords[kind].ja}${label}に値がありますが、指標名が空いています。`, "値のある指標には名前が必要です。", "指標名を記入してください。"],
    en: [`There are values for ${kindWords[kind].en} ${label}, but it has no name.`, "An indicator with values needs a name.", "Fill in the name of the indicator."],
  }),

  examples: {
    good: sheet`${exampleForm()}`,
    bad: sheet`${exampleForm({ outcome: exampleIndicator("成果指標①", "[[]]", "—", "1,500人（令和7（2025）年度）") })}`,
  },
});
