import { sheet } from "../../src/grid/drawing";
import { exampleForm, exampleIndicator, type ExampleForm } from "../../src/rules/example-form";
import { formCopied } from "../../src/rules/form-copied";
import { ruleTest } from "../support/rule-test";

/** Two forms, the second of which is told otherwise in some lines. */
const beside = (parts: ExampleForm) => sheet`${exampleForm()}${exampleForm({ issueNo: "5", issueName: "農業の支援", ...parts })}`;
const other = (label: string, name: string) => exampleIndicator(label, name, "5.32%（令和2（2020）年度）", "15%（令和7（2025）年度）");

ruleTest(formCopied, {
  accepts: {
    "a number that cannot be read, which has a rule of its own": beside({ issueNo: "五番" }),
    "forms without one of the labels": sheet`${exampleForm().replace(/\| 到達目標.*/, "")}${exampleForm({ issueNo: "5", issueName: "農業の支援" }).replace(/\| 到達目標.*/, "")}`,
    "another situation": beside({ situation: "農地が減っている。" }),
    "another direction": beside({ direction: "担い手を広げる。" }),
    "other measures": beside({ measures: "【R04（2022）～R07（2025）】\\n●農園の開設" }),
    "another goal": beside({ goal: "農園の定着" }),
    "another outcome": beside({ outcome: other("成果指標①", "農園の利用率") }),
    "another activity": beside({ activity: other("活動指標①", "農園の数") }),
    "an issue that two wards share, name and all": beside({ issueName: "証明書の発行体制", department: "幸区役所" }),
    "the same issue twice, the business of issue-number-duplicate": beside({ issueNo: "4" }),
    "drafts in which little is filled in": sheet`${exampleForm({ goal: "" })}${exampleForm({ issueNo: "5", issueName: "農業の支援", goal: "" })}`,
  },
  finds: {
    "a copy of which only the number and the name are new": beside({ situation: "[[窓口の混雑が続いている。]]" }),
    "a copy with other figures and white space": beside({
      situation: "[[窓口の 混雑が\\n続いている。]]",
      outcome: exampleIndicator("成果指標①", "コンビニ交付の割合", "7%（令和2（2020）年度）", "20%（令和7（2025）年度）"),
    }),
    "two copies": sheet`${exampleForm()}${exampleForm({ issueNo: "5", issueName: "農業の支援", situation: "[[窓口の混雑が続いている。]]" })}${exampleForm({
      issueNo: "6",
      issueName: "公園の管理",
      situation: "[[窓口の混雑が続いている。]]",
    })}`,
  },
});
