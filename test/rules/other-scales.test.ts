import type { Rule } from "../../src/rules/rule";
import { ratingContradiction } from "../../src/rules/rating-contradiction";
import { ratingDiffers } from "../../src/rules/rating-differs";
import { ratingMismatch } from "../../src/rules/rating-mismatch";
import { ratingMissing } from "../../src/rules/rating-missing";
import { ratingOutOfScale } from "../../src/rules/rating-out-of-scale";
import { reasonMissing } from "../../src/rules/reason-missing";
import { settingsSchema, type Settings } from "../../src/settings";
import { faultsOf, ruleTest } from "../support/rule-test";
import { r07 } from "./results";

const scale = (rating: unknown): Settings => settingsSchema.parse({ rating });
const colours = scale({ steps: [{ label: "青", from: 100, reached: true }, { label: "黄", from: 80 }, { label: "赤", reached: false }], others: [] });
const letters = scale({ steps: [{ label: "S", name: "計画以上", reached: true }, { label: "A" }, { label: "B", reached: false }, { label: "C", reached: false }], others: [] });
const none = scale({ steps: [] });
const rated = (actual: string, rating: string) => r07({ target: "100件", actual, rating });
const under = (rule: Rule, settings: Settings, said: string, cases: Parameters<typeof ruleTest>[1]) =>
  ruleTest({ ...rule, id: `${rule.id}, ${said}` }, cases, { settings });

under(ratingOutOfScale, letters, "where the city rates from S to C", {
  accepts: { "a letter": rated("98件", "Ａ"), "a letter with its words": rated("110件", "S 計画以上") },
  finds: { "a number": rated("98件", "[[3]]"), "a letter beyond the last": rated("98件", "[[D]]"), "a letter with words of none": rated("98件", "[[A 計画以上]]") },
});
const unsaid = scale({ steps: [{ label: "青", from: 100 }, { label: "黄", from: 80 }, { label: "赤" }], others: [] });
under(ratingMismatch, unsaid, "in three colours", {
  accepts: { "the colour beside it": rated("98件", "赤"), "the colour that the rate suggests": rated("79件", "赤") },
  finds: { "the colour at the other end": rated("130件", "[[赤]]"), "the best one for the worst result": rated("79件", "[[青]]") },
});
under(ratingDiffers, colours, "in three colours", {
  accepts: { "the colour that the rate suggests": rated("98件", "黄") },
  finds: { "the colour beside it": rated("98件", "[[赤]]") },
});
under(ratingContradiction, letters, "from S to C", {
  accepts: { "a letter that goes with either": rated("98件", "A"), "behind the plan, where it was missed": rated("98件", "B") },
  finds: { "ahead of the plan, where it was missed": rated("98件", "[[S]]"), "behind the plan, where it was reached": rated("100件", "[[B]]") },
});
under(reasonMissing, letters, "from S to C", {
  accepts: { "a target in words that was reached": r07({ target: "全部署", actual: "全部署", rating: "A", reason: "" }) },
  finds: { "one that was not": r07({ target: "全部署", actual: "一部", rating: "C", reason: "[[]]" }) },
});

test("where nothing is rated, neither a blank nor a word is a fault; without bounds, no rating differs from what a rate suggests", () => {
  expect([faultsOf(ratingOutOfScale, rated("98件", "良"), { settings: none }), faultsOf(ratingMissing, rated("98件", ""), { settings: none })]).toEqual([[], []]);
  expect([ratingDiffers, ratingMismatch].flatMap((rule) => faultsOf(rule, rated("40件", "A"), { settings: letters }))).toEqual([]);
});

test("the messages name the city's own steps", () => {
  const said = (rule: Rule, settings: Settings, actual: string, rating: string) => {
    const [fault] = faultsOf(rule, rated(actual, rating), { settings });
    return fault && rule.explain(fault).ja[1];
  };
  expect(said(ratingMissing, letters, "98件", "")).toBe("「S 計画以上」から「C」までのどれかが入るはずです。");
  expect(said(ratingOutOfScale, letters, "98件", "3")).toBe("「S」「A」「B」「C」のどれかのはずです。");
  expect(said(ratingContradiction, letters, "98件", "S")).toBe("100件以上で達成なので、達成度はA・B・Cのどれかのはずです。");
  expect(said(ratingDiffers, colours, "98件", "赤")).toBe("この達成率なら「黄」が目安です。");
});
