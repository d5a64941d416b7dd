import { z } from "zod";
import { told } from "./words";

const percent = z.number().min(0).max(1000);

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
  })
  .strict();
