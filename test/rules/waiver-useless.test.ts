import { sheet } from "../../src/grid/drawing";
import { exampleWaiver } from "../../src/rules/example-waiver";
import { waiverUseless } from "../../src/rules/waiver-useless";
import { ruleTest } from "../support/rule-test";

ruleTest(waiverUseless, {
  accepts: {
    "a sheet without waivers": sheet`| 4 | 交付率 | 78.2% |`,
    "a waiver that has expired, which is the business of waiver-expired": {
      ...sheet`| 4 | 交付率 | 81% |`,
      spentWaivers: [exampleWaiver("expired", 2)],
    },
  },
  finds: {
    "a waiver of what was mended since, where it stood": {
      ...sheet`
        | 課題No. |  |  |
        |         |  |  |
        |         |  | [[90%]] |`,
      spentWaivers: [exampleWaiver("useless", 2)],
    },
  },
});
