import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkFiles } from "../../src/cli/check-command";
import { read } from "../../src/cli/read";
import { summarize } from "../../src/cli/summarize";
import { checkSchema } from "../../src/contract/check-schema";
import { readSchema } from "../../src/contract/read-schema";
import { Book } from "../../src/host/book";
import { shownText } from "../../src/host/shown-text";
import { openXlsx, saveXlsx } from "../../src/host/xlsx";
import { priorityGoalsBook } from "../../src/sample/priority-goals-sheet";

let folder: string;
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), "kaikaku-"))));
afterAll(() => rm(folder, { recursive: true }));

const settingsOf = (city: string) => join(__dirname, `../../src/sample/settings/${city}.json`);
async function save(name: string, book: Book): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, await saveXlsx(book));
  return file;
}
const found = async (file: string, city: string) => {
  const { text = "" } = await checkFiles([file], { format: "json", settings: settingsOf(city) }, "ja");
  const { year, findings } = checkSchema.parse(JSON.parse(text));
  return { year, found: findings.map(({ ruleId, cells, expected }) => [ruleId, cells[0], expected]) };
};
/** The summary workbook, as the command line makes it. */
async function summary(file: string, city: string, sheets: string): Promise<Book> {
  const out = join(folder, `${city}-summary.xlsx`);
  await summarize([file], { out, sheets, settings: settingsOf(city) }, "ja");
  return openXlsx(new Uint8Array(await readFile(out)));
}
/** What a person sees on a sheet, cell by cell. */
const seen = (book: Book, sheet: string): readonly string[] =>
  Array.from(book.sheet(sheet)?.filledCells() ?? [], ({ cell }) => shownText(cell)).filter((text) => text !== "");
/** Every drop-down of a sheet. */
const choices = (book: Book, sheet: string) => book.sheet(sheet)?.validations.flatMap(({ type, formulas }) => (type === "List" ? formulas : []));

describe("下野市, which rates from S to C, is set up by a file", () => {
  /** 第三次行政改革大綱 H27 to R01, with results of two years: one rating is of another scale, one says the opposite, one is missing. */
  function list(): Book {
    const book = new Book();
    const sheet = book.addSheet("成果指標一覧");
    const lines = [
      ["取組1 - (1) 協働の推進"],
      ["課題No.", "所管", "課題名", "成果指標名", "現状値", "目標値", "", "実績値", "", "達成度", ""],
      ["", "", "", "", "", "H30", "R01", "H30", "R01", "H30", "R01"],
      ["1", "総合政策課", "会議の公開", "①公開した会議の割合", "60.0%（H26）", "80.0%", "90.0%", "82.0%", "91.0%", "S", "A 計画通り"],
      ["2", "市民協働推進課", "活動の支援", "①支援した団体", "10団体（H26）", "20団体", "30団体", "18団体", "25団体", "3", "S"],
      ["3", "税務課", "収納の強化", "①口座振替の件数", "100件（H26）", "200件", "300件", "150件", "", "B", ""],
    ];
    lines.forEach((line, row) => line.forEach((value, column) => value !== "" && sheet.setCell(row, column, { value })));
    return book;
  }

  test("its sheets are read", async () => {
    const { text = "" } = await read([await save("shimotsuke.xlsx", list())], { json: true, settings: settingsOf("shimotsuke") }, "ja");
    const { books } = readSchema.parse(JSON.parse(text));
    const ratings = books[0]?.sheets[0]?.records.map((record) => (record.type === "indicator" ? record.enteredRatings.map(({ value }) => value) : []));
    expect(ratings).toEqual([["S", "A 計画通り"], ["3", "S"], ["B", ""]]);
  });

  test("its findings go by its scale and its years", async () => {
    const { year, found: all } = await found(await save("shimotsuke.xlsx", list()), "shimotsuke");
    expect(year).toBe(2019);
    expect(all.filter(([rule]) => String(rule).startsWith("rating-")).map(([rule, cell]) => [rule, cell])).toEqual([
      ["rating-out-of-scale", "'成果指標一覧'!J5"],
      ["rating-contradiction", "'成果指標一覧'!K5"],
    ]);
  });

  test("its summaries speak of S to C, and suggest nothing, as it has no bounds", async () => {
    const book = await summary(await save("shimotsuke.xlsx", list()), "shimotsuke", "overview,evaluation,result-entry");
    const overview = seen(book, "達成状況");
    expect(overview).toEqual(expect.arrayContaining(["達成度S", "達成度A", "達成度B", "達成度C", "達成度　S 計画以上　A 計画どおり　B やや遅れている　C ほとんど進んでいない"]));
    expect(overview).not.toContain("達成度1");
    expect(overview.join()).not.toContain("達成度の目安");
    expect(seen(book, "評価一覧").filter((text) => /^H30|^R01|^最終/.test(text))).toEqual(["H30 平均", "H30 入力", "R01 平均", "R01 入力", "最終 平均"]);
    expect(choices(book, "実績入力表")).toEqual(['"S,A,B,C"']);
  });
});

describe("刈谷市, which rates nothing, is set up by a file", () => {
  test("its goals are in order, and its summaries know no rating", async () => {
    const file = await save("goals.xlsx", priorityGoalsBook());
    expect(await found(file, "kariya")).toEqual({ year: 2026, found: [] });
    const book = await summary(file, "kariya", "overview,evaluation,findings");
    expect([...seen(book, "達成状況"), ...seen(book, "評価一覧")].filter((text) => text.includes("達成度"))).toEqual([]);
    expect(seen(book, "検査結果").join()).toContain("指摘はありません");
  });
});
