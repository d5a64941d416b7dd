import { sheet } from "../../src/grid/drawing";
import { exampleForm } from "../../src/rules/example-form";
import { exampleIssueList } from "../../src/rules/example-list";
import { initiativeUnknown } from "../../src/rules/initiative-unknown";
import { defaultSettings } from "../../src/settings";
import { foundBy, ruleTest } from "../support/rule-test";

ruleTest(initiativeUnknown, {
  accepts: {
    "the four initiatives": sheet`${["1", "２", "3", "4"].map((initiativeNo) => exampleForm({ initiativeNo })).join("")}`,
    "a number that cannot be read": sheet`${exampleForm({ initiativeNo: "五" })}`,
    "a blank": sheet`${exampleForm({ initiativeNo: "" })}`,
  },
  finds: {
    "a fifth one": sheet`${exampleForm({ initiativeNo: "[[5]]" })}`,
    "one in the list of issues": sheet`${exampleIssueList({}, { initiativeNo: "[[5]]" })}`,
    "a cell of the list that holds the number of several rows, once": sheet`
      | 改革課題一覧 |
      | 取組No. | 項目No. | 課題No. | 課題名 | 局区等名 | 頁 |
      | [[7]]   | 1       | 1       | 窓口   | 財政局   | 48 |
      | ^       | 1       | 2       | 受付   | 財政局   | 49 |`,
  },
});

const settings = { ...defaultSettings, masters: { ...defaultSettings.masters, initiatives: [] } };

test("without a list of initiatives, any number will do", () => expect(foundBy(initiativeUnknown, sheet`${exampleForm({ initiativeNo: "9" })}`, { settings })).toEqual([]));
