import { sheet } from "../../src/grid/drawing";
import { exampleForm, exampleIndicator } from "../../src/rules/example-form";
import { valueCellMissing } from "../../src/rules/value-cell-missing";
import { ruleTest } from "../support/rule-test";

const line = (no: string, figures: string) => `| 成果指標${no} | 満足度${no} | ${figures} |`;
const whole = (no: string) => line(no, "現状値 | 70%（令和2（2020）年度） | 目標値 | 80%（令和7（2025）年度）");
const form = (...lines: readonly string[]) => sheet`${exampleForm({ outcome: lines.join("\n") })}`;

ruleTest(valueCellMissing, {
  accepts: {
    "a form with all its cells": form(whole("①"), whole("②")),
    "a blank cell, which has rules of its own": form(line("①", "現状値 | | 目標値 | 80%（令和7（2025）年度）"), whole("②")),
    "a name that begins like a label": sheet`${exampleForm({ issueName: "時間外勤務の縮減" })}`,
    "indicators of which one is called as a label is": form(exampleIndicator("成果指標①", "情報", "—", "80%（令和7（2025）年度）")),
  },
  finds: {
    "a baseline of an activity": sheet`${exampleForm({
      activity: [line("①", "現状値 | [[目標値]] | 80%（令和7（2025）年度）"), whole("②")].join("\n").replaceAll("成果指標", "活動指標"),
    })}`,
    "a baseline that has no cell": form(line("①", "現状値 | [[目標値]] | 80%（令和7（2025）年度）"), whole("②")),
    "a target that has no cell": form(line("①", "現状値 | 70%（令和2（2020）年度） | 目標値 | [[現 状 値]]"), whole("②")),
    "a name that has no cell, with the next number in the same row": sheet`${exampleForm().replace(
      /\| 取組名 \|.*\n.*項目名 \|/,
      "| 取組名 | [[項目No.]] | 1 | 項目名 |",
    )}`,
  },
});
