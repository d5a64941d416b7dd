import { z } from "zod";
import { cellAt } from "../../src/grid/area";
import type { CellRef } from "../../src/grid/cell-ref";
import { named, sheet } from "../../src/grid/drawing";
import type { Programme } from "../../src/model/programme";
import { findAll } from "../../src/rules/find-all";
import { defineRule, type Rule } from "../../src/rules/rule";
import { settingsSchema, type Settings } from "../../src/settings";

const at = (sheetName: string, row: number, column: number, book = ""): CellRef => ({ book, sheet: sheetName, area: cellAt(row, column) });
const drawing = sheet`| |`;

/** A rule that finds a fault in each of these cells, whatever the programme. */
const faults = (id: string, ...cells: readonly CellRef[]): Rule =>
  defineRule({
    id,
    category: "values",
    severity: "warning",
    title: { ja: id, en: id },
    reason: { ja: id, en: id },
    *find() {
      for (const cell of cells) yield { at: cell };
    },
    explain: () => ({ ja: ["一。", "二。", "三。"], en: ["One.", "Two.", "Three."] }),
    examples: { good: drawing, bad: drawing },
  });

const programme = (parts: Partial<Programme> = {}): Programme => ({
  year: 2025,
  sheets: ["いろは", "一覧"].map((name) => ({ book: "", name, hidden: false, layout: "issue-form", isMapped: false, reason: undefined })),
  grids: [],
  issues: [],
  listed: [],
  issueRows: [],
  planRecords: [],
  tables: [],
  indicators: [],
  results: [],
  entries: [],
  owners: [],
  ...parts,
});

const settings = (chosen: Settings["rules"] = {}): Settings => settingsSchema.parse({ rules: chosen });

