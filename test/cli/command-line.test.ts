import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { main } from "../../src/cli/index";
import { checkSchema } from "../../src/contract/check-schema";
import { readSchema } from "../../src/contract/read-schema";
import { mappingKey } from "../../src/excel/keep-mapping";
import { Book } from "../../src/host/book";
import { openXlsx, saveXlsx } from "../../src/host/xlsx";
import { rules } from "../../src/rules/index";
import { facts } from "../../src/sample/facts";
import { writeIssueList } from "../../src/sample/list-sheets";
import { sampleBook } from "../../src/sample/programme-book";

let folder: string;
let sample: string;
let original: Uint8Array;
/** Of one sheet that is none of ours. */
let foreign: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "kaikaku-"));
  sample = join(folder, "見本.xlsx");
  original = await saveXlsx(sampleBook("with-results"));
  await writeFile(sample, original);
  const book = new Book();
  book.addSheet("当番表").setCell(0, 0, { value: "4月の当番" });
  foreign = join(folder, "当番表.xlsx");
  await writeFile(foreign, await saveXlsx(book));
});

afterAll(() => rm(folder, { recursive: true }));

/** The part of SARIF 2.1.0 that is looked at here. */
interface SarifLog {
  readonly version: string;
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
    readonly results: readonly { readonly ruleId: string }[];
  }[];
}

