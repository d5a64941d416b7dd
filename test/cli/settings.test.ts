import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { main } from "../../src/cli/index";
import { checkSchema } from "../../src/contract/check-schema";
import { settingsKey } from "../../src/excel/keep-settings";
import { Book } from "../../src/host/book";
import { saveXlsx } from "../../src/host/xlsx";
import { priorityGoalsBook } from "../../src/sample/priority-goals-sheet";

const kariya = join(__dirname, "../../src/sample/settings/kariya.json");
let folder: string;
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), "kaikaku-"))));
afterAll(() => rm(folder, { recursive: true }));

async function run(...args: readonly string[]) {
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

/** The year and the findings of a check. */
async function checked(...args: readonly string[]) {
  const { year, findings } = checkSchema.parse(JSON.parse((await run("check", "--format", "json", ...args)).out));
  return { year, found: findings.map(({ ruleId }) => ruleId) };
}

async function save(name: string, book: Book): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, await saveXlsx(book));
  return file;
}

/** A workbook that keeps settings. */
function keeping(settings: unknown): Book {
  const book = new Book();
  book.addSheet("当番表").setCell(0, 0, { value: "4月の当番" });
  book.settings.set(settingsKey, typeof settings === "string" ? settings : JSON.stringify(settings));
  return book;
}

describe("another city is set up by its settings, without touching code", () => {
  test("the goals of 刈谷市 are checked under its own divisions and sections", async () => {
    const goals = await save("goals.xlsx", priorityGoalsBook());
    expect(await checked(goals, "--settings", kariya)).toEqual({ year: 2026, found: [] });
    expect((await checked(goals)).found).toEqual(["department-unknown"]);
  });

  test("a division that it does not have is found", async () => {
    const book = priorityGoalsBook();
    book.sheets[1]?.setCell(0, 0, { value: "財政局 令和8年度組織重点目標" });
    const goals = await save("renamed.xlsx", book);
    expect((await checked(goals, "--settings", kariya)).found).toContain("department-unknown");
  });
});

describe("--year before --settings before what the workbook keeps before the published programme", () => {
  test("is what a check goes by", async () => {
    const [book, settings] = [await save("kept.xlsx", keeping({ evaluationYear: 2023 })), join(folder, "settings.json")];
    await writeFile(settings, JSON.stringify({ evaluationYear: 2024 }));
    const years = [await checked(book), await checked(book, "--settings", settings), await checked(book, "--settings", settings, "--year", "2021")];
    expect(years.map(({ year }) => year)).toEqual([2023, 2024, 2021]);
  });

  test("and who hands in a workbook does not say by which settings it is judged", async () => {
    const office = await save("office.xlsx", keeping({ evaluationYear: 2022 }));
    const handedIn = await save("handed-in.xlsx", keeping({ evaluationYear: 2019, rules: { "no-such-rule": {} } }));
    const { out, exit } = await run("round", handedIn, "--issue-list", office, "--format", "json");
    expect([exit, (JSON.parse(out) as { readonly year: number }).year]).toEqual([0, 2022]);
  });
});

describe("settings that cannot be used end with one line that says which and why", () => {
  test("in a file", async () => {
    const settings = join(folder, "bad.json");
    await writeFile(settings, '{ "period": { "from": "R4" } }');
    const { error, exit } = await run("check", await save("any.xlsx", keeping({})), "--settings", settings);
    expect([exit, error]).toEqual([2, `${settings}: 設定「計画期間の最初の年度」（period.from）は、1989以上2100以下の整数でなければなりません。\n`]);
  });

  test("in a workbook", async () => {
    const book = await save("bad.xlsx", keeping("おかしい"));
    const { error, exit } = await run("check", book);
    expect([exit, error]).toEqual([2, `${book}に保存された設定が使えません。設定が JSON として読めません。書き出した設定ファイルを指定してください。\n`]);
  });
});
