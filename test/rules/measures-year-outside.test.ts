import { sheet } from "../../src/grid/drawing";
import { exampleForm } from "../../src/rules/example-form";
import { measuresYearOutside } from "../../src/rules/measures-year-outside";
import { defaultSettings } from "../../src/settings";
import { ruleTest } from "../support/rule-test";

const form = (measures: string) => sheet`${exampleForm({ measures })}`;

ruleTest(measuresYearOutside, {
  accepts: {
    "such years, of which one lies outside": form("【R03（2020）～R05（2023）】\\n・周知"),
    "the years of the programme": form("【R04（2022）～R07（2025）】\\n・周知"),
    "some of them": form("【R05（2023）・R07（2025）】\\n・周知"),
    "years of which era and western year disagree, the business of fiscal-year-era": form("【R04（2020）～R07（2025）】\\n・周知"),
    "no heading": form("・周知"),
  },
  finds: {
    "a year before": form("[[【R03（2021）～R05（2023）】\\n・周知]]"),
    "a year after": form("[[【R04（2022）～R08（2026）】\\n・周知]]"),
  },
});

ruleTest(
  measuresYearOutside,
  { accepts: { "the years of another programme": form("【R08（2026）～R11（2029）】\\n・周知") }, finds: { "those of this one": form("[[【R04（2022）～R07（2025）】\\n・周知]]") } },
  { settings: { ...defaultSettings, period: { from: 2026, to: 2029 } } },
);
