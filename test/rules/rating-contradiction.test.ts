import { ratingContradiction } from "../../src/rules/rating-contradiction";
import { ruleTest, saidOf } from "../support/rule-test";
import { r07 } from "./results";

ruleTest(ratingContradiction, {
  accepts: {
    "exceeded, where it was": r07({ target: "100件", actual: "106件", rating: "2" }),
    "exceeded, where it was just reached": r07({ target: "100件", actual: "100件", rating: "2" }),
    "missed, where it was": r07({ target: "100件", actual: "99件", rating: "4" }),
    "about as planned, above and below": r07({ target: "100件", actual: "99件", rating: "3" }),
    "about as planned, where it was reached": r07({ target: "100件", actual: "101件", rating: "3" }),
    "circumstances that changed": r07({ target: "100件", actual: "10件", rating: "状況変化等により目標未達" }),
    "a target in words, which nobody can compare": r07({ target: "全部署", actual: "一部", rating: "1" }),
    "units that do not convert": r07({ target: "100件", actual: "10人", rating: "1" }),
    "an actual that looks like a slip": r07({ baseline: "112,240千円", target: "100,000千円以下", actual: "99,000,000千円", rating: "2" }),
    "what is no step, the business of rating-out-of-scale": r07({ target: "100件", actual: "10件", rating: "A" }),
    "no rating": r07({ target: "100件", actual: "10件", rating: "" }),
  },
  finds: {
    "exceeded, where a hair was missing": r07({ target: "95.05%", actual: "95.02%", rating: "[[2]]" }),
    "far exceeded, where much was missing": r07({ target: "100件", actual: "20件", rating: "[[1 目標を大きく上回って達成]]" }),
    "missed, where it was reached exactly": r07({ target: "100件", actual: "100件", rating: "[[4]]" }),
    "far missed, where it was exceeded": r07({ target: "100件", actual: "130件", rating: "[[5]]" }),
    "missed, where less is better and less it is": r07({ target: "15人以下", actual: "12人", rating: "[[4]]" }),
    "circumstances, where it was reached": r07({ target: "100件", actual: "100件", rating: "[[状況変化等により目標未達]]" }),
    "exceeded, where there is no rate": r07({ target: "0件以下", actual: "3件", rating: "[[2]]" }),
  },
});

test("rating-contradiction says what the rating means", () => {
  expect(saidOf(ratingContradiction, r07({ target: "100件", actual: "100件", rating: "[[4]]" }))).toContain("「目標を下回った」という意味ですが、実績値 100件 は目標に達しています。");
  expect(saidOf(ratingContradiction, r07({ target: "100件", actual: "100件", rating: "[[状況変化等により目標未達]]" }))).toContain("「状況変化等により目標未達」という意味");
});

test("rating-contradiction says which steps are left", () => {
  expect(saidOf(ratingContradiction, r07({ target: "100件", actual: "100件", rating: "[[4]]" }))).toContain("実績値 100件 は目標に達しています。100件以上で達成なので、達成度は1・2・3のどれかのはずです。");
  expect(saidOf(ratingContradiction, r07({ target: "100件", actual: "98件", rating: "[[2]]" }))).toContain("実績値 98件 は目標に達していません。100件以上で達成なので、達成度は3・4・5のどれかのはずです。");
});

test("rating-contradiction says so in English, too", () => {
  expect(saidOf(ratingContradiction, r07({ target: "100件", actual: "100件", rating: "[[4]]" }), "en")).toContain("reached the target");
  expect(saidOf(ratingContradiction, r07({ target: "100件", actual: "98件", rating: "[[2]]" }), "en")).toContain("missed the target");
});
