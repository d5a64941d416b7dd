/** @jest-environment jsdom */
import { bringInFiles } from "../../src/commands/bring-in-files";
import { checkRound, type CheckRoundOutput } from "../../src/commands/check-round";
import type { Job, Progress } from "../../src/commands/command";
import { makeBureauFiles } from "../../src/commands/make-bureau-files";
import type { ChosenFile } from "../../src/commands/round-files";
import { runCommand } from "../../src/commands/run-command";
import { summariseRound } from "../../src/commands/summarise-round";
import type { Book } from "../../src/host/book";
import { openXlsx, saveXlsx } from "../../src/host/xlsx";
import { defaultSettings } from "../../src/settings";
import { unzipSync } from "fflate";
import { expectedOfForty, fortyFiles, listOfRound } from "../support/forty-workbooks";
import { openInOffice } from "../support/office";
import { officeBook, roundFiles } from "../support/round";

const few = /^(財政局|港湾局|臨海部|監査|消防局)/;
const chosen = (name: string, bytes: Uint8Array): ChosenFile => ({ name, arrayBuffer: async () => new Uint8Array(bytes).buffer });
let files: readonly ChosenFile[];

beforeAll(async () => {
  const books = roundFiles({ doubles: [["1-(3)-11", "臨海部国際戦略本部.xlsx"]], faults: [["1-(1)-2", "goal", ""]] });
  const saved = await Promise.all(books.filter(({ file }) => few.test(file)).map(async ({ file, book }) => chosen(file, await saveXlsx(book))));
  files = [...saved, chosen("切れた.xlsx", new Uint8Array([0x50, 0x4b, 3, 4]))];
});

/** A job that keeps the files it is told of, and is stopped at one of them. */
function job(stopAt?: (progress: Progress) => boolean): Job & { readonly told: string[] } {
  const controller = new AbortController();
  const told: string[] = [];
  return {
    signal: controller.signal,
    told,
    report(progress) {
      told.push("file" in progress ? `${progress.step} ${progress.file}` : progress.step);
      if (stopAt?.(progress)) controller.abort();
    },
  };
}

const input = () => ({ files, year: 2021, today: "2026-11-21" });
const namesOf = (book: Book) => book.sheets.map(({ name }) => name);
const made = { settings: defaultSettings, language: "ja", madeAt: "2026-11-21 10:30" } as const;

async function checkedIn(book: Book): Promise<CheckRoundOutput> {
  openInOffice(book);
  return checkRound.run(input(), job());
}

describe("checking submitted files", () => {
  test("reads them without opening them, holds them against the lists of the open workbook, and changes nothing in it", async () => {
    const office = officeBook();
    const before = namesOf(office);
    openInOffice(office);
    const work = job();
    const { round } = await checkRound.run(input(), work);
    expect(round.files.map(({ file, verdict }) => [file, verdict])).toEqual([
      ["財政局1.xlsx", "failed"],
      ["財政局2.xlsx", "passed"],
      ["消防局.xlsx", "passed"],
      ["港湾局.xlsx", "failed"],
      ["臨海部国際戦略本部.xlsx", "failed"],
      ["監査事務局.xlsx", "passed"],
      ["切れた.xlsx", "unreadable"],
    ]);
    expect([round.expected?.length, round.unsubmitted.length, round.doubled.length]).toEqual([215, 195, 1]);
    expect(work.told).toEqual([...files.map(({ name }) => `opening ${name}`), "reading", "checking"]);
    expect(namesOf(office)).toEqual(before);
  });

  test("says of forty with known faults, gaps and duplicates exactly what is wrong, and of which", async () => {
    openInOffice(officeBook());
    const forty = (await fortyFiles()).map(({ name, bytes }) => chosen(name, bytes));
    const work = job();
    const { round } = await checkRound.run({ ...input(), files: forty }, work);
    expect(listOfRound(round)).toEqual(expectedOfForty);
    expect(work.told.filter((told) => told.startsWith("opening"))).toHaveLength(40);
  });

  test("tells files of one name apart", async () => {
    openInOffice(officeBook());
    const [first] = files;
    if (!first) throw new Error("no files");
    const { round } = await checkRound.run({ ...input(), files: [first, first] }, job());
    expect(round.files.map(({ file }) => file)).toEqual(["財政局1.xlsx", "財政局1.xlsx (2)"]);
    expect(round.doubled).toHaveLength(6);
  });

  test("stops between two files", async () => {
    openInOffice(officeBook());
    const work = job((progress) => "done" in progress && progress.done === 2);
    expect(await runCommand(checkRound, input(), work)).toEqual({ kind: "cancelled" });
    expect(work.told).toHaveLength(3);
  });
});

