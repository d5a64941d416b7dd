import { formula, number, sheet } from "../../src/grid/drawing";
import { exampleForm } from "../../src/rules/example-form";
import { lettersStray } from "../../src/rules/letters-stray";
import { ruleTest, saidOf } from "../support/rule-test";

const department = (text: string) => sheet`${exampleForm({ department: text })}`;

ruleTest(lettersStray, {
  accepts: {
    "text that can be seen": department("市民文化局"),
    "line breaks and spaces of every width": department("市民\n文化局　総務 部"),
    "an emoji that is put together": department("👩\u200D👩"),
    "a sheet of notes": sheet`| メモ\u200B |`,
    "an error of a formula": sheet`${exampleForm()}
      | 備考 | ${formula("#REF!")} |`,
    "a number": sheet`${exampleForm()}
      | 備考 | ${number(1, "0", "1")} |`,
  },
  finds: {
    "spaces around letters that nobody sees, which no fix may blank out": sheet`${exampleForm()}
      | 備考 | [[${{ cell: { value: " \u200B ", text: " \u200B " } }}]] |`,
    "a tab at the beginning": sheet`${exampleForm()}
      | 備考 | [[${{ cell: { value: "\t市民文化局", text: "\t市民文化局" } }} → 市民文化局]] |`,
    "a tab before a space": department("[[市民\t 文化局 → 市民 文化局]]"),
    "a space of no width": department("[[市民\u200B文化局 → 市民文化局]]"),
    "the mark at the beginning of a file": department("[[市民\uFEFF文化局 → 市民文化局]]"),
    "a control character": department("[[市民\u0007文化局 → 市民文化局]]"),
    "a soft hyphen": department("[[市民\u00AD文化局 → 市民文化局]]"),
    "a mark of direction": department("[[\u202A市民文化局\u202C → 市民文化局]]"),
    "a separator of lines": department("[[市民\u2028文化局 → 市民文化局]]"),
    "a tab between two words, which stands for a space": department("[[市民\t文化局 → 市民 文化局]]"),
    "a tab beside a space": department("[[市民 \t文化局 → 市民 文化局]]"),
    "several kinds": department("[[市民\u200B\u0007文化\u00AD局 → 市民文化局]]"),
    "nothing but letters that nobody sees, which no fix may blank out": department("[[\u200B]]"),
    "the result of a formula, which is mended by hand": sheet`${exampleForm()}
      | 備考 | [[${formula("市民\u200B文化局")}]] |`,
  },
});

describe("letters-stray", () => {
  test("names the letters by their codes", () => {
    expect(saidOf(lettersStray, department("[[市民\u0007文化\u200B局\u200B → 市民文化局]]"))).toContain("「市民文化局」に、目に見えない文字（U+0007、U+200B）が");
  });

  test("quotes a long text by its beginning", () => {
    expect(saidOf(lettersStray, department(`[[${"市".repeat(20)}\u200B]]`))).toContain(`「${"市".repeat(20)}」に`);
    expect(saidOf(lettersStray, department(`[[${"市".repeat(21)}\u200B]]`))).toContain(`「${"市".repeat(20)}…」に`);
  });
});
