import { layouts } from "../../src/layouts/index";
import { locate } from "../../src/layouts/locate";
import { speaksOf } from "../../src/layouts/speaks-of";
import { programmeFrom } from "../../src/model/programme-from";
import { findAll } from "../../src/rules/find-all";
import { rules } from "../../src/rules/index";
import { defaultSettings } from "../../src/settings";

describe.each(layouts.map((layout) => [layout.id, layout] as const))("the layout %s", (id, { title, headings, labels, tolerances, example }) => {
  test("is recognised in its own example, and nothing else is", () =>
    expect([...new Set(locate(example.grid, layouts).blocks.map(({ layout }) => layout))]).toEqual([id]));

  test("has an example without a value that cannot be read", () => {
    const findings = findAll(rules, programmeFrom([example.grid], 2023), defaultSettings);
    expect(findings.filter(({ ruleId }) => /unreadable|era/.test(ruleId))).toEqual([]);
  });

  test("has the labels by which it is told among its headings, and shows them in the example", () => {
    for (const spellings of labels) expect(headings).toContainEqual(spellings);
    expect(labels.flat().filter((label) => speaksOf(example.grid, label))).not.toEqual([]);
  });

  test("says in both languages what it is and what may differ", () => {
    for (const { ja, en } of [title, ...tolerances]) expect([ja.trim(), en.trim()]).not.toContain("");
    expect(tolerances.length).toBeGreaterThan(3);
  });
});
