import { sheet } from "../../src/grid/drawing";
import { actualCopied } from "../../src/rules/actual-copied";
import { settingsSchema } from "../../src/settings";
import { ruleTest } from "../support/rule-test";

const list = (actuals: readonly [string, string, string, string], targets = ["—", "—", "—", "—"]) => sheet`
  | 課題No. | 成果指標名 | 目標値 | < | < | < | 実績値 | < | < | < |
  | ^ | ^ | R04 | R05 | R06 | R07 | R04 | R05 | R06 | R07 |
  | 4 | 発行件数 | ${targets.join(" | ")} | ${actuals.join(" | ")} |`;

ruleTest(actualCopied, {
  accepts: {
    "figures that change": list(["1,234件", "1,235件", "1,236件", "1,237件"]),
    "two years alike": list(["1,234件", "1,234件", "1,240件", "1,240件"]),
    "three years alike, but not in a row": list(["1,234件", "1,234件", "1,240件", "1,234件"]),
    "small figures": list(["12件", "12件", "12件", "12件"]),
    "round figures": list(["1,200件", "1,200件", "1,200件", "1,200件"]),
    "a share of which only the first digits count": list(["0.012%", "0.012%", "0.012%", "0.012%"]),
    "the target, reached exactly": list(["1,234件", "1,234件", "1,234件", "1,234件"], ["1,234件", "1,234件", "1,234件", "1,234件"]),
    "years that are not entered yet": list(["1,234件", "1,234件", "", ""]),
    "a year between that is not entered": list(["1,234件", "", "1,234件", "1,234件"]),
    "other units": list(["1,234件", "1,234人", "1,234件", "1,234人"]),
    "targets": list(["", "", "", ""], ["1,234件", "1,234件", "1,234件", "1,234件"]),
  },
  finds: {
    "figures with noughts between their digits": list(["1,200件", "1,002件", "1,002件", "[[1,002件]]"]),
    "another year's target, reached by chance": list(["1,200件", "1,234件", "1,234件", "[[1,234件]]"], ["1,234件", "1,300件", "1,300件", "1,300件"]),
    "three years alike": list(["1,200件", "1,234件", "1,234件", "[[1,234件]]"]),
    "four years alike, once": list(["98.7%", "98.7%", "98.7%", "[[98.7%]]"]),
    "the first three": list(["1,234件", "1,234件", "[[1,234件]]", "1,240件"]),
    "three years alike, whose target is another": list(["1,200件", "1,234件", "1,234件", "[[1,234件]]"], ["1,300件", "1,300件", "1,300件", "1,300件"]),
  },
});

ruleTest(actualCopied, {
  accepts: { "figures of four digits": list(["1,234件", "1,234件", "1,240件", "1,240件"]) },
  finds: { "two years alike, with five digits": list(["12,345件", "[[12,345件]]", "12,400件", "12,401件"]) },
}, { settings: settingsSchema.parse({ rules: { "actual-copied": { options: { years: 2, digits: 5 } } } }) });
