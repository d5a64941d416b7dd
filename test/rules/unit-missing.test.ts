import { unitMissing } from "../../src/rules/unit-missing";
import { ruleTest } from "../support/rule-test";
import { r07 } from "./results";

ruleTest(unitMissing, {
  accepts: {
    "units throughout": r07({ baseline: "10件", target: "12件", actual: "11件" }),
    "no units at all: they stand in the heading or in the name": r07({ baseline: "10", target: "12", actual: "11" }),
    "nothing, which is nothing in any unit": r07({ baseline: "0", target: "12件", actual: "11件" }),
    "no figure": r07({ baseline: "—", target: "12件", actual: "" }),
  },
  finds: {
    "a baseline without the unit of its target": r07({ baseline: "[[10]]", target: "12件" }),
    "an actual without a unit": r07({ baseline: "100千円", target: "120千円", actual: "[[110]]" }),
  },
});
