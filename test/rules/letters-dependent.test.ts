import { sheet } from "../../src/grid/drawing";
import { exampleForm } from "../../src/rules/example-form";
import { lettersDependent } from "../../src/rules/letters-dependent";
import { ruleTest } from "../support/rule-test";

const list = (name: string, baseline = "10件") => sheet`
  | 課題No. | 成果指標名 | 現状値 |
  | 4 | ${name} | ${baseline} |`;

ruleTest(lettersDependent, {
  accepts: {
    "letters that every system has": list("緑地（公園）の面積・m2～%"),
    "rare letters": list("髙橋町の件数"),
    "a header": sheet`
      | 課題№ | 成果指標名 | 現状値 |
      | 4 | 発行件数 | 10件 |`,
    "a form, which is no table": sheet`${exampleForm({ situation: "①混雑している。" })}`,
  },
  finds: {
    "a number in a circle": list("[[①発行件数]]"),
    "a unit in one letter": list("緑地の面積", "[[10㎡]]"),
    "a unit in katakana": list("[[㌔数]]"),
    "a Roman numeral": list("[[Ⅳ期の件数]]"),
    "a company in one letter": list("[[㈱の数]]"),
    "an era in one letter": list("[[㍻の件数]]"),
    "several cells, once": list("[[①発行件数]]", "①10㎡"),
  },
});
