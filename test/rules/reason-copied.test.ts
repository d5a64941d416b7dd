import { sheet } from "../../src/grid/drawing";
import { reasonCopied } from "../../src/rules/reason-copied";
import { settingsSchema } from "../../src/settings";
import { ruleTest } from "../support/rule-test";

const long = "改修工事で会場を半年使えず、回数を減らしたため。";
const list = (...rows: readonly (readonly [issueNo: string, r06: string, r07: string])[]) => sheet`
  | 取組No. | 項目No. | 課題No. | 成果指標名 | 現状値 | 未達の理由 | < |
  | ^ | ^ | ^ | ^ | R02 | R06 | R07 |${rows.map(([no, r06, r07], index) => `
  | 1 | 1 | ${no} | 講座${index}の回数 | 10回 | ${r06} | ${r07} |`).join("")}`;

ruleTest(reasonCopied, {
  accepts: {
    "reasons of their own": list(["4", "", long], ["5", "", "講師の都合がつかず、開催を翌年度に延ばしたため。"]),
    "short reasons": list(["4", "", "感染症の影響による。"], ["5", "", "感染症の影響による。"]),
    "one reason for two indicators of an issue": list(["4", "", long], ["4", "", long]),
    "the year before, the business of reason-repeated": list(["4", long, long]),
    "blanks": list(["4", "", ""], ["5", "", ""]),
    "a list without numbers of issues": sheet`
      | 成果指標名 | 現状値 | 未達の理由 |
      | ^ | R02 | R07 |
      | 講座の回数 | 10回 | ${long} |
      | 研修の回数 | 10回 | ${long} |`,
  },
  finds: {
    "the reason of another issue": list(["4", "", long], ["5", "", `[[${long}]]`]),
    "that of another year": list(["4", long, ""], ["5", "", `[[${long}]]`]),
    "with other white space": list(["4", "", long], ["5", "", "[[改修工事で会場を半年使えず、\\n回数を減らしたため。]]"]),
    "in three issues, twice": list(["4", "", long], ["5", "", `[[${long}]]`], ["6", "", `[[${long}]]`]),
  },
});

ruleTest(reasonCopied, {
  accepts: { "nine letters": list(["4", "", "感染症の影響のため"], ["5", "", "感染症の影響のため"]) },
  finds: { "ten letters": list(["4", "", "感染症の影響による。"], ["5", "", "[[感染症の影響による。]]"]) },
}, { settings: settingsSchema.parse({ rules: { "reason-copied": { options: { least: 10 } } } }) });
