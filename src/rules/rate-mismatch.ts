import { sheet } from "../grid/drawing";
import type { YearResult } from "../model/indicator";
import type { Settings } from "../settings";
import { agreesWithRate, type Achievement } from "../values/achievement";
import type { Entry } from "../values/entry";
import { isPlaceholder } from "../values/placeholder";
import { oneLine } from "./one-line";
import { rateFix } from "./rate-fix";
import { otherMethodOf } from "./rate-method";
import { achievementWithoutSlip } from "./result-slip";
import { entryWords, resultTitle } from "./result-words";
import { defineRule } from "./rule";

/** An entered 達成率 must be the one that follows from 実績値 and 目標値. A blank is the business of rate-missing. */
export const rateMismatch = defineRule({
  id: "rate-mismatch",
  category: "results",
  severity: "error",
  title: { ja: "達成率が計算と合わない", en: "The rate does not follow from the figures" },
  reason: {
    ja: "達成率は実績値と目標値から決まります（増やす目標は実績値÷目標値、減らす目標は目標値÷実績値、小数第1位まで四捨五入）。プログラムの進捗管理（第4章）の数字であり、合わないまま公表できません。入力された桁で一致すれば受け付けます。",
    en: "The rate follows from actual and target (actual ÷ target, or target ÷ actual where less is better; one decimal, half up). It is published with the yearly review (chapter 4). It is accepted if it agrees at the precision in which it was entered.",
  },

  *find(programme, { settings }) {
    for (const result of programme.results) {
      const { rate, actual, target, achievement } = result;
      if (!rate || !actual || !target || !achievement || achievement.rate === null || isRight(rate, achievement, result, settings)) continue;
      const [title, sum] = [resultTitle(result), achievement.sum];
      yield {
        at: rate.at,
        also: [actual.at, target.at],
        actual: oneLine(rate.text),
        expected: achievement.shown,
        title,
        sum,
        figures: [entryWords(actual), entryWords(target)],
        otherMethod: rate.kind === "quantity" ? otherMethodOf(result, rate, settings) : undefined,
        mend: rateFix(programme, result),
      };
    }
  },

  explain: ({ actual, expected, title, sum, figures: [reached, aimed], otherMethod }) => ({
    ja: [
      `${title.ja}の達成率に「${actual}」と入力されています。`,
      `実績値 ${reached}、目標値 ${aimed} からは ${expected} です（${sum}）。${otherMethod ? `入力された値は、別の計算方法「${otherMethod.ja}」によるものです。` : ""}`,
      "達成率を直すか、実績値と目標値を確かめてください。",
    ],
    en: [
      `The rate entered is "${actual}" (${title.en}).`,
      `${reached} against a target of ${aimed} gives ${expected} (${sum}).${otherMethod ? ` What was entered is by another method: ${otherMethod.en}.` : ""}`,
      "Correct the rate, or check the actual and the target.",
    ],
  }),

  fix: ({ mend }) => mend,

  examples: {
    good: sheet`
      | 課題No. | 成果指標名                 | 目標値 | 実績値 | 達成率    |
      | ^       | ^                          | R07    | R07    | R07       |
      | 4       | マイナンバーカードの交付率 | 85%    | 78.2%  | 92.0%     |`,
    bad: sheet`
      | 課題No. | 成果指標名                 | 目標値 | 実績値 | 達成率            |
      | ^       | ^                          | R07    | R07    | R07               |
      | 4       | マイナンバーカードの交付率 | 85%    | 78.2%  | [[78.2% → 92.0%]] |`,
  },
});

/** Nothing is said about blanks, formula errors and placeholders: they have rules of their own. */
function isRight(entered: Entry, { rate, method }: Achievement, result: YearResult, settings: Settings): boolean {
  if (entered.kind === "blank" || rate === null) return true;
  if (entered.kind === "quantity") {
    const { tolerance } = settings.rounding;
    const withoutSlip = achievementWithoutSlip(result, settings)?.rate ?? rate;
    return isSame(entered, rate, tolerance) || isSame(entered, withoutSlip, tolerance);
  }
  // "—" says that the rate has no meaning: so it may, where only the other method gives one.
  if (entered.kind === "none") return method !== settings.rateMethod;
  return entered.text.startsWith("#") || isPlaceholder(entered.text);
}

/** 0.92 in a cell without a format says the same as 92%. */
const isSame = (entered: Extract<Entry, { kind: "quantity" }>, rate: number, tolerance: number): boolean =>
  agreesWithRate(entered, rate, tolerance) ||
  (entered.unit === "" && /\.\d{2}/.test(entered.text) && agreesWithRate(entered, rate / 100, tolerance / 100));
