import { formula, sheet } from "../grid/drawing";
import { filledCells, refOf } from "../grid/grid";
import type { Bilingual } from "../language";
import { exampleForm, exampleIndicator } from "./example-form";
import { recognisedGrids } from "./recognised-grids";
import { defineRule } from "./rule";

/** A formula on a recognised sheet must have a result. */
export const formulaError = defineRule({
  id: "formula-error",
  category: "structure",
  severity: "error",
  title: { ja: "数式がエラーになっている", en: "A formula has an error for a result" },
  reason: {
    ja: "#REF! や #DIV/0! の欄には値がなく、その欄を使う達成率や集計も計算できません。提出の前に必ず直すものです。",
    en: "A cell that shows #REF! or #DIV/0! has no value, and whatever is calculated from it has none either. It has to be mended before submission.",
  },

  *find(programme) {
    for (const grid of recognisedGrids(programme))
      for (const { row, column, cell } of filledCells(grid))
        if (cell.error) yield { at: refOf(grid, row, column), actual: String(cell.value) };
  },

  explain: ({ actual }) => {
    const cause = causes[actual] ?? unknownCause;
    return {
      ja: [`数式の結果が ${actual} です。`, `${cause.ja}`, "数式か、数式が見ているセルを直してください。"],
      en: [`The result of the formula is ${actual}.`, `${cause.en}`, "Mend the formula, or the cells that it looks at."],
    };
  },

  examples: {
    good: sheet`${exampleForm({ outcome: exampleIndicator("成果指標①", "発行件数", "120件（令和2（2020）年度）", "150件（令和7（2025）年度）") })}`,
    bad: sheet`
      | 所管 | 市民文化局 |
      | 取組No. | 1 | 取組名 | 市民サービスの再構築 |
      | 項目No. | 1 | 項目名 | 将来を見据えたサービス |
      | 課題No. | 4 | 課題名 | [[${formula("#REF!")}]] |
      | 現状 | 窓口の混雑が続いている。 |
      | 取組の方向性 | コンビニ交付への移行を進める。 |
      | 具体的な取組内容 | 【R04（2022）～R07（2025）】\n●窓口での周知 |
      | 到達目標 | コンビニ交付の定着 |`,
  },
});

const unknownCause: Bilingual = { ja: "エラーのない値が入るはずです。", en: "The cell should show a value." };

/** What each of Excel's errors means, said as what should have been there. */
const causes: Readonly<Record<string, Bilingual>> = {
  "#REF!": { ja: "参照先のセルやシートがなくなっていて、値を出せません。", en: "The cells or the sheet that it referred to are gone, so there is no value." },
  "#DIV/0!": { ja: "0か空白で割っていて、値を出せません。", en: "It divides by zero or by a blank cell, so there is no value." },
  "#VALUE!": { ja: "数として計算できない文字が混じっていて、値を出せません。", en: "It calculates with text that is no number, so there is no value." },
  "#N/A": { ja: "探している値が見つからず、値を出せません。", en: "What it looks up cannot be found, so there is no value." },
  "#NAME?": { ja: "関数や名前の綴りが違っていて、値を出せません。", en: "It uses a function or a name that does not exist, so there is no value." },
};
