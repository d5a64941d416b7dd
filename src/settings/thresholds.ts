import { z } from "zod";
import type { Bilingual } from "../language";
import { told } from "./words";

const percent = z.number().min(0).max(1000);

const step = (byDefault: number, no: number, name: Bilingual) =>
  told(percent.default(byDefault), {
    title: { ja: `達成度${no}の下限（%）`, en: `Rating ${no} from (%)` },
    description: {
      ja: `達成率の平均がこの値以上なら、達成度の目安を「${no} ${name.ja}」とします。`,
      en: `A mean rate of at least this suggests the rating ${no}, ${name.en}.`,
    },
  });

/** From which mean rate on a step of the 達成度 is suggested; what is below them all is 5. */
const rating = told(
  z
    .object({
      1: step(120, 1, { ja: "目標を大きく上回って達成", en: "far above the target" }),
      2: step(105, 2, { ja: "目標を上回って達成", en: "above the target" }),
      3: step(95, 3, { ja: "ほぼ目標どおり", en: "about as planned" }),
      4: step(60, 4, { ja: "目標を下回った", en: "below the target" }),
    })
    .strict()
    .refine((from) => from[1] > from[2] && from[2] > from[3] && from[3] > from[4]),
  {
    title: { ja: "達成度の目安", en: "Bands of the rating" },
    description: {
      ja: "市は5段階の言葉だけを公表しています。下限はこのアドインの目安で、プログラムに合わせて変えられます。",
      en: "The city publishes the words of the five steps only. These bands are ours, and can be changed.",
    },
    expected: { ja: "達成度1から4へ小さくなる下限", en: "bands that fall from rating 1 to rating 4" },
  },
);

/** Where one judgement ends and the next begins, in percent. */
export const thresholds = z
  .object({
    status: told(percent.default(60), {
      title: { ja: "達成状況cの下限（%）", en: "Status c from (%)" },
      description: {
        ja: "目標に届かず、現状値も下回ったとき、達成率がこの値以上なら c、未満なら d とします。",
        en: "Short of the target and worse than the baseline: c with a rate of at least this, else d.",
      },
    }),
    cap: told(z.number().min(100).max(1000).default(150), {
      title: { ja: "達成率の上限（%）", en: "Rates count up to (%)" },
      description: {
        ja: "達成率の平均では、この値を超える率をこの値として数えます。",
        en: "In a mean, a rate above this counts as this: one indicator must not make up for all others.",
      },
    }),
    rating: rating.prefault({}),
  })
  .strict();
