import { shareOutOfRange } from "../../src/rules/share-out-of-range";
import { ruleTest } from "../support/rule-test";
import { r07 } from "./results";

ruleTest(shareOutOfRange, {
  accepts: {
    "all of it": r07({ name: "窓口の満足度", baseline: "0%", target: "100%" }),
    "a rate that can pass 100%": r07({ name: "収入の伸び率", baseline: "98%", target: "105%" }),
    "a count": r07({ name: "利用者の割合", baseline: "120人", target: "150人" }),
  },
  finds: {
    ...Object.fromEntries(
      ["理解度", "普及率", "加入率", "回収率", "取得率", "受診率", "出席率", "参加率", "カバー率"].map((name) => [`more than all: ${name}`, r07({ name, target: "[[120%]]" })]),
    ),
    "a little more than all of it": r07({ name: "交付率", baseline: "30%", target: "[[100.5%]]" }),
    "a target above all": r07({ name: "交付率", baseline: "30%", target: "[[850%]]" }),
    "a share below nothing": r07({ name: "利用者の割合", baseline: "[[▲3%]]", target: "10%" }),
    "an actual with a slipped digit": r07({ name: "窓口の満足度", baseline: "96%", target: "98%", actual: "[[972%]]" }),
    "a range that passes all": r07({ name: "認知度", baseline: "96%", target: "[[90～110%]]" }),
  },
});
