import { sheet } from "../../src/grid/drawing";
import { exampleForm } from "../../src/rules/example-form";
import { exampleIssueList } from "../../src/rules/example-list";
import { lettersUnreadable } from "../../src/rules/letters-unreadable";
import { ruleTest } from "../support/rule-test";

ruleTest(lettersUnreadable, {
  accepts: {
    "rare letters that every machine has": sheet`${exampleForm({ issueName: "髙橋・𠮷田の土地の活用①㎡" })}`,
    "a sheet of notes": sheet`| \uE000 |`,
  },
  finds: {
    "a letter of one's own": sheet`${exampleForm({ issueName: "[[\uE001川の改修]]" })}`,
    "a letter of one's own beyond the basic plane": sheet`${exampleForm({ issueName: "[[\u{F0001}川の改修]]" })}`,
    "a letter that was lost, in a list": sheet`${exampleIssueList({ issueName: "[[辻\uFFFD川の\uFFFD修]]" })}`,
  },
});
