import { formula, number, sheet } from "../../src/grid/drawing";
import { ratingOutOfScale } from "../../src/rules/rating-out-of-scale";
import { ruleTest } from "../support/rule-test";
import { formWithResults, r07 } from "./results";

const rated = (rating: string) => r07({ target: "85%", actual: "78.2%", rating });

ruleTest(ratingOutOfScale, {
  accepts: {
    "1": rated("1"),
    "5 in full width": rated("５"),
    "a step in a circle": rated("④"),
    "a step with its words": rated("4 目標を下回った"),
    "the words alone": rated("ほぼ目標どおり"),
    "that circumstances changed": rated("状況変化等により目標未達"),
    "a dash": rated("—"),
    "a blank": rated(""),
    "text of the template, the business of placeholder-left": rated("未記入"),
    "a number": sheet`
      | 課題No. | 成果指標名 | 目標値 | 達成度 |
      | ^ | ^ | R07 | R07 |
      | 4 | 交付率 | 85% | ${number(3, "0", "3")} |`,
    "a formula error, the business of formula-error": sheet`
      | 課題No. | 成果指標名 | 目標値 | 達成度 |
      | ^ | ^ | R07 | R07 |
      | 4 | 交付率 | 85% | ${formula("#N/A")} |`,
  },
  finds: {
    "0": rated("[[0]]"),
    "6": rated("[[6]]"),
    "a step between two": rated("[[3.5]]"),
    "a letter of another scale": rated("[[B]]"),
    "a mark of another scale": rated("[[◎]]"),
    "a step with the words of another": rated("[[4 ほぼ目標どおり]]"),
    "the rate": rated("[[92.0%]]"),
    "two digits": rated("[[44]]"),
    "one year of a form": formWithResults("15%", { 実績値: ["", "12%"], 達成度: ["3", "[[7]]"] }),
  },
});
