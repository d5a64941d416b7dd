import { ratingDiffers } from "../../src/rules/rating-differs";
import { settingsSchema } from "../../src/settings";
import { ruleTest } from "../support/rule-test";
import { r07 } from "./results";

ruleTest(ratingDiffers, {
  accepts: {
    "the rating that the rate suggests": r07({ target: "100件", actual: "98件", rating: "3" }),
    "a reason beside it": r07({ target: "100件", actual: "98件", rating: "4", reason: "年度末に集中したため" }),
    "two steps, the business of rating-mismatch": r07({ target: "100件", actual: "98件", rating: "5" }),
    "words that the figures contradict, the business of rating-contradiction": r07({ target: "100件", actual: "98件", rating: "2" }),
    "circumstances that changed": r07({ target: "100件", actual: "50件", rating: "状況変化等により目標未達" }),
    "no rate": r07({ target: "0件以下", actual: "3件", rating: "4" }),
    "an actual that looks like a slip": r07({ baseline: "90,000件", target: "100,000件", actual: "95,000,000件", rating: "2" }),
  },
  finds: {
    "a step too low": r07({ target: "100件", actual: "98件", rating: "[[4]]" }),
    "a step too high": r07({ target: "100件", actual: "94件", rating: "[[3]]" }),
    "a step too modest, where it was exceeded": r07({ target: "100件", actual: "106件", rating: "[[3]]" }),
    "a blank place for the reason": r07({ target: "100件", actual: "98件", rating: "[[4]]", reason: "" }),
  },
});

const bands = [130, 110, 90, 60, undefined].map((from, index) => ({ label: String(index + 1), from }));

ruleTest({ ...ratingDiffers, id: "rating-differs with bands of another programme" }, {
  accepts: { "what its bands suggest": r07({ target: "100件", actual: "94件", rating: "3" }) },
  finds: { "what ours would suggest": r07({ target: "100件", actual: "94件", rating: "[[4]]" }) },
}, { settings: settingsSchema.parse({ rating: { steps: bands } }) });
