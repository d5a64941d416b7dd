import { sheet } from "../../src/grid/drawing";
import { exampleForm } from "../../src/rules/example-form";
import { membersMismatch } from "../../src/rules/members-mismatch";
import { ruleTest } from "../support/rule-test";

const form = (issueNo: string, ...numbers: readonly string[]) => sheet`${exampleForm({ department: "各区役所", issueNo })}
  | 【所管区役所別課題No.】 |
  | 区役所名 | 課題No. |${numbers.map((number, index) => `
  | 第${index + 1}区役所 | ${number} |`).join("")}`;

ruleTest(membersMismatch, {
  accepts: {
    "an office for each number": form("14~16", "14", "15", "16"),
    "offices in another order": form("14~16", "16", "14", "15"),
    "numbers in brackets": form("14・15", "(14)", "１５"),
    "a form for several issues without a table": sheet`${exampleForm({ issueNo: "14~16" })}`,
    "a number that cannot be read, which has a rule of its own": form("十四から", "14", "15"),
  },
  finds: {
    "a number that is left open": form("[[14~15]]", "14", "未定"),
    "a number that has no office": form("[[14~16]]", "14", "15"),
    "a number of another form": form("14~15", "14", "15", "[[16]]"),
    "a number that comes twice": form("14~15", "14", "15", "[[14]]"),
    "a slip, which leaves out one number and brings in another": form("[[14~16]]", "14", "15", "[[17]]"),
  },
});
