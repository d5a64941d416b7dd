import { check } from "../../src/check";
import { facts } from "../../src/sample/facts";
import { plantedMistakes } from "../../src/sample/planted-mistakes";
import { sampleBook } from "../../src/sample/programme-book";
import { rules } from "../../src/rules/index";
import { defaultSettings } from "../../src/settings";
import { snapshotOf } from "../support/grids";
import { countedResults, faultlessSample, type CountedResult } from "../support/independent-count";
import { lay, records } from "../support/lay-sheet";

const faultless = check([snapshotOf(faultlessSample())], 2024, defaultSettings);
const counted = countedResults();
const plain = (text: unknown) => String(text ?? "").replace(/\s/g, "");
/** The first number of a text, whatever stands around it. */
const number = (shown: unknown): number => Number(/▲?[\d,]+(?:\.\d+)?/.exec(String(shown))?.[0].replace("▲", "-").replaceAll(",", ""));
/** As the format 0.0% shows it, half up; 1.0585 is a little less in binary. */
const inTenths = (share: unknown): number => Math.round(Number(share) * 1000 + 1e-6) / 10;

describe.each([
  ["outcome-indicators", "outcome", facts.issues.flatMap(({ outcome }) => outcome)],
  ["activity-indicators", "activity", facts.issues.flatMap(({ activity }) => activity)],
] as const)("%s", (id, kind, published) => {
  const rows = records(lay(id, faultless));
  const own = counted.filter((one) => one.kind === kind);
  const rowOf = ({ issue, no, name }: CountedResult) => {
    const label = `${issue.initiativeNo}-(${issue.itemNo})-`;
    const found = rows.filter((row) => String(row["課題"]).startsWith(label) && row["No."] === no && plain(row["指標名"]) === plain(name));
    return found.find(({ 課題 }) => issue.issueNos.some((issueNo) => 課題 === `${label}${issueNo}`)) ?? found[0];
  };

  test("has each indicator of the published forms, in their order", () =>
    expect(rows.map((row) => plain(row["指標名"]))).toEqual(published.map(({ name }) => plain(name))));

  test("has each target, each actual and each rate that was entered", () => {
    const year = (one: CountedResult) => `R0${one.year - 2018}`;
    const shown = own.map((one) => [one.name, year(one), ...["目標値", "実績値"].map((header) => number(rowOf(one)?.[`${header} ${year(one)}`]))]);
    expect(shown).toEqual(own.map((one) => [one.name, year(one), number(one.target), number(one.actual)]));
    const rated = own.filter(({ rate }) => rate.endsWith("%"));
    const rates = rated.map((one) => [one.name, year(one), inTenths(rowOf(one)?.[`達成率 ${year(one)}`])]);
    expect(rates).toEqual(rated.map((one) => [one.name, year(one), number(one.rate)]));
  });

  test("has a for what reached its target, and another letter for what did not", () => {
    const decided = own.filter(({ met }) => met !== undefined);
    expect(decided.map((one) => rowOf(one)?.[`区分 R0${one.year - 2018}`] === "a")).toEqual(decided.map(({ met }) => met));
  });
});

test("改革課題一覧 has each form as it was published, and how many indicators it has", () => {
  const marks = ["ヒト", "モノ", "カネ", "情報", "時間"] as const;
  const rows = records(lay("issues", faultless));
  expect(rows.map((row) => [row["取組名"], row["項目名"], row["課題名"], row["所管"], row["活動指標"], row["成果指標"], ...marks.map((mark) => row[mark])])).toEqual(
    facts.issues.map((one) => [
      ...[one.initiative, one.item, one.issue, one.department, one.activity.length, one.outcome.length],
      ...marks.map((mark) => (one.resources.includes(mark) ? "○" : "—")),
    ]),
  );
});

test("検査結果 has every planted mistake, under the name of its rule", () => {
  const rows = records(lay("findings", check([snapshotOf(sampleBook("with-results"))], 2024, defaultSettings)));
  const titles = new Map(rules.map(({ id, title }) => [id, title.ja]));
  const missing = plantedMistakes.filter(({ ruleId }) => !rows.some((row) => row["指摘"] === titles.get(ruleId)));
  expect(missing).toEqual([]);
  for (const { sheet, foundAt, ruleId } of plantedMistakes)
    if (foundAt === undefined) expect(rows).toContainEqual(expect.objectContaining({ シート: sheet, 指摘: titles.get(ruleId) }));
});
