import { sheet } from "../../src/grid/drawing";
import { exampleForm } from "../../src/rules/example-form";
import { resourceMarkInvalid } from "../../src/rules/resource-mark-invalid";
import { ruleTest } from "../support/rule-test";

type Marks = readonly [string, string, string, string, string];
const marked = (...resources: Marks) => sheet`${exampleForm({ resources })}`;

ruleTest(resourceMarkInvalid, {
  accepts: {
    "circles of every kind": marked("○", "◯", "〇", "⭕", "—"),
    "dashes of every kind": marked("—", "－", "-", "ー", "―"),
    "a blank, which is no other mark": marked("○", "", "", "", ""),
  },
  finds: {
    "a tick with words": marked("[[✓済]]", "[[済✓]]", "—", "—", "—"),
    "a triangle, which may mean either": marked("○", "[[△]]", "—", "—", "—"),
    "a cross, which may mean either": marked("○", "—", "[[×]]", "—", "—"),
    "words": marked("○", "—", "—", "[[検討中]]", "—"),
    "a double circle": marked("[[◎]]", "—", "—", "—", "—"),
    "a tick, which can only mean a circle": marked("[[✓ → ○]]", "[[レ → ○]]", "—", "—", "[[✔ → ○]]"),
  },
});
