import { check } from "../src/check";
import { named, sheet } from "../src/grid/drawing";
import { exampleForm, exampleIndicator } from "../src/rules/example-form";
import { exampleList } from "../src/rules/example-list";
import { defaultSettings } from "../src/settings";

/** As many letters as Excel takes for a cell. */
const filled = (pattern: string): string => pattern.repeat(Math.ceil(32_767 / pattern.length)).slice(0, 32_767);

/** A search that goes back to each beginning would take minutes for any of these. */
const patterns = [
  "長", "あ い", "　", "ー", "1", "①", "1,", "1.2%・", "10～", "1/", "（", "（あ", "）", "=1+", "令和", "R4(2022)", "令和4年", "20",
  "年度", "・\n", "a-", "【", "●", "局、", "第1-(", "÷100×", "約", "ｶﾞ",
];

describe.each(patterns)("a form whose entries are 「%s」 over and over, as long as a cell can be", (pattern) => {
  test("is read and checked, and its sentences stay short", () => {
    const text = filled(pattern).replaceAll("\n", "\\n");
    const lines = { department: text, issueName: text, situation: text, direction: text, measures: text, goal: text };
    const indicators = { activity: exampleIndicator("活動指標①", text, text, text), outcome: exampleIndicator("成果指標①", text, text, text) };
    const form = sheet`${exampleForm({ ...lines, ...indicators })}`;
    const list = named("成果指標一覧")`${exampleList({ department: text, issueName: text, name: text, baseline: text, targets: [text, text, text, text] })}`;
    const { findings } = check([{ book: "", sheets: [form.grid, list.grid], skipped: [] }], 2022, defaultSettings);
    expect(findings.length).toBeGreaterThan(0);
    const sentences = findings.flatMap(({ message }) => [...message.ja, ...message.en]);
    expect(Math.max(...sentences.map((sentence) => sentence.length))).toBeLessThan(500);
  });
});
