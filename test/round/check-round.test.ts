import { defaultSettings } from "../../src/settings";
import { checkRound } from "../../src/round/check-round";
import type { Round, Submission } from "../../src/round/round";
import type { Book } from "../../src/host/book";
import { unopenable } from "../../src/host/unopenable";
import { waiverFor } from "../../src/waivers/subject";
import { waiversText } from "../../src/waivers/waivers-text";
import { blankBook, expectedOfForty, listOfRound, submittedForms } from "../support/forty-workbooks";
import { snapshotOf } from "../support/grids";
import { officeBook, roundFiles } from "../support/round";

const read = (file: string, book: Book): Submission => ({ file, snapshot: snapshotOf(book, file) });
const submissions: readonly Submission[] = [
  ...submittedForms().map(({ file, book }) => read(file, book)),
  { file: "切れた.xlsx", unreadable: unopenable.damaged },
  read("当番表.xlsx", blankBook()),
  { file: "集計.xlsx", snapshot: { book: "集計.xlsx", sheets: [], skipped: [{ name: "検査結果", reason: "ours" }] } },
];
const round = (office: Book | undefined): Round =>
  checkRound({ submissions, office: office && snapshotOf(office), year: 2021, settings: defaultSettings, today: "2026-11-21" });

const made = round(officeBook());

describe("a round of forty workbooks with known faults, gaps and duplicates", () => {
  test("has forty files", () => expect(submissions).toHaveLength(40));

  test("says which fail and why, which cannot be read, what is missing, what came twice, and what the office does not know", () =>
    expect(listOfRound(made)).toEqual(expectedOfForty));

  test("passes all others, with what there is to be looked at", () => {
    const passed = made.files.filter(({ verdict }) => verdict === "passed");
    expect(passed.filter(({ found, reasons }) => found.error > 0 || reasons.length > 0)).toEqual([]);
    expect(made.files.find(({ file }) => file === "環境局.xlsx")).toMatchObject({ verdict: "passed", departments: ["環境局"], found: { error: 0, warning: 0, info: 1 } });
  });
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
