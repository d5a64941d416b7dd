import { defaultSettings } from "../../src/settings";
import { checkRound } from "../../src/round/check-round";
import type { FileVerdict, Round, Submission } from "../../src/round/round";
import { Book } from "../../src/host/book";
import { unopenable } from "../../src/host/unopenable";
import { waiverFor } from "../../src/waivers/subject";
import { waiversText } from "../../src/waivers/waivers-text";
import { snapshotOf } from "../support/grids";
import { officeBook, roundFiles, type RoundPlan } from "../support/round";

/** Twenty-nine departments hand in thirty-seven workbooks: one hands in nothing. */
const plan: RoundPlan = {
  gaps: ["4-(3)-4", "2-(7)-8", "3-(1)-14"],
  doubles: [["1-(3)-11", "臨海部国際戦略本部.xlsx"]],
  faults: [
    ["1-(1)-2", "department", ""],
    ["1-(1)-3", "goal", ""],
    ["1-(1)-8", "goal", "○○を達成する"],
    ["1-(1)-10", "issueNo", "9"],
    ["1-(3)-10", "issueNo", "9"],
    ["4-(3)-5", "issueNo", "50"],
    ["2-(2)-2", "department", "財務局"],
  ],
};

function blankBook(): Book {
  const book = new Book();
  book.addSheet("当番表").setCell(0, 0, { value: "4月の当番" });
  return book;
}

const read = (file: string, book: Book): Submission => ({ file, snapshot: snapshotOf(book, file) });
const submissions: readonly Submission[] = [
  ...roundFiles(plan).map(({ file, book }) => read(file, book)),
  { file: "暗号化.xlsx", unreadable: unopenable.encrypted },
  read("当番表.xlsx", blankBook()),
  { file: "集計.xlsx", snapshot: { book: "集計.xlsx", sheets: [], skipped: [{ name: "検査結果", reason: "ours" }] } },
];
const round = (office: Book | undefined): Round =>
  checkRound({ submissions, office: office && snapshotOf(office), year: 2021, settings: defaultSettings, today: "2026-11-21" });

const made = round(officeBook());
const verdict = (wanted: FileVerdict["verdict"]) => made.files.filter((one) => one.verdict === wanted);

describe("a round of forty workbooks with known faults, gaps and duplicates", () => {
  test("has forty files", () => expect(submissions).toHaveLength(40));

  test("says which fail, and why", () => {
    expect(Object.fromEntries(verdict("failed").map(({ file, reasons }) => [file, reasons.map(({ ja }) => ja)]))).toEqual({
      "財政局1.xlsx": ["必須の記入欄が空いている 2件（'1-(1)-2'!B1 ほか）"],
      "総務企画局1.xlsx": ["所管が一覧にない 1件（'2-(2)-2'!B1）"],
      // Printed so in the published programme.
      "経済労働局1.xlsx": ["和暦と西暦が食い違う 1件（'1-(1)-5'!F7）"],
      "経済労働局2.xlsx": ["和暦と西暦が食い違う 1件（'2-(6)-2'!B15）"],
      "病院局.xlsx": ["現状値がシートと一覧で食い違う 1件（'2-(7)-10'!F16）", "和暦と西暦が食い違う 1件（'2-(7)-12'!A10）"],
      "健康福祉局1.xlsx": [
        "課題 1-(1)-9 が二重に提出されています（健康福祉局1.xlsx）。",
        "様式の記入例や仮の文字が残っている 1件（'1-(1)-8'!B14）",
      ],
      "建設緑政局1.xlsx": ["課題 1-(3)-9 が二重に提出されています（建設緑政局2.xlsx）。"],
      "建設緑政局2.xlsx": ["課題 1-(3)-9 が二重に提出されています（建設緑政局1.xlsx）。"],
      "港湾局.xlsx": ["課題 1-(3)-11 が二重に提出されています（臨海部国際戦略本部.xlsx）。"],
      "臨海部国際戦略本部.xlsx": ["課題 1-(3)-11 が二重に提出されています（港湾局.xlsx）。"],
      "監査事務局.xlsx": ["課題 4-(3)-50 は改革課題一覧にありません。"],
    });
  });

  test("says which could not be read or hold nothing to check, each in its own sentence", () => {
    expect(verdict("unreadable").map(({ file, reasons }) => [file, reasons[0]])).toEqual([["暗号化.xlsx", unopenable.encrypted]]);
    expect(verdict("no-form").map(({ file, reasons }) => [file, reasons.map(({ ja }) => ja)])).toEqual([
      ["当番表.xlsx", ["改革課題シートが見つかりません。"]],
    ]);
  });

  test("leaves out what the add-in made itself, and says so", () => expect(made.ours).toEqual(["集計.xlsx"]));

  test("passes all others, with what there is to be looked at", () => {
    expect(verdict("passed")).toHaveLength(40 - 11 - 1 - 1 - 1);
    expect(verdict("passed").filter(({ found, reasons }) => found.error > 0 || reasons.length > 0)).toEqual([]);
    expect(made.files.find(({ file }) => file === "環境局.xlsx")).toMatchObject({ verdict: "passed", departments: ["環境局"], found: { error: 0, warning: 0, info: 1 } });
  });

  test("names the issues that nobody submitted, with their department", () => {
    expect(made.expected).toHaveLength(215);
    expect(made.unsubmitted.map(({ issue, departments }) => [issue, ...departments])).toEqual([
      ["1-(1)-10", "健康福祉局"],
      ["1-(3)-10", "建設緑政局"],
      ["2-(7)-8", "交通局"],
      ["3-(1)-14", "川崎区役所"],
      ["4-(3)-4", "会計室"],
      ["4-(3)-5", "監査事務局"],
    ]);
  });

  test("names the issues that came twice, with the files", () => {
    expect(made.doubled.map(({ issue, forms }) => [issue, ...forms.map(({ file, sheet }) => `${file} ${sheet}`)])).toEqual([
      ["1-(1)-9", "健康福祉局1.xlsx 1-(1)-9", "健康福祉局1.xlsx 1-(1)-10"],
      ["1-(3)-9", "建設緑政局1.xlsx 1-(3)-9", "建設緑政局2.xlsx 1-(3)-10"],
      ["1-(3)-11", "港湾局.xlsx 1-(3)-11", "臨海部国際戦略本部.xlsx 1-(3)-11"],
    ]);
  });

  test("names the issues that the office does not know", () =>
    expect(made.unlisted).toEqual([{ issue: "4-(3)-50", forms: [{ file: "監査事務局.xlsx", sheet: "4-(3)-5" }] }]));
});

