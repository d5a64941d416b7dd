import { check } from "../../src/check";
import { sampleBook } from "../../src/sample/programme-book";
import { defaultSettings } from "../../src/settings";
import { summarySheets } from "../../src/summary/index";
import type { SheetPlan } from "../../src/summary/sheet-plan";
import { snapshotOf } from "../support/grids";

/** The sample as bureaus hand it in: the forms in one file, the lists in another. */
function handedIn() {
  const [forms, lists] = [sampleBook("with-results"), sampleBook("with-results")];
  const isForm = (name: string) => /^\d-\(/.test(name);
  for (const sheet of [...forms.sheets]) if (!isForm(sheet.name)) forms.removeSheet(sheet);
  for (const sheet of [...lists.sheets]) if (isForm(sheet.name)) lists.removeSheet(sheet);
  return check([snapshotOf(forms, "様式.xlsx"), snapshotOf(lists, "一覧.xlsx")], 2024, defaultSettings);
}

const checked = handedIn();
const lay = (id: string, made = checked): SheetPlan => {
  const sheet = summarySheets.find((one) => one.id === id);
  if (!sheet) throw new Error(`no summary sheet ${id}`);
  return sheet.lay({ check: made, settings: defaultSettings, skipped: [], language: "ja", madeAt: "2026-11-21 10:30" });
};
const column = ({ columns, rows }: SheetPlan, header: string) => rows.map((cells) => cells[columns.findIndex((one) => one.header === header)]?.value ?? null);

describe("workbooks taken together", () => {
  test.each(["findings", "issues", "outcome-indicators", "activity-indicators"])("%s says which file each row comes from", (id) => {
    const files = column(lay(id), "ファイル");
    expect(files).not.toHaveLength(0);
    expect(files.filter((file) => file !== "様式.xlsx" && file !== "一覧.xlsx")).toEqual([]);
  });

  test("検査結果 names the file of each finding", () => expect(column(lay("findings"), "ファイル")).toEqual(checked.findings.map(({ at }) => at.book)));

  test("the files are named under the title; of many, the first three and how many more", () => {
    expect(lay("issues").notes.join()).toContain("様式.xlsx、一覧.xlsx");
    const sheets = Array.from({ length: 40 }, (_, index) => ({ ...checked.programme.sheets[0], book: `提出${index + 1}.xlsx`, name: "1-(1)-1", hidden: false, layout: "issue-form", isMapped: false, reason: undefined }));
    const notes = lay("issues", { ...checked, programme: { ...checked.programme, sheets } }).notes.join();
    expect(notes).toContain("提出1.xlsx、提出2.xlsx、提出3.xlsx ほか37ファイル");
    expect(notes).not.toContain("提出4.xlsx");
  });
});

test("the open workbook alone has no column of files", () => {
  const alone = check([snapshotOf(sampleBook("published"))], 2024, defaultSettings);
  expect(summarySheets.flatMap(({ id }) => lay(id, alone).columns.map(({ header }) => header))).not.toContain("ファイル");
});

describe("改革課題一覧", () => {
  const alone = check([snapshotOf(sampleBook("with-results"))], 2024, defaultSettings);

  test("counts every finding that belongs to an issue at its form, also those in the lists", () => {
    const plan = lay("issues", alone);
    const total = ["エラー", "警告", "情報（指摘）"].flatMap((header) => column(plan, header)).reduce<number>((sum, count) => sum + Number(count), 0);
    const labels = new Set(column(plan, "課題"));
    // One planted form has a 課題No. that cannot be read: what is found in it belongs to no numbered issue.
    const withoutNumber = alone.programme.issues.filter(({ key }) => key === undefined).map(({ at }) => at.sheet);
    expect(total).toBe(alone.findings.filter(({ issue, at }) => (issue === null ? withoutNumber.includes(at.sheet) : labels.has(issue))).length);
    expect(alone.findings.some(({ issue, at }) => issue !== null && labels.has(issue) && at.sheet.endsWith("一覧"))).toBe(true);
  });
});

describe("成果指標一覧", () => {
  test("shows how the last rate was made and what decided the direction", () => {
    const plan = lay("outcome-indicators");
    const sums = column(plan, "達成率の算式").filter((sum) => sum !== null);
    expect(sums.length).toBeGreaterThan(100);
    expect(sums.filter((sum) => !/^R0[4-6] .+ [=≈→] [▲\d.,]+%$/.test(String(sum)))).toEqual([]);
    expect(new Set(column(plan, "方向").map((aim) => String(aim).split("\n")[1])).size).toBeGreaterThan(2);
    expect(plan.notes.join()).toContain("a 目標達成");
  });
});
