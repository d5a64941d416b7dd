import { z } from "zod";
import { told } from "./words";

/** Without the signs that the editor writes around it, and without the comma between the choices of a drop-down in Excel. */
const name = z.string().trim().min(1).max(40).regex(/^(?!.* \/ )[^\n,、=＝]+$/);
const english = z.string().trim().min(1).max(80).regex(/^(?!.* \/ )[^\n=＝]+$/);

const answer = z.object({
  name: name.optional(),
  /** Other ways to say the same: the words that people write instead. */
  alsoCalled: z.array(name).default([]),
  english: english.optional(),
  /** Does it say that the target was reached, or that it was not? Without it, it goes with either. */
  reached: z.boolean().optional(),
});

/** One step of the 達成度: "1 目標を大きく上回って達成", "S", "青". */
const step = answer.extend({
  label: z.string().trim().regex(/^[^\s,、=＝]{1,10}$/),
  /** The lowest rate, in percent, that suggests it. */
  from: z.number().min(0).max(1000).optional(),
}).strict();
export type RatingStep = z.infer<typeof step>;

/** An answer that is no step: 状況変化等により目標未達. */
const other = answer.extend({ name }).strict();
export type OtherRating = z.infer<typeof other>;

/** 行財政改革第3期プログラム publishes the words (chapter 4); the bounds are ours. */
const publishedSteps: readonly z.input<typeof step>[] = [
  {
    ...{ label: "1", name: "目標を大きく上回って達成", alsoCalled: ["目標を大きく上回った"] },
    ...{ english: "reached, far above the target", from: 120, reached: true },
  },
  {
    ...{ label: "2", name: "目標を上回って達成", alsoCalled: ["目標を上回った"] },
    ...{ english: "reached, above the target", from: 105, reached: true },
  },
  { label: "3", name: "ほぼ目標どおり", alsoCalled: ["ほぼ目標通り"], english: "about as planned", from: 95 },
  { label: "4", name: "目標を下回った", english: "below the target", from: 60, reached: false },
  { label: "5", name: "目標を大きく下回った", english: "far below the target", reached: false },
];
const publishedOthers: readonly z.input<typeof other>[] = [
  { name: "状況変化等により目標未達", english: "missed because circumstances changed", reached: false },
];

/** The bounds of all steps but the last, falling; or none at all. */
function haveBounds(steps: readonly RatingStep[]): boolean {
  const bounds = steps.map(({ from }) => from);
  if (bounds.every((from) => from === undefined)) return true;
  return bounds.every((from, index) => {
    if (index === bounds.length - 1) return from === undefined;
    const next = bounds[index + 1] ?? -1;
    return from !== undefined && from > next;
  });
}

const haveOwnLabels = (steps: readonly RatingStep[]): boolean =>
  new Set(steps.map(({ label }) => label.normalize("NFKC").toUpperCase())).size === steps.length;

/** The 達成度: how a city rates what came of a target. */
export const rating = z
  .object({
    steps: told(
      z
        .array(step)
        .max(9)
        .refine((steps) => steps.length !== 1 && haveOwnLabels(steps) && haveBounds(steps))
        .default(publishedSteps.map((one) => step.parse(one))),
      {
        title: { ja: "達成度の段階", en: "Steps of the rating" },
        description: {
          ja: [
            "良い順に1行に1つ、「A 目標を上回った ＝ 105%以上、達成」のように書きます。",
            "達成率の下限（最後の段階には書きません）と「達成」「未達」は、決めていなければ省きます。",
            "標準の下限は、公表されていないため、このアドインの目安です。空欄にすると、達成度は使いません。",
          ].join(""),
          en: [
            'From best to worst, one a line: "A 目標を上回った / above the target ＝ 105%以上、達成".',
            "The lowest rate (of all but the last) and 達成 (reached) or 未達 (missed) are left out where the city has none.",
            "The bounds of the published programme are ours: it publishes none. Left empty, there is no rating.",
          ].join(" "),
        },
        expected: {
          ja: "二つ以上の段階の一覧（名称は重ならず、下限は最後のほかすべてに大きい順に書くか、どれにも書かない）",
          en: "a list of two steps or more (no label twice; falling lower bounds for all but the last, or for none)",
        },
      },
    ),
    others: told(z.array(other).max(9).default(publishedOthers.map((one) => other.parse(one))), {
      title: { ja: "段階のほかの達成度", en: "Ratings beside the steps" },
      description: {
        ja: "段階に数えない答えを、1行に1つ、「状況変化等により目標未達 ＝ 未達」のように書きます。",
        en: "Answers that are no step, one a line, such as 状況変化等により目標未達 ＝ 未達.",
      },
      expected: { ja: "名称（name）を持つ達成度の一覧", en: "a list of answers, each with its name" },
    }),
  })
  .strict();

export type RatingScale = z.infer<typeof rating>;
