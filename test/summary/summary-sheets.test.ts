import { check, type Check } from "../../src/check";
import { named } from "../../src/grid/drawing";
import { facts } from "../../src/sample/facts";
import { sampleBook } from "../../src/sample/programme-book";
import { defaultSettings } from "../../src/settings";
import { summarySheets } from "../../src/summary/index";
import { waiverFor } from "../../src/waivers/subject";
import { snapshotOf } from "../support/grids";
import { countedResults, faultlessSample } from "../support/independent-count";
import { countBy, lay as layFrom, records, tablesOf, totals } from "../support/lay-sheet";

const checked = check([snapshotOf(sampleBook("published"))], 2024, defaultSettings);
const faultless = check([snapshotOf(faultlessSample())], 2024, defaultSettings);
const withResults = check([snapshotOf(sampleBook("with-results"))], 2024, defaultSettings);

const lay = (id: string, source = checked, language: "ja" | "en" = "ja") => layFrom(id, source, language);

describe("every summary sheet", () => {
  test.each(summarySheets.flatMap(({ id }) => [[id, "ja"], [id, "en"]] as const))("%s in %s: a cell for each column, a name that Excel takes, when and from what", (id, language) => {
    const plan = lay(id, withResults, language);
    const { name, notes } = plan;
    expect(name.length).toBeLessThanOrEqual(31);
    expect(name).not.toMatch(/[:\\/?*[\]]/);
    for (const { columns, rows, totals: below = [], look } of tablesOf(plan)) {
      if (look === undefined) expect(new Set(columns.map(({ header }) => header)).size).toBe(columns.length); // a table of Excel needs different headers
      expect(rows.length).toBeGreaterThan(0);
      expect([...rows, ...below].filter((cells) => cells.length !== columns.length)).toEqual([]);
    }
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
    expect(totals(lay("by-department"))[0]).toMatchObject({ 所管: "合計", 課題: 215, 活動指標: 146, 成果指標: 208 }));

  test("has no row for an indicator of the programme as a whole, which belongs to no department", () => {
    const { grid } = named("取組指標")`
      | 行財政改革の取組指標 |
      |  | 令和3（2021）年度 | 令和7（2025）年度 |
      | 市民の満足度 | 57.0% | 58.4%以上 |`;
    const one = check([{ book: "", sheets: [grid], skipped: [] }], 2024, defaultSettings);
    expect(one.programme.indicators.map(({ name, standsAlone }) => [name, standsAlone])).toEqual([["市民の満足度", true]]);
    expect(records(lay("by-department", one)).map(({ 所管 }) => 所管)).not.toContain("—");
  });

  test("counts the results of each department, and those that reached their target", () => {
    const counted = countedResults();
    const rows = records(lay("by-department", faultless));
    for (const department of new Set(counted.map((one) => one.department))) {
      const own = counted.filter((one) => one.department === department);
      const met = own.filter((one) => one.met === true).length;
      const short = own.filter((one) => one.met === false).length;
      expect(rows.find(({ 所管 }) => 所管 === department)).toMatchObject({ 期限の来た実績: own.length, 実績の入力: own.length, 目標達成: met, a: met });
      const others = ["b", "c", "d"].map((status) => Number(rows.find(({ 所管 }) => 所管 === department)?.[status]));
      expect(others.reduce((sum, one) => sum + one, 0)).toBe(short);
    }
    expect(totals(lay("by-department", faultless))).toMatchObject([{ 期限の来た実績: counted.length, 目標達成: counted.filter(({ met }) => met).length }]);
  });

  test("counts a result that was left blank as due and not entered", () => {
    const [blank, full] = [totals(lay("by-department"))[0], totals(lay("by-department", faultless))[0]];
    expect(blank).toMatchObject({ 期限の来た実績: full?.["期限の来た実績"], 実績の入力: 0, 目標達成: 0 });
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

  test("lists apart what was waived, by whom, why and until when, and counts it nowhere else", () => {
    const [first, ...others] = withResults.findings;
    if (!first) throw new Error("something was found");
    const waiver = waiverFor(first, withResults.programme, { by: "山田", reason: "経過措置による", until: "2027-03-31" });
    const waived = { ...withResults, findings: [{ ...first, waived: waiver }, ...others] };
    const [open, apart] = tablesOf(lay("findings", waived));
    expect(lay("findings", waived).leads).toBe(true);
    expect([open?.rows.length, apart?.caption]).toEqual([others.length, "確認済み 1件"]);
    expect(apart && records(apart)).toMatchObject([{ 重さ: expect.stringMatching(/\n確認済み$/), シート: first.at.sheet, 何が違うか: first.message.ja[0], 確認の理由: "経過措置による", 確認した人と期限: "山田（2027-03-31）" }]);
    const found = (source: Check) => Object.values(totals(lay("by-department", source))[0] ?? {}).slice(-3).reduce((sum, one) => Number(sum) + Number(one), 0);
    expect(found(waived)).toBe(Number(found(withResults)) - 1);
    const inForms = (source: Check) =>
      records(lay("issues", source)).reduce((sum, row) => sum + ["エラー", "警告", "情報（指摘）"].reduce((own, name) => own + Number(row[name]), 0), 0);
    expect(inForms(waived)).toBe(inForms(withResults) - 1);
    expect(tablesOf(lay("findings", withResults))).toHaveLength(1);
  });

  test("says so where there is nothing to find", () => expect(records(lay("findings", { ...checked, findings: [] }))[0]).toMatchObject({ 重さ: "指摘はありません" }));
});
