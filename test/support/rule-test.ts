import { toA1 } from "../../src/grid/area";
import type { CellRef } from "../../src/grid/cell-ref";
import type { Mark } from "../../src/grid/drawing";
import { languages, type Bilingual, type Language } from "../../src/language";
import { programmeFrom } from "../../src/model/programme-from";
import { optionsOf } from "../../src/rules/find-all";
import type { Example, FaultAt, Rule, Words } from "../../src/rules/rule";
import { defaultSettings, type Settings } from "../../src/settings";

/** A drawn sheet, or several with names of their own that make one workbook. */
export type Drawings = Example | readonly Example[];

export interface RuleCases {
  readonly accepts: Readonly<Record<string, Drawings>>;
  readonly finds: Readonly<Record<string, Drawings>>;
}

/** Under what the cases are looked at, where it is not the published programme after its last year. */
export interface RuleTestOptions {
  readonly year?: number;
  readonly settings?: Settings;
}

/** Every case is a drawn workbook: the rule must find exactly its [[marks]], and its fix must write what the mark says. */
export function ruleTest(rule: Rule, { accepts, finds }: RuleCases, options: RuleTestOptions = {}): void {
  describe(rule.id, () => {
    test("draws no case twice", () => {
      const sources = [...Object.values(accepts), ...Object.values(finds)].map((drawings) => JSON.stringify(listOf(drawings).map(({ grid }) => grid), setsAsLists));
      expect(new Set(sources).size).toBe(sources.length);
    });

    test.each(Object.entries(accepts))("accepts %s", (_name, drawings) => {
      expect(marksOf(drawings)).toEqual([]);
      expect(foundBy(rule, drawings, options)).toEqual([]);
    });

    test.each(Object.entries(finds))("finds %s", (_name, drawings) => {
      expect(marksOf(drawings)).not.toEqual([]);
      expect(foundBy(rule, drawings, options)).toEqual(marksOf(drawings));
      for (const fault of faultsOf(rule, drawings, options)) expectWholeSentences(rule.explain(fault));
    });
  });
}

/** Three sentences in each language, with a beginning, an end and nothing left open. */
export function expectWholeSentences(words: Bilingual<Words>): void {
  for (const language of languages) {
    expect(words[language]).toHaveLength(3);
    for (const sentence of words[language]) {
      expect(sentence).toMatch(language === "ja" ? /\p{Script=Hiragana}.*[。）]$/su : /[a-z].*[.)]$/su);
      expect(sentence).not.toMatch(/undefined|NaN|\[object|「」/);
    }
  }
}

/** The faults themselves, for what a mark does not say: the other cells, what was expected, the words. */
export function faultsOf(rule: Rule, drawings: Drawings, { year = 2025, settings = defaultSettings }: RuleTestOptions = {}): readonly FaultAt[] {
  const programme = programmeFrom(listOf(drawings).map(({ grid }) => grid), year, settings);
  const spentWaivers = listOf(drawings).flatMap(({ spentWaivers: own = [] }) => own);
  return [...rule.find(programme, { settings, options: optionsOf(rule, settings.rules[rule.id]?.options), spentWaivers })];
}

/** What the rule says of its first fault. */
export function saidOf(rule: Rule, drawings: Drawings, language: Language = "ja"): string {
  const [fault] = faultsOf(rule, drawings);
  return fault ? rule.explain(fault)[language].join(language === "ja" ? "" : " ") : "";
}

/** What the rule finds, as marks, in the order of the sheets. */
export function foundBy(rule: Rule, drawings: Drawings, options: RuleTestOptions = {}): Mark[] {
  const found = faultsOf(rule, drawings, options).map((fault) => {
    const fixed = rule.fix?.(fault)?.to;
    return { at: fault.at, mark: { address: `${prefixOf(drawings, fault.at.sheet)}${firstCell(fault.at)}`, ...(fixed === undefined ? {} : { fixed }) } };
  });
  const order = listOf(drawings).map(({ grid }) => grid.name);
  found.sort(
    (a, b) =>
      order.indexOf(a.at.sheet) - order.indexOf(b.at.sheet) || a.at.area.row - b.at.area.row || a.at.area.column - b.at.area.column,
  );
  return found.map(({ mark }) => mark);
}

/** The marks of all drawings, with the name of the sheet where there are several. */
export const marksOf = (drawings: Drawings): Mark[] =>
  listOf(drawings).flatMap(({ grid, marks }) => marks.map((mark) => ({ ...mark, address: `${prefixOf(drawings, grid.name)}${mark.address}` })));

const setsAsLists = (_key: string, value: unknown): unknown => (value instanceof Set ? [...value] : value);

const listOf = (drawings: Drawings): readonly Example[] => ("grid" in drawings ? [drawings] : drawings);

const prefixOf = (drawings: Drawings, sheet: string): string => ("grid" in drawings ? "" : `${sheet}!`);

const firstCell = ({ area }: CellRef): string => toA1({ ...area, rowCount: 1, columnCount: 1 });
