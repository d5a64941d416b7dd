import { sheet } from "../../src/grid/drawing";
import { exampleForm, exampleIndicator } from "../../src/rules/example-form";
import { targetOutsidePeriod } from "../../src/rules/target-outside-period";
import { defaultSettings } from "../../src/settings";
import { ruleTest } from "../support/rule-test";

const form = (target: string) => sheet`${exampleForm({
  activity: exampleIndicator("活動指標①", "—", "—", "—"),
  outcome: exampleIndicator("成果指標①", "件数", "10件（令和2（2020）年度）", target),
})}`;

ruleTest(targetOutsidePeriod, {
  accepts: {
    "the first year of the programme": form("15件（令和4（2022）年度）"),
    "the last year of the programme": form("15件（令和7（2025）年度）"),
    "an earlier year of it, as in 2-(7)-10": form("15件（令和5（2023）年度）"),
    "a target without a year, the business of fiscal-year-missing": form("15件"),
    "a year whose era and western year disagree, the business of fiscal-year-era": form("15件（令和12（2025）年度）"),
  },
  finds: {
    "a year after the programme": form("[[15件（令和12（2030）年度）]]"),
    "a year before it": form("[[15件（令和3（2021）年度）]]"),
  },
});

ruleTest(
  targetOutsidePeriod,
  {
    accepts: { "the year of another programme": form("15件（令和12（2030）年度）") },
    finds: { "the year of this one": form("[[15件（令和7（2025）年度）]]") },
  },
  { settings: { ...defaultSettings, period: { from: 2026, to: 2030 } } },
);
