import { check } from "../../src/check";
import { sampleBook } from "../../src/sample/programme-book";
import { defaultSettings } from "../../src/settings";
import type { SheetPlan } from "../../src/summary/sheet-plan";
import { findingAt } from "../support/finding";
import { snapshotOf } from "../support/grids";
import { countedResults, faultlessSample } from "../support/independent-count";
import { lay, records, tablesOf } from "../support/lay-sheet";

const faultless = check([snapshotOf(faultlessSample())], 2024, defaultSettings);
const counted = countedResults();
/** What stands beside a name. */
const beside = (plan: SheetPlan, name: string) =>
  tablesOf(plan).flatMap(({ rows }) => rows.filter(([label]) => label?.value === name).map(([, value]) => value?.value))[0];

describe("提出票", () => {
  test("passes where nothing stands in the way, warnings or not", () => {
    const plan = lay("submission", { ...faultless, findings: [findingAt("1-(1)-4", "B3", { severity: "warning" })] });
    expect(beside(plan, "提出")).toMatch(/^○ 提出できます/);
  });

  test("does not pass with an error, and says how many there are", () => {
    const plan = lay("submission", { ...faultless, findings: [findingAt("1-(1)-4", "B3"), findingAt("1-(1)-4", "B4")] });
    expect(beside(plan, "提出")).toMatch(/^× 提出できません。エラーが2件/);
  });

  test("passes where the errors were looked at and waived, and counts them apart", () => {
    const subject = { ruleId: "entry-missing", sheet: "1-(1)-4", issue: null, place: "所管", cell: "B3", texts: [] };
    const waived = { ...subject, by: "改革 太郎", reason: "見本のため", until: null };
    const plan = lay("submission", { ...faultless, findings: [findingAt("1-(1)-4", "B3", { waived: { ...waived, said: { ja: ["", ""], en: ["", ""] } } })] });
    expect(beside(plan, "提出")).toMatch(/^○/);
    expect(tablesOf(plan).flatMap(({ totals = [] }) => totals.flat().map(({ value }) => value))).toContain("確認済み 1");
  });

  test("does not pass where no sheet was recognised", () => {
    const nothing = check([{ book: "", sheets: [], skipped: [] }], 2024, defaultSettings);
    expect(beside(lay("submission", nothing), "提出")).toMatch(/^－ 判定できません/);
  });

  test("says what was checked, when and with which settings", () => {
    const plan = lay("submission", faultless);
    expect(beside(plan, "検査した日時")).toBe("2026-11-21 10:30");
    expect(beside(plan, "読み取ったシート")).toBe("改革課題シート 203枚、成果指標一覧 1枚、活動指標一覧 1枚、改革課題一覧 1枚");
    expect(beside(plan, "評価年度")).toBe("令和6（2024）年度");
    expect(beside(plan, "設定")).toContain("計画期間 R04～R07");
  });

  test("names the sheets that were not checked: those without known headings, and those that are too large", () => {
    const book = faultlessSample();
    book.addSheet("メモ").setCell(0, 0, { value: "覚え書き" });
    const told = { skipped: [{ name: "名簿", reason: "too-large", area: { row: 0, column: 0, rowCount: 9, columnCount: 9 } }, { name: "検査結果", reason: "ours" }] as const };
    expect(beside(lay("submission", check([snapshotOf(book)], 2024, defaultSettings), "ja", told), "検査していないシート")).toBe("2枚 メモ、名簿");
  });

  test("counts what was due and what was entered", () => {
    const table = tablesOf(lay("submission", faultless)).find(({ caption }) => caption === "件数");
    if (!table) throw new Error("no counts");
    expect(records(table)).toEqual([
      { 改革課題: 215, 指標: 354, 期限の来た実績: counted.length, 実績の入力: counted.length, 未入力: 0, 目標達成: counted.filter(({ met }) => met).length },
    ]);
  });

  test("counts the findings of each rule, those that stop the submission first, and the rest together", () => {
    const source = check([snapshotOf(sampleBook("with-results"))], 2024, defaultSettings);
    const table = tablesOf(lay("submission", source)).find(({ caption }) => caption === "指摘の内訳");
    if (!table) throw new Error("no table of rules");
    const rows = records(table);
    expect(rows[0]).toMatchObject({ 重さ: "エラー" });
    expect(rows.reduce((sum, { 件数 }) => sum + Number(件数), 0)).toBe(source.findings.length);
  });
});