describe("findAll", () => {
  test("lists findings in the order of the sheets, then by row, column and rule", () => {
    const rules = [faults("b", at("一覧", 0, 0), at("いろは", 2, 1), at("いろは", 2, 0), at("いろは", 1, 5)), faults("a", at("いろは", 2, 1))];
    expect(findAll(rules, programme(), settings()).map(({ ruleId, at: { sheet: name, area } }) => `${name} ${area.row} ${area.column} ${ruleId}`)).toEqual([
      "いろは 1 5 b",
      "いろは 2 0 b",
      "いろは 2 1 a",
      "いろは 2 1 b",
      "一覧 0 0 b",
    ]);
  });

  test("lists the rules of one cell by their names, and shows no cell twice", () => {
    const cell = at("いろは", 0, 0);
    const twice: Rule = { ...faults("b"), *find() { yield { at: cell, also: [at("一覧", 1, 1), cell, at("一覧", 1, 1)] }; } };
    const found = findAll([faults("c", cell), twice, faults("a", cell)], programme(), settings());
    expect(found.map(({ ruleId }) => ruleId)).toEqual(["a", "b", "c"]);
    expect(found[1]?.cells).toEqual([cell, at("一覧", 1, 1)]);
  });

  test("keeps books apart that have sheets of the same name", () => {
    const sheets = ["b.xlsx", "a.xlsx"].map((book) => ({ book, name: "1", hidden: false, layout: "issue-form", isMapped: false, reason: undefined }));
    const found = findAll([faults("a", at("1", 0, 0, "a.xlsx"), at("1", 9, 0, "b.xlsx"))], programme({ sheets }), settings());
    expect(found.map((finding) => finding.at.book)).toEqual(["b.xlsx", "a.xlsx"]);
  });

  test("takes the severity from the rule, unless the settings say another", () => {
    const rules = [faults("a", at("いろは", 0, 0)), faults("b", at("いろは", 1, 0)), faults("c", at("いろは", 2, 0))];
    const found = findAll(rules, programme(), settings({ b: { severity: "info" }, c: { severity: "off" } }));
    expect(found.map(({ ruleId, severity }) => [ruleId, severity])).toEqual([
      ["a", "warning"],
      ["b", "info"],
    ]);
  });

  test("runs a rule that is off by default only where the settings give it a severity", () => {
    const off = { ...faults("a", at("いろは", 0, 0)), offByDefault: true };
    expect(findAll([off], programme(), settings())).toEqual([]);
    expect(findAll([off], programme(), settings({ a: { options: {} } }))).toEqual([]);
    expect(findAll([off], programme(), settings({ a: { severity: "info" } })).map(({ severity }) => severity)).toEqual(["info"]);
  });

  test("says whose the cell is: of several owners, the smallest", () => {
    const area = { row: 0, column: 0, rowCount: 10, columnCount: 4 };
    const owners = [
      { at: { book: "", sheet: "いろは", area }, issue: "1-(1)-4", department: "市民文化局" },
      { at: { book: "", sheet: "いろは", area: { ...area, row: 9, rowCount: 1 } }, issue: "1-(1)-5", department: "経済労働局" },
    ];
    const found = findAll([faults("a", at("いろは", 0, 0), at("いろは", 9, 3), at("いろは", 10, 0), at("一覧", 0, 0))], programme({ owners }), settings());
    expect(found.map(({ issue, department }) => [issue, department])).toEqual([
      ["1-(1)-4", "市民文化局"],
      ["1-(1)-5", "経済労働局"],
      [null, null],
      [null, null],
    ]);
  });

  test("hands on the words, the alternatives, the other cells and the fix", () => {
    const rule = defineRule({
      id: "a",
      category: "values",
      severity: "error",
      title: { ja: "a", en: "a" },
      reason: { ja: "a", en: "a" },
      *find() {
        yield { at: at("いろは", 0, 0), also: [at("一覧", 3, 3)], actual: "66.6%", expected: "66.7%" };
      },
      explain: ({ actual, expected }) => ({ ja: [`${actual}です。`, `${expected}です。`, "直してください。"], en: [`${actual}.`, `${expected}.`, "Correct it."] }),
      fix: (fault) => ({ at: fault.at, from: fault.actual, to: fault.expected, value: 66.7 }),
      examples: { good: drawing, bad: drawing },
    });
    expect(findAll([rule], programme(), settings())).toEqual([
      {
        ruleId: "a",
        severity: "error",
        at: at("いろは", 0, 0),
        cells: [at("いろは", 0, 0), at("一覧", 3, 3)],
        issue: null,
        department: null,
        message: { ja: ["66.6%です。", "66.7%です。", "直してください。"], en: ["66.6%.", "66.7%.", "Correct it."] },
        expected: ["66.7%"],
        actual: "66.6%",
        fix: { at: at("いろは", 0, 0), from: "66.6%", to: "66.7%", value: 66.7 },
        waived: null,
        spent: null,
      },
    ]);
  });

  describe("options", () => {
    const seen: unknown[] = [];
    const rule = defineRule({
      id: "a",
      category: "values",
      severity: "error",
      title: { ja: "a", en: "a" },
      reason: { ja: "a", en: "a" },
      options: z.object({ farAbove: z.number().default(1.1) }),
      *find(_programme, { options }) {
        seen.push(options);
        yield* [];
      },
      explain: () => ({ ja: ["", "", ""], en: ["", "", ""] }),
      examples: { good: named("a")`| |`, bad: drawing },
    });

    test("are the rule's own defaults, unless the settings say others", () => {
      findAll([rule], programme(), settings());
      findAll([rule], programme(), settings({ a: { options: { farAbove: 2 } } }));
      expect(seen).toEqual([{ farAbove: 1.1 }, { farAbove: 2 }]);
    });

    test("that do not fit are refused in words, in both languages", () => {
      expect(() => findAll([rule], programme(), settings({ a: { options: { farAbove: "much" } } }))).toThrow(
        expect.objectContaining({
          words: {
            ja: '検査項目「a」（a）の設定「farAbove」が使えません。標準の設定 {"farAbove":1.1} にならって直してください。',
            en: 'The option farAbove of the rule "a" (a) cannot be used: write it as in its defaults, {"farAbove":1.1}.',
          },
        }),
      );
    });
  });
});
