import { sheet } from "../grid/drawing";
import { byCell } from "./by-cell";
import { exampleForm, exampleIndicator } from "./example-form";
import { everyIndicator, indicatorTitle } from "./indicator-words";
import { oneLine } from "./one-line";
import { defineRule } from "./rule";

/** A value says of which fiscal year it is. A declared none needs no year. */
export const fiscalYearMissing = defineRule({
  id: "fiscal-year-missing",
  category: "values",
  severity: "warning",
  title: { ja: "現状値・目標値に年度がない", en: "A baseline or target has no fiscal year" },
  reason: {
    ja: "現状値は令和2年度のものも令和3年度のものもあり、目標年度も令和7年度とは限りません（2-(7)-10は令和5年度）。年度がないと、どの年の実績と比べるか決まりません。",
    en: "Baselines are of 2020 or 2021, and not every target is of 2025 (2-(7)-10 aims at 2023). Without its year a value cannot be set against a result.",
  },

  *find(programme) {
    const found = everyIndicator(programme).flatMap((indicator) => {
      const { baseline, undated } = indicator;
      const title = indicatorTitle(indicator);
      const places = [
        ...(baseline?.kind === "quantity" && !baseline.period ? [{ what: "baseline", entry: baseline } as const] : []),
        ...undated.flatMap((entry) => (entry.kind === "quantity" || entry.kind === "statement" ? [{ what: "target", entry } as const] : [])),
      ];
      return places.map(({ what, entry }) => ({ at: entry.at, what, actual: oneLine(entry.text), title }));
    });
    for (const faults of byCell(found)) yield { ...faults[0], titles: faults.map(({ title }) => title) };
  },

  explain: ({ what, actual, titles }) => ({
    ja: [`「${titles.join("」「")}」の${what === "baseline" ? "現状値" : "目標値"}「${actual}」に年度がありません。`, "「令和7（2025）年度」のように、和暦と西暦で年度を添えます。", "何年度の値かを書き添えてください。"],
    en: [`The ${what} "${actual}" of "${titles.join('", "')}" does not say its fiscal year.`, "The fiscal year stands with the value, in both calendars: 令和7（2025）年度.", "Add the fiscal year."],
  }),

  examples: {
    good: sheet`${exampleForm({ outcome: exampleIndicator("成果指標①", "来場者数", "—", "1,500人（令和7（2025）年度）") })}`,
    bad: sheet`${exampleForm({ outcome: exampleIndicator("成果指標①", "来場者数", "[[1,200人]]", "1,500人（令和7（2025）年度）") })}`,
  },
});
