import { named, sheet } from "../../src/grid/drawing";
import { exampleForm, exampleIndicator } from "../../src/rules/example-form";
import { exampleList } from "../../src/rules/example-list";
import { indicatorNumberDuplicate } from "../../src/rules/indicator-number-duplicate";
import { ruleTest } from "../support/rule-test";

const line = (label: string, name: string) => exampleIndicator(label, name, "—", "150人（令和7（2025）年度）");
const form = (...lines: readonly string[]) => sheet`${exampleForm({ outcome: lines.join("\n") })}`;

ruleTest(indicatorNumberDuplicate, {
  accepts: {
    "each number once": form(line("成果指標①", "来場者数"), line("成果指標②", "満足度")),
    "parts of one number": form(line("成果指標①-1", "来場者数"), line("成果指標①-2", "満足度")),
    "the same number for activity and outcome": sheet`${exampleForm()}`,
    "indicators of a list that have no numbers": sheet`${exampleList({ name: "来場者数" }, { name: "満足度" })}`,
    "the same number for two issues of a list": sheet`${exampleList({ issueNo: "4" }, { issueNo: "5", name: "①来場者数" })}`,
    "a row that is printed again on the next page": sheet`${exampleList({ name: "①来場者数" })}${exampleList({ name: "①来場者 数" })}`,
    "lists on sheets of their own": [named("R6")`${exampleList({ name: "①来場者数" })}`, named("R7")`${exampleList({ name: "①来場者の総数" })}`],
  },
  finds: {
    "a number that comes twice": form(line("成果指標①", "来場者数"), line("成果指標①", "[[満足度]]")),
    "a number that comes three times, each time": form(line("成果指標①", "来場者数"), line("成果指標①", "[[満足度]]"), line("成果指標①", "[[収入]]")),
    "a part of a number that comes twice": form(line("成果指標①-1", "来場者数"), line("成果指標①-1", "[[満足度]]")),
    "a line of a form that was copied as it stands": form(line("成果指標①", "来場者数"), line("成果指標①", "[[来場者数]]")),
    "a number that comes twice in a list": sheet`${exampleList({}, { name: "[[①窓口の満足度]]" })}`,
    "a number that comes twice in one cell of a list": sheet`${exampleList({ name: "[[①来場者数\\n②満足度\\n①収入]]" })}`,
  },
});
