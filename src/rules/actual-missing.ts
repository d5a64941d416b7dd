import { sheet } from "../grid/drawing";
import { byCell } from "./by-cell";
import { entryWords, resultsTitle } from "./result-words";
import { defineRule } from "./rule";

/** A year that has ended and has a target has a result. The year's target "—" says that none is expected. */
export const actualMissing = defineRule({
  id: "actual-missing",
  category: "results",
  severity: "error",
  title: { ja: "実績値が空いている", en: "An actual is missing" },
  reason: {
    ja: "毎年度の進捗管理（第4章）では、終わった年度の実績値を全ての指標について記入します。空欄では達成したかどうかを判定できません。",
    en: "Every year (chapter 4) each indicator gets the actual of the year that has ended. A blank leaves open whether the target was reached.",
  },

  *find({ results }) {
    const blanks = results.flatMap((result) => {
      const { due, actual, target } = result;
      if (!due || actual?.kind !== "blank" || !target || target.kind === "none" || target.kind === "blank") return [];
      return [{ at: actual.at, result, target: entryWords(target) }];
    });
    for (const faults of byCell(blanks))
      yield { at: faults[0].at, title: resultsTitle(faults.map(({ result }) => result)), targets: faults.map(({ target }) => target) };
  },

  explain: ({ title, targets }) => ({
    ja: [`${title.ja}の実績値が空いています。`, `目標値は「${targets.join("」「")}」で、この年度は終わっています。`, "実績値を記入してください。把握できない場合は「—」を記入し、理由を添えてください。"],
    en: [`The actual is blank (${title.en}).`, `The target is "${targets.join('", "')}", and the year has ended.`, "Fill in the actual, or — with the reason if it cannot be known."],
  }),

  examples: {
    good: sheet`
      | 課題No. | 成果指標名                 | 目標値 | <   | 実績値 | <     |
      | ^       | ^                          | R06    | R07 | R06    | R07   |
      | 4       | マイナンバーカードの交付率 | —      | 85% |        | 78.2% |`,
    bad: sheet`
      | 課題No. | 成果指標名                 | 目標値 | <   | 実績値 | <    |
      | ^       | ^                          | R06    | R07 | R06    | R07  |
      | 4       | マイナンバーカードの交付率 | —      | 85% |        | [[]] |`,
  },
});