describe("bringing them in", () => {
  test("copies the forms of the chosen files behind the sheets that are there, and nothing else of them", async () => {
    const office = officeBook();
    const { round, files: known } = await checkedIn(office);
    const wanted = known.filter(({ name }) => /^(消防局|監査)/.test(name));
    const brought = await bringInFiles.run({ round, files: wanted }, job());
    expect(brought).toEqual([
      { file: "消防局.xlsx", sheets: ["1-(1)-24", "3-(3)-9"] },
      { file: "監査事務局.xlsx", sheets: ["4-(3)-5"] },
    ]);
    expect(namesOf(office)).toEqual(["成果指標一覧", "活動指標一覧", "改革課題一覧", "1-(1)-24", "3-(3)-9", "4-(3)-5"]);
  });

  test("says of each file that could not be brought in why, and goes on; where it is stopped, it says what is there", async () => {
    const office = officeBook();
    const { round, files: known } = await checkedIn(office);
    const gone: ChosenFile = { name: "消防局.xlsx", arrayBuffer: () => Promise.reject(new DOMException("gone", "NotReadableError")) };
    const audit = known.filter(({ name }) => name === "監査事務局.xlsx");
    expect(await bringInFiles.run({ round, files: [gone, ...audit] }, job())).toMatchObject([
      { file: "消防局.xlsx", refused: { ja: expect.stringContaining("ファイル") } },
      { sheets: ["4-(3)-5"] },
    ]);
    const stopped = job((progress) => "done" in progress && progress.done === 1);
    expect(await bringInFiles.run({ round, files: known.slice(0, 3) }, stopped)).toHaveLength(1);
  });
});

test("summing them up without bringing them in writes 提出状況 and the summary sheets of all of them", async () => {
  const office = officeBook();
  const { round } = await checkedIn(office);
  const names = await summariseRound.run({ round, sheets: ["findings", "issues"], ...made }, job());
  expect(names).toEqual(["提出状況", "検査結果", "改革課題一覧（集計）"]);
  expect(namesOf(office)).toEqual(["成果指標一覧", "活動指標一覧", "改革課題一覧", ...names]);
  const issues = [...(office.sheet("改革課題一覧（集計）")?.filledCells() ?? [])].map(({ cell }) => cell.value);
  expect(issues).toEqual(expect.arrayContaining(["財政局2.xlsx", "監査事務局.xlsx"]));
});

test("the files for the bureaus come in one, each a workbook that opens", async () => {
  const { round } = await checkedIn(officeBook());
  const { name, bytes, count } = await makeBureauFiles.run({ round, ...made }, job());
  const inside = unzipSync(bytes);
  expect([name, count]).toEqual(["指摘.zip", Object.keys(inside).length]);
  const finance = await openXlsx(inside["指摘_財政局.xlsx"] ?? new Uint8Array());
  expect(namesOf(finance)).toEqual(["検査結果"]);
  // Who handed in nothing gets a file, too.
  const hospital = await openXlsx(inside["指摘_病院局.xlsx"] ?? new Uint8Array());
  expect(namesOf(hospital)).toContain("提出状況");
});
