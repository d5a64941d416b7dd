import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { languages } from "../../src/language";
import { rules } from "../../src/rules/index";
import { categories } from "../../src/rules/rule";
import { expectWholeSentences, faultsOf, foundBy, marksOf } from "../support/rule-test";

const folder = join(__dirname, "../../src/rules");
const camelCase = (id: string) => id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
const filesWithRules = readdirSync(folder)
  .filter((name) => name.endsWith(".ts") && name !== "rule.ts" && /=\s*defineRule[<(]/.test(readFileSync(join(folder, name), "utf8")))
  .map((name) => name.replace(/\.ts$/, ""));

describe("the catalogue of rules", () => {
  test("lists every rule file once: a rule that is not in src/rules/index.ts does not run", () => {
    expect(rules.map(({ id }) => id).sort()).toEqual(filesWithRules.sort());
  });

  test("holds rules of every category, in the order of the categories", () => {
    expect([...new Set(rules.map(({ category }) => category))]).toEqual([...categories]);
  });

  test("leaves off by default the ministry's rules for tables, and no others", () => {
    const off = rules.filter(({ offByDefault }) => offByDefault);
    expect(off).toEqual(rules.filter(({ category }) => category === "machine-readability"));
  });

  describe.each(rules.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
    test("is exported under its id from the file of that name", async () => {
      const module = (await import(join(folder, `${id}.ts`))) as Readonly<Record<string, unknown>>;
      expect(module[camelCase(id)]).toBe(rule);
    });

    test("has a test of that name", () => {
      expect(existsSync(join(__dirname, `${id}.test.ts`))).toBe(true);
    });

    test.each(languages)("says in words (%s) what it is and why", (language) => {
      expect(rule.title[language]).not.toBe("");
      expect(rule.reason[language]).not.toBe("");
    });

    test("accepts its good example", () => {
      expect(marksOf(rule.examples.good)).toEqual([]);
      expect(foundBy(rule, rule.examples.good)).toEqual([]);
    });

    test("finds its bad example, at the marks and nowhere else", () => {
      expect(marksOf(rule.examples.bad)).not.toEqual([]);
      expect(foundBy(rule, rule.examples.bad)).toEqual(marksOf(rule.examples.bad));
    });

    test("explains it in three whole sentences", () => {
      for (const fault of faultsOf(rule, rule.examples.bad)) expectWholeSentences(rule.explain(fault));
    });
  });
});
