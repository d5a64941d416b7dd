import { sheet } from "../../src/grid/drawing";
import { exampleForm } from "../../src/rules/example-form";
import { exampleIssueList } from "../../src/rules/example-list";
import { itemUnknown } from "../../src/rules/item-unknown";
import { defaultSettings } from "../../src/settings";
import { foundBy, ruleTest } from "../support/rule-test";

ruleTest(itemUnknown, {
  accepts: {
    "the last item of each initiative": sheet`${[["1", "3"], ["2", "(8)"], ["3", "４"]].map(([initiativeNo = "", itemNo = ""]) => exampleForm({ initiativeNo, itemNo })).join("")}`,
    "an initiative that is unknown itself, which is the business of initiative-unknown": sheet`${exampleForm({ initiativeNo: "5", itemNo: "9" })}`,
    "a number that cannot be read": sheet`${exampleForm({ itemNo: "九" })}`,
    "a blank": sheet`${exampleForm({ itemNo: "" })}`,
  },
  finds: {
    "an item of another initiative": sheet`${exampleForm({ initiativeNo: "1", itemNo: "[[(4)]]" })}`,
    "one in the list of issues": sheet`${exampleIssueList({}, { itemNo: "[[4]]" })}`,
  },
});

const initiatives = [{ no: 1, name: "改革", items: [] }];
const settings = { ...defaultSettings, masters: { ...defaultSettings.masters, initiatives } };

test("without a list of items, any number will do", () => expect(foundBy(itemUnknown, sheet`${exampleForm({ itemNo: "9" })}`, { settings })).toEqual([]));
