import { named, sheet } from "../../src/grid/drawing";
import { exampleWaiver } from "../../src/rules/example-waiver";
import { waiverExpired } from "../../src/rules/waiver-expired";
import { ruleTest } from "../support/rule-test";

const row = (actual: string) => sheet`| 4 | 交付率 | ${actual} |`;

ruleTest(waiverExpired, {
  accepts: {
    "a sheet without waivers": row("78.2%"),
    "a waiver that speaks of nothing any more, which is the business of waiver-useless": {
      ...row("90%"),
      spentWaivers: [exampleWaiver("useless", 2)],
    },
  },
  finds: {
    "a waiver whose last day is over": {
      ...sheet`
        | 課題No. |  |  |
        |         |  |  |
        |         |  | [[78.2%]] |`,
      spentWaivers: [exampleWaiver("expired", 2)],
    },
    "only that of two waivers which is over": {
      ...named("シート")`
        | 課題No. |  |
        |         |  |
        |         | [[78.2%]] |`,
      spentWaivers: [exampleWaiver("useless", 0), exampleWaiver("expired", 1)],
    },
  },
});
