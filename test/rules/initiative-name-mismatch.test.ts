import { named, sheet } from "../../src/grid/drawing";
import { exampleForm } from "../../src/rules/example-form";
import { initiativeNameMismatch } from "../../src/rules/initiative-name-mismatch";
import { defaultSettings } from "../../src/settings";
import { faultsOf, ruleTest, saidOf } from "../support/rule-test";

const [first, second] = [exampleForm({ issueNo: "4" }), exampleForm({ issueNo: "5" })];
const [services, resources] = ["社会経済状況の変化を踏まえた市民サービスの再構築", "市役所の経営資源の最適化"];

describe("held against the settings", () =>
  ruleTest(initiativeNameMismatch, {
    accepts: {
      "the names of the programme": sheet`${first}${exampleForm({ initiativeNo: "2", initiativeName: resources, itemNo: "3", itemName: "組織の最適化" })}`,
      "spaces and widths": sheet`${exampleForm({ initiativeName: "社会経済状況の変化を踏まえた　市民サービスの\\n再構築" })}`,
      "a blank and a placeholder": sheet`${exampleForm({ initiativeName: "", itemName: "○○" })}`,
      "a number that cannot be read": sheet`${exampleForm({ initiativeNo: "一", initiativeName: resources })}`,
      "a number that is not listed, which is the business of initiative-unknown": sheet`${exampleForm({ initiativeNo: "9", initiativeName: resources })}`,
    },
    finds: {
      "a slip on every form": sheet`${exampleForm({ itemName: "[[将来をみすえた市民サービスの再構築]]" })}${exampleForm({ itemName: "[[将来をみすえた市民サービスの再構築]]" })}`,
      "the name of another initiative": sheet`${exampleForm({ initiativeName: `[[${resources}]]` })}`,
      "the item of another initiative": sheet`${exampleForm({ initiativeNo: "2", initiativeName: `[[${services}]]`, itemName: "[[将来を見据えた市民サービスの再構築]]" })}`,
    },
  }));

const settings = { ...defaultSettings, masters: { ...defaultSettings.masters, initiatives: [] } };

describe("held against one another, where the settings list none", () =>
  ruleTest(
    initiativeNameMismatch,
    {
      accepts: {
        "one name on all forms": sheet`${first}${second}`,
        "one name in two widths": sheet`${exampleForm({ itemName: "ICTの活用" })}${exampleForm({ issueNo: "5", itemName: "ICTの活用" })}${exampleForm({ issueNo: "6", itemName: "ＩＣＴの活用" })}`,
        "forms that are divided equally": sheet`${first}${exampleForm({ issueNo: "5", initiativeName: "市役所の資源" })}`,
        "other names under other numbers": sheet`${first}${second}${exampleForm({ initiativeNo: "2", initiativeName: "市役所の資源", itemName: "働く環境" })}`,
        "numbers that cannot be read, on all of them": sheet`${exampleForm({ initiativeNo: "一" })}${exampleForm({ initiativeNo: "一" })}${exampleForm({ initiativeNo: "一", initiativeName: "市役所の資源", itemName: "働く環境" })}`,
        "item numbers that cannot be read": sheet`${exampleForm({ itemNo: "一" })}${exampleForm({ itemNo: "一" })}${exampleForm({ itemNo: "一", itemName: "働く環境" })}`,
      },
      finds: {
        "another name that comes first": sheet`${exampleForm({ issueNo: "6", initiativeName: "[[市役所の資源]]" })}${first}${second}`,
        "another name for the initiative": sheet`${first}${second}${exampleForm({ issueNo: "6", initiativeName: "[[市役所の資源]]" })}`,
        "another name for the item, on a sheet of its own": [named("A")`${first}`, named("B")`${exampleForm({ issueNo: "6", itemName: "[[働く環境]]" })}`, named("C")`${second}`],
      },
    },
    { settings },
  ));

test("initiative-name-mismatch says where the right name is from", () => {
  const item = sheet`${exampleForm({ itemName: "[[働く環境]]" })}`;
  const initiative = sheet`${first}${second}${exampleForm({ issueNo: "6", initiativeName: "[[市役所の資源]]" })}`;
  expect(saidOf(initiativeNameMismatch, item)).toContain("項目1-(1)の名称が「働く環境」になっています。プログラムでは「");
  expect(faultsOf(initiativeNameMismatch, item)[0]?.also).toEqual([]);
  const [fault] = faultsOf(initiativeNameMismatch, initiative, { settings });
  expect(fault && initiativeNameMismatch.explain(fault).ja.join("")).toContain("取組1の名称が「市役所の資源」になっています。ほかの2枚のシートでは「");
  expect(fault?.also).toHaveLength(1);
});
