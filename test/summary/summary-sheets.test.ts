import { check } from "../../src/check";
import { named } from "../../src/grid/drawing";
import { facts } from "../../src/sample/facts";
import { sampleBook } from "../../src/sample/programme-book";
import { defaultSettings } from "../../src/settings";
import { summarySheets } from "../../src/summary/index";
import type { SheetPlan } from "../../src/summary/sheet-plan";
import type { Language } from "../../src/language";
import { snapshotOf } from "../support/grids";

const checked = check([snapshotOf(sampleBook("published"))], 2024, defaultSettings);
const withResults = check([snapshotOf(sampleBook("with-results"))], 2024, defaultSettings);

function lay(id: string, source = checked, language: Language = "ja"): SheetPlan {
  const sheet = summarySheets.find((one) => one.id === id);
  if (!sheet) throw new Error(`no summary sheet ${id}`);
  return sheet.lay({ check: source, settings: defaultSettings, skipped: [], language, madeAt: "2026-11-21 10:30" });
}

/** A row as its headers name it. */
const records = ({ columns, rows }: SheetPlan) => rows.map((cells) => Object.fromEntries(columns.map(({ header }, column) => [header, cells[column]?.value ?? null])));
const countBy = <T>(items: readonly T[], keyOf: (item: T) => string) => items.reduce((counts, item) => counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1), new Map<string, number>());

describe("every summary sheet", () => {
  test.each(summarySheets.flatMap(({ id }) => [[id, "ja"], [id, "en"]] as const))("%s in %s: a cell for each column, a name that Excel takes, when and from what", (id, language) => {
    const { name, columns, rows, notes } = lay(id, withResults, language);
    expect(name.length).toBeLessThanOrEqual(31);
    expect(name).not.toMatch(/[:\\/?*[\]]/);
    expect(new Set(columns.map(({ header }) => header)).size).toBe(columns.length); // a table of Excel needs different headers
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter((cells) => cells.length !== columns.length && cells.length !== 2)).toEqual([]);
    expect(notes.join()).toContain("2026-11-21 10:30");
  });

  test.each(summarySheets.map(({ id }) => id))("%s is the same when it is laid again", (id) => expect(lay(id, withResults)).toEqual(lay(id, withResults)));
});

describe("所管別集計", () => {
  const departments = records(lay("by-department"));
  const issues = countBy(facts.issues.flatMap((issue) => issue.issueNos.map(() => issue)), ({ department }) => department);
  const outcomes = countBy(facts.issues.flatMap(({ department, outcome }) => outcome.map(() => department)), (department) => department);
  const activities = countBy(facts.issues.flatMap(({ department, activity }) => activity.map(() => department)), (department) => department);

  test.each([...issues.keys()])("%s has the issues and indicators of the published forms", (department) => {
    expect(departments.find(({ 所管 }) => 所管 === department.replace(/\s/g, ""))).toMatchObject({
      課題: issues.get(department),
      成果指標: outcomes.get(department) ?? 0,
      活動指標: activities.get(department) ?? 0,
    });
  });

  test("adds up to 215 issues, 146 activity and 208 outcome indicators", () =>
    expect(departments.at(-1)).toMatchObject({ 所管: "合計", 課題: 215, 活動指標: 146, 成果指標: 208 }));

  test("has no row for an indicator of the programme as a whole, which belongs to no department", () => {
    const { grid } = named("取組指標")`
      | 行財政改革の取組指標 |
      |  | 令和3（2021）年度 | 令和7（2025）年度 |
      | 市民の満足度 | 57.0% | 58.4%以上 |`;
    const one = check([{ book: "", sheets: [grid], skipped: [] }], 2024, defaultSettings);
    expect(one.programme.indicators.map(({ name, standsAlone }) => [name, standsAlone])).toEqual([["市民の満足度", true]]);
    expect(records(lay("by-department", one)).map(({ 所管 }) => 所管)).not.toContain("—");
  });

  test("counts every due result once, by status", () => {
    const total = records(lay("by-department", withResults)).at(-1);
    const due = withResults.programme.results.filter(({ fiscalYear, target, actual }) => fiscalYear <= 2024 && target?.kind === "quantity" && actual !== undefined);
    expect(total).toMatchObject({ 期限の来た実績: due.length, 実績の入力: due.filter(({ actual }) => actual?.kind === "quantity").length });
    const [a, b, c, d] = ["a", "b", "c", "d"].map((status) => due.filter(({ achievement }) => achievement?.status === status).length);
    expect(total).toMatchObject({ a, b, c, d, 目標達成: a });
  });
});

describe("the lists", () => {
  test("改革課題一覧 has a row for each form, linked to it", () => {
    const plan = lay("issues");
    expect(plan.rows).toHaveLength(203);
    expect(plan.rows[3]?.[0]).toMatchObject({ value: "1-(1)-4", link: { sheet: "1-(1)-4" } });
    expect(records(plan)[3]).toMatchObject({ 課題名: facts.issues[3]?.issue, 所管: "市民文化局", モノ: "○", ヒト: "—", 成果指標: 2 });
  });

  test("成果指標一覧 has each indicator once, its figures as numbers with their unit in the format", () => {
    const plan = lay("outcome-indicators", withResults);
    const [card] = plan.rows.filter((cells) => cells[3]?.value === "マイナンバーカードの交付率");
    const cell = (header: string) => card?.[plan.columns.findIndex((column) => column.header === header)];
    expect(lay("outcome-indicators").rows).toHaveLength(208);
    expect(cell("現状値")).toEqual({ value: 30.89, format: '#,##0.00"%"' });
    expect(cell("目標値 R07")).toEqual({ value: 85, format: '#,##0"%"' });
    expect(cell("達成率 R04")?.format).toBe("0.0%");
  });

  test("活動指標一覧 has each indicator once", () => expect(lay("activity-indicators").rows).toHaveLength(146));
});

describe("検査結果", () => {
  test("has each finding once, in words, with a link to its cell", () => {
    const plan = lay("findings", withResults);
    expect(plan.rows).toHaveLength(withResults.findings.length);
    expect(new Set(records(plan).map(({ 重さ }) => 重さ))).toEqual(new Set(["エラー", "警告", "情報"]));
    expect(plan.rows.map((cells) => cells[3]?.link)).toEqual(withResults.findings.map(({ at }) => at));
  });

  test("says so where there is nothing to find", () => expect(records(lay("findings", { ...checked, findings: [] }))[0]).toMatchObject({ 重さ: "指摘はありません" }));
});
