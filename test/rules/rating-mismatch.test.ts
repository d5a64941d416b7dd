import { ratingMismatch } from "../../src/rules/rating-mismatch";
import { ruleTest } from "../support/rule-test";
import { r07 } from "./results";

ruleTest(ratingMismatch, {
  accepts: {
    "the rating that the rate suggests": r07({ target: "100件", actual: "96件", rating: "3" }),
    "the step beside it": r07({ target: "100件", actual: "96件", rating: "4" }),
    "circumstances that changed": r07({ target: "100件", actual: "10件", rating: "状況変化等により目標未達" }),
    "words that the figures contradict, the business of rating-contradiction": r07({ target: "100件", actual: "92件", rating: "1" }),
    "an actual that looks like a slip": r07({ baseline: "90,000件", target: "100,000件", actual: "95,000,000件", rating: "3" }),
    "a target in words, which has no rate": r07({ target: "全部署", actual: "一部", rating: "1" }),
    "no rating": r07({ target: "100件", actual: "10件", rating: "" }),
    "what is no step, the business of rating-out-of-scale": r07({ target: "100件", actual: "10件", rating: "A" }),
    "a result that is not entered yet": r07({ target: "100件", actual: "", rating: "1" }),
  },
  finds: {
    "about as planned, where almost nothing was reached": r07({ target: "100件", actual: "20件", rating: "[[③]]" }),
    "about as planned, where it was far exceeded": r07({ target: "100件", actual: "130件", rating: "[[3]]" }),
    "far below, where little was missing": r07({ target: "100件", actual: "98件", rating: "[[5 目標を大きく下回った]]" }),
  },
});
