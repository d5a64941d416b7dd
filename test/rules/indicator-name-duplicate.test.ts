import { sheet } from "../../src/grid/drawing";
import { exampleForm, exampleIndicator } from "../../src/rules/example-form";
import { indicatorNameDuplicate } from "../../src/rules/indicator-name-duplicate";
import { ruleTest } from "../support/rule-test";

const line = (label: string, name: string, value = "10件（令和2（2020）年度）") => exampleIndicator(label, name, value, value === "—" ? "—" : "15件（令和7（2025）年度）");
const form = (...lines: readonly string[]) => sheet`${exampleForm({ outcome: lines.join("\n") })}`;

ruleTest(indicatorNameDuplicate, {
  accepts: {
    "names of their own": form(line("成果指標①", "件数"), line("成果指標②", "満足度")),
    "an activity and an outcome of one name": sheet`${exampleForm({ activity: line("活動指標①", "件数"), outcome: line("成果指標①", "件数") })}`,
    "two that are declared as none": form(line("成果指標①", "—", "—"), line("成果指標②", "—", "—")),
    "two blank names, the business of indicator-name-missing": form(line("成果指標①", ""), line("成果指標②", "")),
    "the same indicator in another form": sheet`${exampleForm()}${exampleForm({ issueNo: "5" })}`,
  },
  finds: {
    "one name twice among the activities": sheet`${exampleForm({ activity: [line("活動指標①", "周知"), line("活動指標②", "[[周知]]")].join("\n") })}`,
    "one name twice": form(line("成果指標①", "件数"), line("成果指標②", "[[件数]]")),
    "one name in another width": form(line("成果指標①", "Wi-Fi整備数"), line("成果指標②", "[[Ｗｉ-Ｆｉ 整備数]]")),
  },
});
