import { named, sheet } from "../../src/grid/drawing";
import { exampleList } from "../../src/rules/example-list";
import { listRowUnnumbered } from "../../src/rules/list-row-unnumbered";
import { ruleTest } from "../support/rule-test";

const bare = (name: string) => `
  | 成果指標名 | 現状値 | 目標値 |
  | ^ | R02 | R07 |
  | ${name} | 10件 | 15件 |`;

ruleTest(listRowUnnumbered, {
  accepts: {
    "a row without a name, which has a rule of its own": sheet`${exampleList({}, { issueNo: "五番", name: "" })}`,
    "rows with numbers": sheet`${exampleList({}, { issueNo: "5" })}`,
    "a number that goes on from the row above": sheet`${exampleList({}, { initiativeNo: "", itemNo: "", issueNo: "", department: "", issueName: "", name: "②満足度" })}`,
    "a list that has no numbers at all": sheet`${bare("来場者数")}`,
    "a list without numbers beside one that has them": [named("甲")`${exampleList({})}`, named("乙")`${bare("来場者数")}`],
    "a sheet that stands for itself": sheet`
      | 行財政改革の取組指標 |
      | 指標名 | 現状値 | 目標値 |
      | 満足度 | 57.0% | 58.4%以上 |`,
  },
  finds: {
    "a number that cannot be read": sheet`${exampleList({}, { issueNo: "五番", name: "[[①満足度]]" })}`,
    "a row in which only the number is blank": sheet`${exampleList({}, { issueNo: "", name: "[[①満足度]]" })}`,
    "a row without its item": sheet`${exampleList({}, { itemNo: "", issueNo: "5", name: "[[①満足度]]" })}`,
  },
});
