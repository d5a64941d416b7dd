import { sheet } from "../grid/drawing";
import { byCell } from "./by-cell";
import { exampleForm, exampleIndicator } from "./example-form";
import { everyIndicator, indicatorTitle } from "./indicator-words";
import { defineRule } from "./rule";

/** An indicator starts from a 現状値, or says with — that there is none. */
export const baselineMissing = defineRule({
  id: "baseline-missing",
  category: "plan",
  severity: "error",
  title: { ja: "現状値が空いている", en: "A baseline is missing" },
  reason: {
    ja: "成果指標一覧・活動指標一覧（資料5・6）は、全ての指標に現状値を載せ、ないものには「—」を記入します。空欄は「ない」のか「書き忘れ」なのか分かりません。",
    en: "The indicator lists (appendices 5 and 6) give each indicator its baseline, and — where there is none. A blank does not say which of the two it is.",
  },

  *find(programme) {
    const blanks = everyIndicator(programme).flatMap((indicator) => {
      const { baseline, name, source, at } = indicator;
      const isMissing = name.text !== "" && (baseline?.kind === "blank" || (!baseline && source === "form"));
      return isMissing ? [{ at: baseline?.at ?? at, title: indicatorTitle(indicator) }] : [];
    });
    for (const faults of byCell(blanks)) yield { at: faults[0].at, titles: faults.map(({ title }) => title) };
  },

  explain: ({ titles }) => ({
    ja: [`「${titles.join("」「")}」の現状値が空いています。`, "現状値か、ないことを示す「—」が入るはずです。", "現状値を年度とともに記入するか、ない場合は「—」を記入してください。"],
    en: [`The baseline of "${titles.join('", "')}" is blank.`, "It should be a value, or — where there is none.", "Fill in the baseline with its fiscal year, or — if there is none."],
  }),

  examples: {
    good: sheet`${exampleForm({ outcome: exampleIndicator("成果指標①", "来場者数", "—", "1,500人（令和7（2025）年度）") })}`,
    bad: sheet`${exampleForm({ outcome: exampleIndicator("成果指標①", "来場者数", "[[]]", "1,500人（令和7（2025）年度）") })}`,
  },
});