describe("a file whose only error was waived", () => {
  const file = "経済労働局2.xlsx";
  const error = made.check.findings.find(({ at, severity }) => at.book === file && severity === "error");
  const waivers = error && waiversText([waiverFor(error, made.check.programme, { by: "山田", reason: "公表のとおり", until: "2027-03-31" })]);
  const waived = submissions.map((one) => ("snapshot" in one && one.file === file && waivers ? { ...one, snapshot: { ...one.snapshot, waivers } } : one));
  const on = (today: string) =>
    checkRound({ submissions: waived, office: snapshotOf(officeBook()), year: 2021, settings: defaultSettings, today }).files.find((one) => one.file === file);

  test("passes as long as the waiver holds", () => {
    expect(on("2027-03-31")).toMatchObject({ verdict: "passed", found: { error: 0 } });
    expect(on("2027-04-01")).toMatchObject({ verdict: "failed", found: { error: 1 } });
  });
});

describe("the office's own workbook", () => {
  test("is not told that the waivers of forms are useless which nobody looks at", () => {
    const [finding] = made.check.findings;
    if (!finding) throw new Error("something was found");
    const waiver = { ...waiverFor(finding, made.check.programme, { by: "山田", reason: "公表のとおり", until: null }), sheet: "1-(1)-4" };
    const office = { ...snapshotOf(officeBook()), waivers: waiversText([waiver]) };
    const { check } = checkRound({ submissions, office, year: 2021, settings: defaultSettings, today: "2026-11-21" });
    expect(check.findings.map(({ ruleId }) => ruleId)).not.toContain("waiver-useless");
  });
});

describe("what is expected", () => {
  test("cannot be said without a list", () => {
    const { expected, unsubmitted, unlisted } = round(undefined);
    expect([expected, unsubmitted, unlisted]).toEqual([undefined, [], []]);
  });

  test("is said by the lists of the files, where the office has none", () => {
    const lists = read("一覧.xlsx", officeBook());
    const { expected, unsubmitted } = checkRound({ submissions: [...submissions, lists], year: 2021, settings: defaultSettings, today: "2026-11-21" });
    expect([expected?.length, unsubmitted]).toEqual([215, made.unsubmitted]);
  });

  test("does not count the forms that the office has already brought in", () => {
    const office = officeBook();
    const [first] = roundFiles();
    if (!first) throw new Error("no files");
    const grids = [...snapshotOf(office).sheets, ...snapshotOf(first.book).sheets];
    const again = checkRound({ submissions, office: { book: "", sheets: grids, skipped: [] }, year: 2021, settings: defaultSettings, today: "2026-11-21" });
    expect([again.doubled, again.files]).toEqual([made.doubled, made.files]);
  });
});
