import { check } from "../../src/check";
import { facts, type IssueFact } from "../../src/sample/facts";
import { defaultSettings } from "../../src/settings";
import { named } from "../../src/grid/drawing";
import { snapshotOf } from "../support/grids";
import { countedResults, faultlessSample } from "../support/independent-count";
import { lay, records, tablesOf, totals } from "../support/lay-sheet";

const checked = check([snapshotOf(faultlessSample())], 2024, defaultSettings);
const [resources, effects] = tablesOf(lay("by-resource", checked));
if (!resources || !effects) throw new Error("a table is missing");

const size = (issues: readonly IssueFact[]) => issues.reduce((sum, { issueNos }) => sum + issueNos.length, 0);

describe("経営資源別集計", () => {
  test.each(["ヒト", "モノ", "カネ", "情報", "時間"])("counts the issues marked ○ under %s, by 取組, and what came of their indicators", (name) => {
    const own = facts.issues.filter((issue) => issue.resources.includes(name));
    const due = countedResults().filter(({ year, issue }) => year === 2024 && own.includes(issue));
    expect(records(resources).find(({ 経営資源 }) => 経営資源 === name)).toMatchObject({
      課題: size(own),
      課題に占める割合: size(own) / 215,
      ...Object.fromEntries([1, 2, 3, 4].map((no) => [`取組${no}の課題`, size(own.filter(({ initiativeNo }) => initiativeNo === no))])),
      対象の指標: due.length,
      目標達成: due.filter(({ met }) => met).length,
    });
  });

  test("has all issues below, each once", () => expect(totals(resources)).toMatchObject([{ 課題: 215, 課題に占める割合: 1 }]));
});

describe("財政効果", () => {
  const thousands = (text: string): number => {
    const [, sign = "", digits = "0", unit = ""] = /^(?:約)?(▲?)([\d,.]+)\s*(億円|千円|円)/.exec(text) ?? [];
    const factor = { 億円: 100_000, 千円: 1, 円: 0.001 }[unit] ?? Number.NaN;
    return Number(digits.replaceAll(",", "")) * factor * (sign ? -1 : 1);
  };
  const inMoney = countedResults().filter(({ year, kind, target }) => year === 2024 && kind === "outcome" && /\d\s*(億|千)?円/.test(target));

  test("has each outcome of the year that is counted in money, in thousands of yen", () => {
    expect(records(effects).map(({ 指標名, 目標値, 実績値 }) => [指標名, 目標値, 実績値])).toEqual(
      inMoney.map(({ no, name, target, actual }) => [`${no}${name}`, thousands(target), thousands(actual)]),
    );
  });

  test("adds up to the sum of what was gained, whatever unit it was written in", () => {
    const gained = records(effects).map(({ 実際の効果 }) => Number(実際の効果));
    const sums = totals(effects).map(({ 実際の効果 }) => Number(実際の効果));
    expect(sums[2]).toBeCloseTo(gained.reduce((sum, one) => sum + one, 0), 6);
    expect(sums[0]).toBeCloseTo(Number(sums[2]) - Number(sums[1]), 6);
  });

  test("counts a saving as less than before, an income as more than before, a running total as it is", () => {
    const { grid } = named("成果指標一覧")`
      | 課題No. | 課題名 | 成果指標名       | 現状値  | 目標値     | <          | 実績値 |
      | ^       | ^      | ^                | ^       | R06        | R07        | R06    |
      | 1       | 経費   | 運営経費         | 2億円   | 1億円以下  | 1億円以下  | 1.5億円 |
      | 2       | 収入   | 使用料収入       | 500千円 | 600千円    | 700千円    | 650千円 |
      | 3       | 効果   | 財政効果（累計） | 900千円 | 100千円以上 | 200千円以上 | 120千円 |`;
    const table = tablesOf(lay("by-resource", check([{ book: "", sheets: [grid], skipped: [] }], 2024, defaultSettings)))[1];
    if (!table) throw new Error("no table of effects");
    expect(records(table).map(({ 見込んだ効果, 実際の効果, 差 }) => [見込んだ効果, 実際の効果, 差])).toEqual([
      [100_000, 50_000, -50_000],
      [100, 150, 50],
      [100, 120, 20],
    ]);
    expect(totals(table).map(({ 実際の効果 }) => 実際の効果)).toEqual([270, 50_000, 50_270]);
  });
});
