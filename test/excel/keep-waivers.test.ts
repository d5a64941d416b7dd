/** @jest-environment jsdom */
import { takeBackWaiver } from "../../src/commands/take-back-waiver";
import type { Job } from "../../src/commands/command";
import { waiveFinding } from "../../src/commands/waive-finding";
import { checkWorkbook } from "../../src/commands/check-workbook";
import { dropWaiver, keepWaiver, waiversKey } from "../../src/excel/keep-waivers";
import { readWorkbook } from "../../src/excel/read-workbook";
import type { Book } from "../../src/host/book";
import { openXlsx, saveXlsx } from "../../src/host/xlsx";
import { waiversFrom } from "../../src/waivers/waivers-text";
import { openInOffice } from "../support/office";
import { asked, firstWrong, terms, wrongRates } from "../support/waived-book";

const job: Job = { signal: new AbortController().signal, report: () => undefined };
const input = { ...asked, highlighted: true };
const kept = async () => waiversFrom((await Excel.run((context) => readWorkbook(context))).waivers);
const marks = (book: Book) => book.sheets.flatMap(({ conditionalFormats }) => conditionalFormats.flatMap(({ areas }) => areas.map(({ row }) => row)));

describe("the waivers of a workbook", () => {
  test("are read with its sheets, in no more round trips than those take", async () => {
    const [plain, book] = [wrongRates(), wrongRates()];
    const requests = async (one: Book) => {
      const host = openInOffice(one);
      const before = host.traffic.requests;
      await kept();
      return host.traffic.requests - before;
    };
    openInOffice(book);
    const { waiver } = firstWrong(book);
    await Excel.run((context) => keepWaiver(context, waiver));
    expect(await requests(book)).toBe(await requests(plain));
    expect(await kept()).toEqual([]);
    openInOffice(book);
    expect(await kept()).toEqual([waiver]);
  });

  test("travel with the file: saved, opened again, and taken back there", async () => {
    const book = wrongRates();
    openInOffice(book);
    const { waiver } = firstWrong(book);
    await Excel.run((context) => keepWaiver(context, waiver));
    const reopened = await openXlsx(await saveXlsx(book));
    openInOffice(reopened);
    expect(await kept()).toEqual([waiver]);
    await Excel.run((context) => dropWaiver(context, waiver));
    expect([await kept(), [...reopened.settings.keys()]]).toEqual([[], []]);
  });

  test("are added to those that somebody else has kept meanwhile, and leave other settings alone", async () => {
    const book = wrongRates();
    openInOffice(book);
    const { waiver } = firstWrong(book);
    const other = { ...waiver, place: "elsewhere" };
    book.settings.set("somebody.else", 1);
    await Excel.run((context) => keepWaiver(context, other));
    await Excel.run((context) => keepWaiver(context, { ...waiver, by: "鈴木" }));
    await Excel.run((context) => keepWaiver(context, waiver));
    expect(await kept()).toEqual([other, waiver]);
    await Excel.run((context) => dropWaiver(context, other));
    expect([await kept(), book.settings.get("somebody.else")]).toEqual([[waiver], 1]);
  });

  test("are none where somebody has written over the setting", async () => {
    const book = wrongRates();
    book.settings.set(waiversKey, 12);
    openInOffice(book);
    expect(await kept()).toEqual([]);
  });
});

describe("waiving a finding", () => {
  test("takes its mark off and leaves every other; taking it back brings it back", async () => {
    const book = wrongRates();
    openInOffice(book);
    const before = await checkWorkbook.run(input, job);
    const { finding } = firstWrong(book);
    expect(marks(book)).toContain(2);
    const { check } = await waiveFinding.run({ ...input, finding, programme: before.check.programme, terms }, job);
    const [waived] = check.findings.flatMap((one) => one.waived ?? []);
    expect(waived).toMatchObject(terms);
    expect([marks(book).includes(2), marks(book).includes(3)]).toEqual([false, true]);
    if (!waived) throw new Error("it was waived");
    const after = await takeBackWaiver.run({ ...input, waiver: waived }, job);
    expect(after.check.findings).toEqual(before.check.findings);
    expect(marks(book)).toContain(2);
  });

  test("does not waive what was entered meanwhile", async () => {
    const book = wrongRates();
    openInOffice(book);
    const { check: seen } = await checkWorkbook.run(input, job);
    const { finding } = firstWrong(book);
    book.sheet("成果指標一覧")?.setCell(2, 4, { value: "7.82%" });
    const { check } = await waiveFinding.run({ ...input, finding, programme: seen.programme, terms }, job);
    expect(check.findings.filter(({ waived }) => waived)).toEqual([]);
    expect(check.findings.map(({ ruleId }) => ruleId)).toContain("waiver-useless");
  });
});
