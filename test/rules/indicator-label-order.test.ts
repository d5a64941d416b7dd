import { sheet } from "../../src/grid/drawing";
import { indicatorLabelOrder } from "../../src/rules/indicator-label-order";
import { exampleForm, exampleIndicator } from "../../src/rules/example-form";
import { exampleList } from "../../src/rules/example-list";
import { ruleTest, saidOf } from "../support/rule-test";

const line = (label: string, name: string) => exampleIndicator(`成果指標${label}`, name, "—", "150人（令和7（2025）年度）");
const form = (...lines: readonly string[]) => sheet`${exampleForm({ outcome: lines.join("\n") })}`;

ruleTest(indicatorLabelOrder, {
  accepts: {
    "twenty indicators": form(...Array.from({ length: 20 }, (_, index) => line(String.fromCodePoint(0x2460 + index), `指標${index}`))),
    "①, ②, ③": form(line("①", "来場者数"), line("②", "満足度"), line("③", "収入")),
    "①-1, ①-2, ②-1, ③, as in 2-(4)-6": form(line("①-1", "来場者数"), line("①-2", "満足度"), line("②-1", "収入"), line("③", "支出")),
    "the same numbers for activity and outcome": sheet`${exampleForm()}`,
    "the same numbers in form and list": sheet`${exampleForm()}${exampleList({})}`,
    "indicators of a list that have no numbers": sheet`${exampleList({ name: "来場者数" }, { name: "満足度" })}`,
    "a number that comes twice, the business of indicator-number-duplicate": form(line("①", "来場者数"), line("①", "満足度"), line("②", "収入")),
    "the same number for two issues of a list": sheet`${exampleList({ issueNo: "4" }, { issueNo: "5" })}`,
  },
  finds: {
    "a list of the other kind on the same sheet, by its own numbers": sheet`${exampleList({})}
      | |
      | 活動指標一覧 |
      | 取組No. | 項目No. | 課題No. | 活動指標名 | 現状値 |
      | 1 | 1 | 4 | [[②周知の回数]] | 2回 |`,
    "a part that begins with the second": form(line("①-2", "[[来場者数]]")),
    "a number that is skipped": form(line("①", "来場者数"), line("③", "[[収入]]")),
    "numbers that go backwards": form(line("②", "[[来場者数]]"), line("①", "[[満足度]]")),
    "a part that is skipped": form(line("①-1", "来場者数"), line("①-3", "[[満足度]]")),
    "a part behind its whole": form(line("①", "来場者数"), line("①-1", "[[満足度]]")),
    "a number that is skipped behind one that comes twice": form(line("①", "来場者数"), line("①", "満足度"), line("③", "[[収入]]")),
    "a number that is skipped in a list": sheet`${exampleList({}, { name: "[[③窓口の満足度]]" })}`,
  },
});

test("indicator-label-order says what came before", () => {
  expect(saidOf(indicatorLabelOrder, form(line("②", "[[来場者数]]")))).toContain("番号②は、最初の番号として順になっていません。");
  expect(saidOf(indicatorLabelOrder, form(line("①-1", "来場者数"), line("①-3", "[[満足度]]")))).toContain("番号①-3は、①-1の次として順になっていません。");
});

test("indicator-label-order says so in English, too", () => {
  expect(saidOf(indicatorLabelOrder, form(line("②", "[[来場者数]]")), "en")).toContain("is out of order as the first one");
  expect(saidOf(indicatorLabelOrder, form(line("①-1", "来場者数"), line("①-3", "[[満足度]]")), "en")).toContain("is out of order behind ①-1");
});
