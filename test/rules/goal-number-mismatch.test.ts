import { sheet } from "../../src/grid/drawing";
import { goalNumberMismatch } from "../../src/rules/goal-number-mismatch";
import { exampleForm, exampleIndicator } from "../../src/rules/example-form";
import { exampleList } from "../../src/rules/example-list";
import { ruleTest } from "../support/rule-test";

const form = (target: string, goal: string) => sheet`${exampleForm({ outcome: exampleIndicator("成果指標①", "運営費", "—", target), goal })}`;

ruleTest(goalNumberMismatch, {
  accepts: {
    "the target of an activity indicator": sheet`${exampleForm({
      activity: exampleIndicator("活動指標①", "周知の回数", "—", "6回（令和7（2025）年度）"),
      outcome: exampleIndicator("成果指標①", "説明の回数", "—", "8回（令和7（2025）年度）"),
      goal: "周知の拡大（令和7（2025）年度目標値：6回）",
    })}`,
    "a number without a unit": form("15%（令和7（2025）年度）", "割合の増加（令和7（2025）年度目標値：20）"),
    "a target without a unit": form("15（令和7（2025）年度）", "割合の増加（令和7（2025）年度目標値：20%）"),
    "the target, word for word": form("15%（令和7（2025）年度）", "割合の増加（令和7（2025）年度目標値：15%）と定着"),
    "the same amount in another unit": form("100,000千円以下（令和7（2025）年度）", "運営費の縮減（令和7（2025）年度目標値：1億円以下）"),
    "a target quoted without a bound": form("151,433t以上（令和7（2025）年度）", "取扱数量の増加(令和7(2025)年度目標値:151,433 t)"),
    "a target with words behind it": form("82,000人（令和7（2025）年度）", "来苑者数の増加（令和7（2025）年度目標値：82,000人の達成）"),
    "a target per year": form("2,500人（令和7（2025）年度）", "担い手の確保（令和7（2025）年度目標値：年間2,500人）"),
    "a target without a year in the form": form("15%", "割合の増加（目標値：15%）"),
    "a number that is not called a target": form("15%（令和7（2025）年度）", "参加者が20%に増えること"),
    "a target in a unit that none of the indicators has": form("15%（令和7（2025）年度）", "参加の促進（令和7（2025）年度目標値：70人）"),
    "the target of the list, where the form has another, which is the business of target-mismatch": sheet`${exampleForm({
      outcome: exampleIndicator("成果指標①", "コンビニ交付の割合", "—", "18%（令和7（2025）年度）"),
      goal: "割合の増加（令和7（2025）年度目標値：15%）",
    })}${exampleList({})}`,
    "the target of the list, where the form has none": sheet`${exampleForm({
      outcome: exampleIndicator("成果指標①", "コンビニ交付の割合", "—", ""),
      goal: "割合の増加（令和7（2025）年度目標値：15%）",
    })}${exampleList({})}`,
  },
  finds: {
    "a number that neither the form nor the list has": sheet`${exampleForm({
      outcome: exampleIndicator("成果指標①", "コンビニ交付の割合", "—", "15%（令和7（2025）年度）"),
      goal: "[[割合の増加（令和7（2025）年度目標値：20%）]]",
    })}${exampleList({})}`,
    "another number": form("15%（令和7（2025）年度）", "[[割合の増加（令和7（2025）年度目標値：20%）]]"),
    "another number, not in brackets": form("10人以上（令和7（2025）年度）", "[[参加者数の令和7（2025）年度目標値は12人以上、更なる拡大]]"),
    "a number that is off by its unit": form("100,000千円以下（令和7（2025）年度）", "[[運営費の縮減（令和7（2025）年度目標値：100,000円以下）]]"),
    "the second of two numbers": form("15%（令和7（2025）年度）", "[[割合の増加（令和7（2025）年度目標値：15%）と満足度の向上（令和7（2025）年度目標値：80%）]]"),
  },
});
