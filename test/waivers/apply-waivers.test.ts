import { check } from "../../src/check";
import { hide, sheet, type Drawing } from "../../src/grid/drawing";
import type { Grid } from "../../src/grid/grid";
import { exampleForm } from "../../src/rules/example-form";
import { defaultSettings, settingsSchema, type Settings } from "../../src/settings";
import { applyWaivers } from "../../src/waivers/apply-waivers";
import { waiverFor } from "../../src/waivers/subject";
import { fiscalYearEnd, type Waiver } from "../../src/waivers/waiver";
import { waiversFrom, waiversText, withoutWaiver, withWaiver } from "../../src/waivers/waivers-text";
import { mapTexts, withColumns, withRows } from "../layouts/manglings/sheet";
import { findingAt } from "../support/finding";

const terms = { by: "山田", reason: "確認した", until: "2026-03-31" };
const rates = (target: string, actual: string, name = "交付率") => sheet`
  | 課題No. | 成果指標名 | 目標値 | 実績値 | 達成率 |
  | ^       | ^          | R07    | R07    | R07    |
  | 4       | ${name}    | ${target} | ${actual} | 92.0% |`;

interface Seen {
  readonly waivers?: readonly Waiver[];
  readonly today?: string;
  readonly settings?: Settings;
}

function look(grid: Grid, { waivers = [], today = "2026-03-31", settings = defaultSettings }: Seen = {}) {
  const checked = check([{ book: "", sheets: [grid], skipped: [], waivers: waiversText(waivers) }], 2025, settings, today);
  const { findings } = checked;
  return {
    ...checked,
    open: findings.filter(({ waived }) => !waived).map(({ ruleId }) => ruleId),
    waived: findings.filter(({ waived }) => waived).map(({ ruleId }) => ruleId),
    waive(ruleId: string, told: Partial<typeof terms> = {}): Waiver {
      const finding = findings.find((one) => one.ruleId === ruleId);
      if (!finding) throw new Error(`${ruleId} was not found`);
      return waiverFor(finding, checked.programme, { ...terms, ...told });
    },
  };
}

const short = rates("85%", "78.2%").grid;
const waivers = [look(short).waive("target-not-met")];

/** A form with a placeholder in two of its fields: only where they stand tells the two findings apart. */
const form = (fields: Parameters<typeof exampleForm>[0]): Drawing => sheet`${exampleForm(fields)}`;

