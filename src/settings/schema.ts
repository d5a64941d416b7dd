import { z } from "zod";
import { masters } from "./masters";
import { rating } from "./rating-scale";
import { thresholds } from "./thresholds";
import { told } from "./words";

const year = z.number().int().min(1989).max(2100);

const period = told(
  z
    .object({
      from: told(year.default(2022), {
        title: { ja: "計画期間の最初の年度", en: "First fiscal year of the period" },
        description: { ja: "計画の最初の年度（西暦）です。", en: "The first fiscal year of the programme." },
      }),
      to: told(year.default(2025), {
        title: { ja: "計画期間の最後の年度", en: "Last fiscal year of the period" },
        description: { ja: "計画の最後の年度（西暦）です。目標年度はこの期間に入ります。", en: "The last one; targets belong into the period." },
      }),
    })
    .strict()
    .refine(({ from, to }) => from <= to),
  {
    title: { ja: "計画期間", en: "Period" },
    description: { ja: "計画の最初と最後の年度です。", en: "First and last fiscal year of the programme." },
    expected: { ja: "最後の年度が最初の年度より前にならない期間", en: "a period whose last year does not come before its first" },
  },
);

const rounding = z
  .object({
    decimals: told(z.number().int().min(0).max(3).default(1), {
      title: { ja: "達成率の小数の桁数", en: "Decimals of a rate" },
      description: { ja: "達成率を四捨五入して表す桁数です。", en: "Rates are shown with as many, half up." },
    }),
    tolerance: told(z.number().min(0).max(10).default(0), {
      title: { ja: "達成率の許容差（ポイント）", en: "Tolerance for a rate (points)" },
      description: {
        ja: "入力された達成率が、計算とこの差までなら合っているとみなします。",
        en: "An entered rate may differ from the computed one by this much.",
      },
    }),
  })
  .strict();

const rule = z
  .object({ severity: z.enum(["error", "warning", "info", "off"]).optional(), options: z.record(z.string(), z.unknown()).optional() })
  .strict();

/** What differs from programme to programme: one schema, with the defaults of 行財政改革第3期プログラム. */
export const settingsSchema = z
  .object({
    evaluationYear: told(year.optional(), {
      title: { ja: "評価年度", en: "Evaluation year" },
      description: {
        ja: "実績がそろっているはずの最後の年度（西暦）です。空欄なら、今日までに終わった最後の年度です。",
        en: "The last fiscal year taken as ended; without it, the last one that has ended today.",
      },
    }),
    period: period.prefault({}),
    rateMethod: told(z.enum(["ratio", "improvement", "two-minus-ratio"]).default("ratio"), {
      title: { ja: "達成率の計算方法", en: "Method of the rate" },
      description: {
        ja: "どちらの方法でも計算できる指標に使う方法です。一つのプログラムの中では混ぜません。",
        en: "What is used where several methods have a meaning. Never mixed within a programme.",
      },
      choices: {
        ratio: { ja: "実績÷目標（減らす目標は目標÷実績）", en: "actual ÷ target (target ÷ actual where less is better)" },
        improvement: { ja: "現状値からの改善（（実績−現状）÷（目標−現状））", en: "improvement on the baseline" },
        "two-minus-ratio": { ja: "実績÷目標（減らす目標は2−実績÷目標）", en: "actual ÷ target (2 − actual ÷ target where less is better)" },
      },
    }),
    yearlyTargets: told(z.enum(["stated", "pro-rata"]).default("stated"), {
      title: { ja: "目標値のない年度", en: "Years without a target" },
      description: {
        ja: "最後の年度の目標値しかないとき、途中の年度をどう扱うかです。",
        en: "What becomes of a year before the final one for which no target is stated.",
      },
      choices: {
        stated: { ja: "達成率を計算しない", en: "it has no rate" },
        "pro-rata": { ja: "現状値から最終目標まで年数で按分する", en: "its target is pro rata between baseline and final target" },
      },
    }),
    thresholds: thresholds.prefault({}),
    rating: rating.prefault({}),
    rounding: rounding.prefault({}),
    masters: masters.prefault({}),
    rules: told(z.record(z.string(), rule).default({}), {
      title: { ja: "検査項目ごとの設定", en: "Rules" },
      description: {
        ja: "検査項目の重要度（エラー・警告・情報・検査しない）と、しきい値などの設定です。",
        en: "Severity of a rule (or off) and its options, by the rule's id.",
      },
      expected: {
        ja: "error、warning、info、off のいずれかの重要度と、検査項目の設定",
        en: "a severity (error, warning, info, off) and options for each rule",
      },
    }),
  })
  .strict();

export type Settings = z.infer<typeof settingsSchema>;

/** The settings of the programme as published. */
export const defaultSettings: Settings = settingsSchema.parse({});