/** What a run prints, and how it ends. */
async function run(...args: readonly string[]): Promise<{ readonly out: string; readonly error: string; readonly exit: number }> {
  const printed = { out: "", error: "" };
  const keep = (stream: "out" | "error") => (text: string | Uint8Array) => {
    printed[stream] += String(text);
    return true;
  };
  const spies = [
    jest.spyOn(process.stdout, "write").mockImplementation(keep("out")),
    jest.spyOn(process.stderr, "write").mockImplementation(keep("error")),
  ];
  try {
    return { exit: await main(args), ...printed };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

const open = async (file: string): Promise<Book> => openXlsx(new Uint8Array(await readFile(file)));

describe("check", () => {
  test("speaks the contract's JSON, and exits with 1 where there are errors", async () => {
    const { out, exit } = await run("check", sample, "--format", "json", "--year", "2025");
    const json = checkSchema.parse(JSON.parse(out));
    expect(exit).toBe(1);
    expect(json).toMatchObject({ version: 1, year: 2025, summary: { books: 1, sheets: 206, issues: 215 } });
    expect(json.findings.every(({ file }) => file === sample)).toBe(true);
  });

  test("exits with 0 where there is nothing at error level, and says which sheets it did not check", async () => {
    const { out, exit } = await run("check", foreign);
    expect(exit).toBe(0);
    expect(out).toContain("検査しなかったシート: 1");
    expect(out).toContain("当番表  見出しが見つかりません");
  });

  test("tells people the sheet, the cell, the words and the rule; in English, too", async () => {
    expect((await run("check", sample, "--year", "2025")).out).toMatch(/見本\.xlsx 1-\(1\)-5\n(?: {2}.*\n)*? {2}F7 +エラー .*fiscal-year-era\n/);
    expect((await run("check", sample, "--year", "2025", "--lang", "en")).out).toMatch(/ F7 +Error .*fiscal-year-era\n/);
  });

  test("gives SARIF: every result of a rule that the log describes", async () => {
    const log = JSON.parse((await run("check", sample, "--format", "sarif")).out) as SarifLog;
    expect(log.version).toBe("2.1.0");
    const described = log.runs[0]?.tool.driver.rules.map(({ id }) => id) ?? [];
    expect(described).toEqual(rules.map(({ id }) => id));
    expect(log.runs[0]?.results.length).toBeGreaterThan(100);
    expect(log.runs[0]?.results.filter(({ ruleId }) => !described.includes(ruleId))).toEqual([]);
  });

  test("gives CSV that Excel reads: a mark at the start, a row for each finding, no formulas", async () => {
    const [csv, json] = [await run("check", sample, "--format", "csv"), await run("check", sample, "--format", "json")];
    expect(csv.out.startsWith("\uFEFFfile,sheet,cell,severity,ruleId,issue,message,expected,actual,fix,waivedBy,waivedReason,waivedUntil\r\n")).toBe(true);
    expect(csv.out.match(/,(error|warning|info),/g)).toHaveLength(checkSchema.parse(JSON.parse(json.out)).findings.length);
    expect(csv.out).not.toMatch(/(^|,|\n)[=+@]/);
  });

  test("takes several workbooks together, and one that is named twice once", async () => {
    const { summary } = checkSchema.parse(JSON.parse((await run("check", sample, foreign, sample, "--format", "json")).out));
    expect(summary).toMatchObject({ books: 2, sheets: 207, issues: 215 });
  });

  test("takes the evaluation year from the settings, and --year before them", async () => {
    const settings = join(folder, "settings.json");
    await writeFile(settings, JSON.stringify({ evaluationYear: 2023 }));
    const yearWith = async (...args: readonly string[]) =>
      checkSchema.parse(JSON.parse((await run("check", foreign, "--format", "json", "--settings", settings, ...args)).out)).year;
    expect([await yearWith(), await yearWith("--year", "2024")]).toEqual([2023, 2024]);
  });
});

describe("read", () => {
  test("prints the records as the contract's JSON", async () => {
    const { out, exit } = await run("read", sample, foreign, "--json");
    const { books } = readSchema.parse(JSON.parse(out));
    expect(exit).toBe(0);
    expect(books.map(({ file, sheets }) => [file, sheets.length])).toEqual([[sample, 206], [foreign, 1]]);
    expect(books[1]?.sheets[0]).toMatchObject({ layout: null, records: [] });
  });

  test("reads a sheet by the columns that somebody pointed out in the pane", async () => {
    const book = new Book();
    const list = book.addSheet("うちの一覧");
    [["測るもの", "はじめ"], ["交付率", "30%"]].forEach((line, row) => line.forEach((value, column) => list.setCell(row, column, { value })));
    list.customProperties.set(mappingKey, '{"layout":"outcome-indicator-list","headerRow":1,"columns":{"A":"name","B":"baseline"}}');
    const mapped = join(folder, "mapped.xlsx");
    await writeFile(mapped, await saveXlsx(book));
    const { books } = readSchema.parse(JSON.parse((await run("read", mapped, "--json")).out));
    expect(books[0]?.sheets).toMatchObject([{ layout: "outcome-indicator-list", records: [{ name: "交付率", baseline: { value: 30, unit: "%" } }] }]);
  });

  test("prints a line for each sheet for people", async () =>
    expect((await run("read", sample)).out).toContain("\n  成果指標一覧  outcome-indicator-list  "));
});

describe("annotate and summarize", () => {
  test("make a copy and leave the file that is read as it was", async () => {
    const [marked, summed] = [join(folder, "marked.xlsx"), join(folder, "summed.xlsx")];
    expect(await run("annotate", sample, "--out", marked)).toMatchObject({ exit: 0, out: `${marked} を作りました（検査結果）。\n` });
    expect((await run("summarize", sample, "--out", summed)).exit).toBe(0);
    expect(Buffer.compare(await readFile(sample), original)).toBe(0);
  });

  test("annotate marks the cells of the findings and adds the list of them, and changes no other cell", async () => {
    const marked = join(folder, "marked-once.xlsx");
    await run("annotate", sample, "--out", marked, "--year", "2025");
    const [before, after] = [await open(sample), await open(marked)];
    expect(after.sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(["検査結果", ...before.sheets.map(({ name }) => name)]));
    const sheet = (book: Book, name: string) => book.sheets.find((one) => one.name === name);
    expect(sheet(after, "1-(1)-5")?.conditionalFormats.flatMap(({ areas }) => areas)).toContainEqual(expect.objectContaining({ row: 6, column: 5 }));
    for (const { name, merges } of before.sheets) {
      expect([name, [...(sheet(after, name)?.filledCells() ?? [])]]).toEqual([name, [...(sheet(before, name)?.filledCells() ?? [])]]);
      expect(sheet(after, name)?.merges).toEqual(merges);
    }
  });

  test("summarize makes the sheets that are asked for, by id or by name", async () => {
    const summed = join(folder, "two.xlsx");
    await run("summarize", sample, foreign, "--out", summed, "--sheets", "by-department,成果指標一覧", "--year", "2025");
    expect((await open(summed)).sheets.map(({ name }) => name)).toEqual(["所管別集計", "成果指標一覧"]);
  });

  test.each([["annotate"], ["summarize"]])("%s refuses to write over the file it reads", async (command) => {
    expect(await run(command, sample, "--out", sample)).toEqual({
      exit: 2,
      out: "",
      error: `${sample}: 読み込むファイルには書き込みません。別の名前を指定してください。\n`,
    });
  });
});

describe("fix", () => {
  test("lists what it would mend, and makes nothing", async () => {
    const { out, exit } = await run("fix", sample, "--dry-run", "--year", "2025");
    expect(exit).toBe(0);
    expect(out).toMatch(/^'.+'![A-Z]+\d+: .+ → .+%$/m);
    expect(out).toMatch(/\d+か所を修正できます。\n$/);
  });

  test("makes a copy in which the mended faults are no longer found, and no other is new", async () => {
    const fixed = join(folder, "fixed.xlsx");
    const findings = async (file: string) =>
      checkSchema.parse(JSON.parse((await run("check", file, "--format", "json", "--year", "2025")).out)).findings;
    const { out } = await run("fix", sample, "--out", fixed, "--year", "2025");
    const before = await findings(sample);
    const mended = before.filter((finding) => finding.fix);
    expect(mended.length).toBeGreaterThan(1);
    expect(out).toContain(`${fixed} を作りました（${mended.length}か所を修正）。`);
    const key = ({ ruleId, cells }: (typeof before)[number]) => `${ruleId} ${cells.join()}`;
    expect((await findings(fixed)).map(key)).toEqual(before.filter((finding) => !finding.fix).map(key));
    expect(Buffer.compare(await readFile(sample), original)).toBe(0);
  });

  test("needs to be told where to, or not to write", async () =>
    expect(await run("fix", sample)).toEqual({ exit: 2, out: "", error: "--out FILE か --dry-run を指定してください。\n" }));
});

describe("blank", () => {
  test("adds a form for each issue of the list that has none, or an empty one, and leaves the workbook as it is", async () => {
    const book = new Book();
    writeIssueList(book.addSheet("改革課題一覧"), facts.issueList.slice(0, 2));
    const [office, out] = [join(folder, "とりまとめ.xlsx"), join(folder, "様式.xlsx")];
    await writeFile(office, await saveXlsx(book));
    expect((await run("blank", office, "--out", out)).out).toContain("様式 2枚を追加");
    expect((await open(out)).sheets.map(({ name }) => name)).toEqual(["改革課題一覧", "1-(1)-1", "1-(1)-2"]);
    await run("blank", office, "--out", out, "--empty");
    expect((await open(out)).sheets.map(({ name }) => name)).toEqual(["改革課題一覧", "改革課題シート"]);
    expect((await open(office)).sheets).toHaveLength(1);
  });
});

describe("what cannot be read ends with 2 and one clear line, never with a stack trace", () => {
  const file = async (name: string, content: Uint8Array | string): Promise<string> => {
    await writeFile(join(folder, name), content);
    return join(folder, name);
  };
  /** The head of the container in which Excel encrypts a workbook ([MS-CFB] 2.2). */
  const encrypted = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array<number>(1024).fill(0));

  test.each<[what: string, args: () => Promise<readonly string[]>, says: string]>([
    ["a file that is not there", async () => ["check", "no-such.xlsx"], "no-such.xlsx: there is no such file."],
    ["a text file", async () => ["check", await file("text.xlsx", "改革課題")], "text.xlsx: "],
    ["a workbook that was cut off", async () => ["check", await file("cut.xlsx", original.slice(0, 20_000))], "cut.xlsx: "],
    ["an encrypted workbook", async () => ["check", await file("secret.xlsx", encrypted)], "secret.xlsx: "],
    ["settings that are none", async () => ["check", foreign, "--settings", await file("bad.json", "{")], "bad.json: "],
    ["settings with a wrong value", async () => ["check", foreign, "--settings", await file("wrong.json", '{"evaluationYear":"R6"}')], "evaluationYear"],
    ["a year that is none", async () => ["check", foreign, "--year", "R6"], "--year takes a fiscal year such as 2025: R6"],
    ["an unknown format", async () => ["check", foreign, "--format", "xml"], "stylish, json, sarif, csv"],
    ["an unknown summary sheet", async () => ["summarize", foreign, "--out", join(folder, "x.xlsx"), "--sheets", "pie"], "by-department"],
    ["a folder that is not there", async () => ["summarize", foreign, "--out", join(folder, "none", "x.xlsx")], "cannot be written"],
    ["no file at all", async () => ["check"], "books"],
    ["an unknown command", async () => ["chekc"], "chekc"],
  ])("%s", async (_, args, says) => {
    const { exit, out, error } = await run(...(await args()), "--lang", "en");
    expect({ exit, out }).toEqual({ exit: 2, out: "" });
    expect(error).toContain(says);
    expect(error.trimEnd().split("\n").length).toBeLessThanOrEqual(2);
    expect(error).not.toMatch(/\n\s+at /);
  });
});

describe("of several files, one that cannot be read", () => {
  test("is named, and does not keep `read` from the others; the run ends with 2", async () => {
    const bad = join(folder, "halved.xlsx");
    await writeFile(bad, original.slice(0, 20_000));
    const { exit, out, error } = await run("read", bad, foreign, "--json");
    expect([exit, error.match(/halved\.xlsx: /g)]).toEqual([2, ["halved.xlsx: "]]);
    expect(readSchema.parse(JSON.parse(out)).books.map(({ file }) => file)).toEqual([foreign]);
  });

  test("stops `summarize`, which would lack it: all such files are named, and nothing is written", async () => {
    const [bad, out] = [join(folder, "halved.xlsx"), join(folder, "lacking.xlsx")];
    await writeFile(bad, original.slice(0, 20_000));
    const ended = await run("summarize", bad, foreign, "no-such.xlsx", "--out", out, "--lang", "en");
    expect([ended.exit, ended.out, ended.error.trimEnd().split("\n").map((line) => line.replace(/^.*[\\/]/, "").split(":")[0])]).toEqual([2, "", ["halved.xlsx", "no-such.xlsx"]]);
    await expect(stat(out)).rejects.toThrow("ENOENT");
  });
});

test("help is printed in the language that is asked for, and is no failure", async () => {
  expect(await run("--help")).toMatchObject({ exit: 0, out: expect.stringContaining("集計シートを作ります。") });
  expect(await run("--help", "--lang", "en")).toMatchObject({ exit: 0, out: expect.stringContaining("Makes the summary sheets.") });
});
