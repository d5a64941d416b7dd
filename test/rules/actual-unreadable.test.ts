import { formula, sheet } from "../../src/grid/drawing";
import { actualUnreadable } from "../../src/rules/actual-unreadable";
import { ruleTest, saidOf } from "../support/rule-test";
import { r07 } from "./results";

ruleTest(actualUnreadable, {
  accepts: {
    "a range upside down, the business of range-inverted": r07({ target: "70%～90%", actual: "90～70%" }),
    "a figure": r07({ target: "85%", actual: "78.2%" }),
    "a figure in full width, with a note": r07({ target: "1,500件", actual: "１，２３４ 件（速報）" }),
    "words against a target in words": r07({ target: "全部署", actual: "665部署で完了" }),
    "words in a year without a target": r07({ target: "—", actual: "調査なし" }),
    "a blank, the business of actual-missing": r07({ target: "85%", actual: "" }),
    "a dash": r07({ target: "85%", actual: "―" }),
    "text of the template, the business of placeholder-left": r07({ target: "85%", actual: "未定" }),
    "a formula error, the business of formula-error": sheet`
      | 課題No. | 成果指標名 | 目標値 | 実績値 |
      | ^ | ^ | R07 | R07 |
      | 4 | 交付率 | 85% | ${formula("#REF!")} |`,
  },
  finds: {
    "a separator in the wrong place": r07({ target: "1,500件", actual: "[[12,34件]]" }),
    "two points": r07({ target: "85%", actual: "[[7.8.2%]]" }),
    "a unit twice": r07({ target: "85%", actual: "[[85％％]]" }),
    "a circle for a zero": r07({ target: "85%", actual: "[[3〇%]]" }),
    "words against a number": r07({ target: "85%", actual: "[[おおむね達成]]" }),
    "an unreadable figure against a target in words": r07({ target: "全部署", actual: "[[66,6部署]]" }),
  },
});

ruleTest(
  actualUnreadable,
  {
    accepts: { "words in a year that has not ended": r07({ target: "85%", actual: "集計中" }) },
    finds: { "an unreadable figure even there": r07({ target: "85%", actual: "[[7.8.2%]]" }) },
  },
  { year: 2024 },
);

test("actual-unreadable says of what kind it should be, with and without a target", () => {
  expect(saidOf(actualUnreadable, r07({ target: "1,500件", actual: "[[12,34件]]" }))).toContain("目標値が「1,500件」なので、同じ単位の数値のはずです。");
  expect(saidOf(actualUnreadable, r07({ target: "—", actual: "[[12,34件]]" }))).toContain("「1,580時間」「78.2%」のように、数値に単位を付けた形のはずです。");
});