describe("a waiver", () => {
  test("says by whom, why and until when, and takes nothing out of the list", () => {
    const { findings, open, waived } = look(short, { waivers });
    expect(waived).toEqual(["target-not-met"]);
    expect(findings.find(({ waived: own }) => own)?.waived).toMatchObject(terms);
    expect([...open, ...waived].sort()).toEqual(look(short).open.sort());
  });

  test.each<readonly [string, Grid]>([
    ["rows are inserted above", withRows(short, 0, 3)],
    ["columns are inserted before", withColumns(short, 0, 2)],
    ["another issue gets a row above", sheet`
      | 課題No. | 成果指標名 | 目標値 | 実績値 | 達成率 |
      | ^       | ^          | R07    | R07    | R07    |
      | 3       | 収納率     | 90%    | 91%    | 101.1% |
      | 4       | 交付率     | 85%    | 78.2%  | 92.0%  |`.grid],
  ])("holds when %s", (_what, grid) => expect(look(grid, { waivers })).toMatchObject({ waived: ["target-not-met"] }));

  test.each<readonly [string, Grid]>([
    ["the text of the cell is another", rates("85%", "78.1%").grid],
    ["what it was measured by is another, in another cell", rates("90%", "78.2%").grid],
    ["it is another indicator", rates("85%", "78.2%", "収納率").grid],
    ["the sheet has another name", { ...short, name: "写し" }],
    ["there is nothing left to be found", rates("85%", "85.1%").grid],
  ])("ends when %s, and says that it is of no use any more", (_what, grid) => {
    const { open, waived } = look(grid, { waivers });
    expect(waived).toEqual([]);
    expect(open.filter((ruleId) => ruleId !== "waiver-useless").sort()).toEqual(look(grid).open.sort());
    expect(open).toContain("waiver-useless");
  });

  test("speaks of one field and not of another with the same words in it", () => {
    const both = form({ situation: "○○", direction: "○○" }).grid;
    const [first] = [look(both).waive("placeholder-left")];
    const { findings } = look(both, { waivers: [first] });
    const rows = findings.filter(({ ruleId }) => ruleId === "placeholder-left").map(({ at, waived }) => [at.area.row, waived?.by]);
    expect(rows).toEqual([[4, "山田"], [5, undefined]]);
    const moved = look(form({ direction: "○○" }).grid, { waivers: [first] });
    expect([moved.waived, moved.open.filter((ruleId) => ruleId !== "rate-missing")]).toEqual([[], expect.arrayContaining(["placeholder-left", "waiver-useless"])]);
  });

  test("of one of two forms for the same issue leaves the other's finding alone", () => {
    const twice = sheet`${exampleForm({ situation: "○○" })}${exampleForm({ situation: "○○" })}`.grid;
    expect(look(twice, { waivers: [look(twice).waive("placeholder-left")] }).waived).toEqual(["placeholder-left"]);
  });

  test("ends when a text that the words do not name is another", () => {
    const hidden = hide(form({}), { rows: [6] }).grid;
    const seen = [look(hidden).waive("content-hidden")];
    const renamed = mapTexts(hidden, (text) => text.replace("取組の方向性", "方向性"));
    expect([hidden, renamed].map((grid) => look(grid, { waivers: seen }).waived)).toEqual([["content-hidden"], []]);
  });

  test("is one rule's: another that says the same of the same cell is not waived", () => {
    const { programme } = look(short);
    const findings = ["a", "b"].map((ruleId) => findingAt(short.name, "D3", { ruleId }));
    const kept = findings.slice(0, 1).map((finding) => ({ book: "", waivers: [waiverFor(finding, programme, terms)] }));
    const { findings: seen } = applyWaivers({ findings, programme, kept, ran: () => true, today: "2026-01-01" });
    expect(seen.map(({ waived }) => waived?.ruleId)).toEqual(["a", undefined]);
  });

  test("of a cell that is in no record ends when another cell moves into its place", () => {
    const memo = sheet`
      | 合計 | 12     |
      | 控え | #REF!  |`.grid;
    const [finding] = look(short).findings;
    if (!finding) throw new Error("nothing was found");
    const at = { book: "", sheet: memo.name, area: { row: 1, column: 1, rowCount: 1, columnCount: 1 } };
    const placeIn = (grid: Grid) => waiverFor({ ...finding, at, cells: [at] }, look(grid).programme, terms).place;
    expect(placeIn(memo)).toBe("B2\n控え\n12");
    expect(placeIn(withRows(memo, 0, 1))).not.toBe(placeIn(memo));
  });

  test("holds on its last day, and is a finding at the cell of its own from the next day on", () => {
    expect(look(short, { waivers, today: "2026-03-31" }).waived).toEqual(["target-not-met"]);
    const { open, waived, findings } = look(short, { waivers, today: "2026-04-01" });
    expect([waived, open]).toEqual([[], expect.arrayContaining(["target-not-met", "waiver-expired"])]);
    const [expired, again] = ["waiver-expired", "target-not-met"].map((id) => findings.find(({ ruleId }) => ruleId === id));
    expect([expired?.at, expired?.spent]).toEqual([again?.at, waivers[0]]);
  });

  test("without an end never expires", () => {
    const endless = [{ ...look(short).waive("target-not-met"), until: null }];
    expect(look(short, { waivers: endless, today: "2099-01-01" }).waived).toEqual(["target-not-met"]);
  });

  test("of a rule that is switched off is neither used nor useless: nobody looked", () => {
    const settings = settingsSchema.parse({ rules: { "target-not-met": { severity: "off" } } });
    expect(look(short, { waivers, settings }).open).toEqual(look(short, { settings }).open);
  });

  test("counts in its own workbook alone", () => {
    const books = ["a.xlsx", "b.xlsx"].map((book) => ({ book, sheets: [{ ...short, book }], skipped: [] }));
    const [a, b] = books;
    if (!a || !b) throw new Error("two books");
    const { findings } = check([{ ...a, waivers: waiversText(waivers) }, b], 2025, defaultSettings, "2026-01-01");
    expect(findings.flatMap(({ waived, at }) => (waived ? at.book : []))).toEqual(["a.xlsx"]);
  });

  test("that is useless is told where it stood; where its sheet is gone, at the first cell of the workbook", () => {
    const told = (grid: Grid) => look(grid, { waivers }).findings.find(({ ruleId }) => ruleId === "waiver-useless")?.at;
    expect(told(rates("85%", "85.1%").grid)).toMatchObject({ sheet: "シート", area: { row: 2, column: 3 } });
    expect(told({ ...short, name: "写し" })).toMatchObject({ sheet: "写し", area: { row: 0, column: 0 } });
  });
});

describe("what the workbook keeps", () => {
  const [waiver] = waivers;
  if (!waiver) throw new Error("one waiver");

  test("comes back as it was", () => expect(waiversFrom(waiversText(waivers))).toEqual(waivers));

  test("is nothing where it is not ours, and only what is whole where a part was damaged", () => {
    expect([undefined, "", "12", "{}", "[1]"].map((text) => waiversFrom(text))).toEqual([[], [], [], [], []]);
    expect(waiversFrom(JSON.stringify([{ ...waiver, by: "" }, { ...waiver, until: "soon" }, waiver]))).toEqual([waiver]);
  });

  test("has one waiver for each subject: a new one takes the place of one that expired", () => {
    const renewed = { ...waiver, by: "鈴木", until: "2027-03-31" };
    expect(withWaiver([waiver], renewed)).toEqual([renewed]);
    expect(withoutWaiver([waiver], renewed)).toEqual([]);
  });
});

test.each([["2026-03-31", "2026-03-31"], ["2026-04-01", "2027-03-31"], ["2026-11-21", "2027-03-31"], ["2027-01-01", "2027-03-31"]])(
  "the fiscal year of %s ends on %s",
  (today, end) => expect(fiscalYearEnd(today)).toBe(end),
);
