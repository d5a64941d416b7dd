import { sheet } from "../../src/grid/drawing";
import { targetSlip } from "../../src/rules/target-slip";
import { faultsOf, ruleTest, saidOf } from "../support/rule-test";

const list = (baseline: string, ...targets: readonly [string, string, string]) => named("広告の収入", baseline, ...targets);
const named = (name: string, baseline: string, ...targets: readonly [string, string, string]) => sheet`
  | 課題No. | 成果指標名 | 現状値 | 目標値 | < | < |
  | ^ | ^ | R02 | R05 | R06 | R07 |
  | 4 | ${name} | ${baseline} | ${targets.join(" | ")} |`;

ruleTest(targetSlip, {
  accepts: {
    "figures that go on": list("100,000千円", "110,000千円", "120,000千円", "130,000千円"),
    "amounts in other multiples": list("100,000千円", "1.1億円", "120百万円", "130,000千円"),
    "a growth that stays": list("100千円", "1,000千円", "10,000千円", "100,000千円"),
    "small counts that leap": list("1件", "10件", "2件", "3件"),
    "a start from nothing": list("0円", "1,000千円", "2,000千円", "3,000千円"),
    "a counter that begins anew with the period": named("移行した数（累計）", "30,000件", "310件", "320件", "330件"),
    "a single target": list("100,000千円", "—", "—", "130,000,000千円"),
    "a leap away from the baseline, as in 3-(1)-1": list("7本", "60本", "60本", "60本"),
    "words between": list("100件", "検討", "一部で実施", "120件"),
  },
  finds: {
    "a year between two others": list("100,000千円", "110,000千円", "[[120,000,000千円]]", "130,000千円"),
    "the last year": list("100,000千円", "110,000千円", "120,000千円", "[[130千円]]"),
    "the first year": list("100,000円", "[[110円]]", "120,000円", "130,000円"),
    "the first year, without a baseline": list("—", "[[110円]]", "120,000円", "130,000円"),
    "a digit too many in the first year": list("1,314件", "[[13,500件]]", "1,380件", "1,415件"),
    "a counter, by its targets": named("移行した数（累計）", "30,000件", "310件", "[[32,000件]]", "330件"),
    "two indicators of one cell, once": sheet`
      | 課題No. | 成果指標名 | 現状値 | 目標値 | < |
      | ^ | ^ | R02 | R06 | R07 |
      | 4 | ①収入\n②支出 | ①100千円\n②200千円 | [[①110,000千円\n②220,000千円]] | ①120千円\n②240千円 |`,
  },
});

test("target-slip says which figure it is, in which direction, and shows its neighbours", () => {
  const target = list("100,000千円", "110,000千円", "120,000,000千円", "130,000千円");
  expect(saidOf(targetSlip, target)).toContain("「広告の収入」の目標値 120,000,000千円 は、前後の値（110,000千円、130,000千円）のおよそ1,000倍です。");
  expect(faultsOf(targetSlip, target).map(({ also, expected }) => [also?.map(({ area }) => area.column), expected])).toEqual([[[3, 5], "120,000千円"]]);
  expect(saidOf(targetSlip, list("100,000円", "110円", "120,000円", "130,000円"))).toContain("目標値 110円 は、前後の値（100,000円、120,000円）のおよそ1,000分の1です。");
});

test("target-slip says so in English, too", () => {
  expect(saidOf(targetSlip, list("100,000円", "110円", "120,000円", "130,000円"), "en")).toContain("is about one 1,000th of the figures beside it");
  expect(saidOf(targetSlip, list("100,000円", "110,000,000円", "120,000円", "130,000円"), "en")).toContain("is about 1,000 times the figures beside it");
});
