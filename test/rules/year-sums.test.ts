import { sheet } from "../../src/grid/drawing";
import type { FiscalRow } from "../../src/model/plan-records";
import { programmeFrom } from "../../src/model/programme-from";
import { structuresOf, sumOf } from "../../src/rules/year-sums";

/** The rows of a fiscal table in 億円, each with the figures of its years. */
function rows(...drawn: readonly (readonly [name: string, ...years: string[]])[]): readonly FiscalRow[] {
  const lines = drawn.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
  const years = ["R4", "R5", "R6"].slice(0, (drawn[0]?.length ?? 1) - 1).join(" | ");
  const { grid } = sheet`
    | 財政効果（単位 億円） | < | < |
    | 区分 | ${years} |
    ${lines}`;
  return programmeFrom([grid]).planRecords.flatMap((record) => (record.type === "fiscal-row" ? [record] : []));
}

/** The sum of one year: the last row holds the total. */
function summed(total: string, ...parts: readonly string[]) {
  const all = rows(...parts.map((part, index): [string, string, string] => [`項目${index}`, part, "—"]), ["合計", total, "—"]);
  const last = all.at(-1);
  const value = last?.values[0];
  const sum = last && value && sumOf(last, value, all.slice(0, -1));
  return sum && { sum: sum.sum.toNumber(), difference: sum.difference.toNumber(), tolerance: sum.tolerance.toNumber() };
}

describe("the sum of a year", () => {
  test.each<[what: string, total: string, parts: readonly string[], sum: number, difference: number, tolerance: number]>([
    ["of whole numbers", "17", ["10", "5"], 15, 2, 1.5],
    ["half a unit of what is printed for each figure", "3.4", ["1.1", "2.2"], 3.3, 0.1, 0.15],
    ["in full width", "３．４", ["１．１", "２．２"], 3.3, 0.1, 0.15],
    ["with a declared none", "10", ["10", "—"], 10, 0, 1],
    ["in a unit of the cells", "15千円", ["10千円", "5千円"], 15, 0, 1.5],
    ["in the unit of the table, written in one of the cells", "15", ["10億円", "5"], 15, 0, 1.5],
    ["below zero", "5", ["10", "▲5"], 5, 0, 1.5],
  ])("%s", (_what, total, parts, sum, difference, tolerance) => expect(summed(total, ...parts)).toEqual({ sum, difference, tolerance }));

  test.each<[what: string, total: string, parts: readonly string[]]>([
    ["a part is blank", "10", ["10", ""]],
    ["a part is a sentence", "10", ["10", "次年度から開始"]],
    ["a part is a bound", "10", ["10", "5以上"]],
    ["a part is a range", "10", ["10", "3～5"]],
    ["the total is a bound", "15以上", ["10", "5"]],
    ["the total is a range", "10～15", ["10", "5"]],
    ["there are no parts but declared nones", "15", ["—", "—"]],
    ["a part is in another unit", "15", ["10", "5千円"]],
    ["the total is in another unit", "15千円", ["10", "5"]],
    ["they are shares", "15%", ["10%", "5%"]],
  ])("there is none where %s", (_what, total, parts) => expect(summed(total, ...parts)).toBeUndefined());
});

describe("how the rows of a table can be read", () => {
  const structures = (...drawn: readonly (readonly [name: string, ...years: string[]])[]) =>
    structuresOf(rows(...drawn)).map((reading) => reading.map(({ name }) => name.text).join(""));

  test.each<[what: string, drawn: readonly (readonly [string, ...string[]])[], readings: readonly string[]]>([
    ["as they stand", [["甲", "10", "20"], ["乙", "5", "7"], ["丙", "3", "4"]], ["甲乙丙"]],
    ["without what makes up a row above", [["甲", "10", "20"], ["乙", "6", "13"], ["丙", "4", "7"], ["丁", "1", "2"]], ["甲乙丙丁", "甲丁"]],
    ["what makes it up in one year only stays", [["甲", "10", "20"], ["乙", "6", "13"], ["丙", "4", "9"], ["丁", "1", "2"]], ["甲乙丙丁"]],
    ["a single row that says the same is no part", [["甲", "10", "20"], ["乙", "10", "20"], ["丙", "4", "7"]], ["甲乙丙"]],
    ["rows of nothing make up nothing", [["甲", "0", "0"], ["乙", "0", "0"], ["丙", "0", "0"], ["丁", "1", "2"]], ["甲乙丙丁"]],
    ["all of them make up the first, which is no total of others", [["甲", "10", "20"], ["乙", "6", "13"], ["丙", "4", "7"]], ["甲乙丙"]],
    ["what rounding can do", [["甲", "10", "20"], ["乙", "7", "13"], ["丙", "4", "7"], ["丁", "1", "2"]], ["甲乙丙丁", "甲丁"]],
  ])("%s", (_what, drawn, readings) => expect(structures(...drawn)).toEqual(readings));
});
