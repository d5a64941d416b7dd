import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { main } from "../../src/cli/index";
import { Book } from "../../src/host/book";
import { saveXlsx } from "../../src/host/xlsx";
import { number, oneSheet, rowsOf, worksheet } from "../support/xlsx-parts";

let folder: string;
beforeAll(async () => (folder = await mkdtemp(join(tmpdir(), "kaikaku-"))));
afterAll(() => rm(folder, { recursive: true }));

async function file(name: string, bytes: Uint8Array): Promise<string> {
  await writeFile(join(folder, name), bytes);
  return join(folder, name);
}

/** All that a run prints, and how it ends. */
async function run(...args: readonly string[]): Promise<{ readonly printed: string; readonly exit: number }> {
  let printed = "";
  const keep = (text: string | Uint8Array) => {
    printed += String(text);
    return true;
  };
  const spies = [process.stdout, process.stderr].map((stream) => jest.spyOn(stream, "write").mockImplementation(keep));
  try {
    const exit = await main(args);
    return { printed, exit };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

/** A workbook with a sheet whose values lie as far apart as can be. */
async function farApart(): Promise<string> {
  const book = new Book();
  const sheet = book.addSheet("広い表");
  sheet.setCell(0, 0, { value: "左上" });
  sheet.setCell(1_048_575, 16_383, { value: "右下" });
  return file("far.xlsx", await saveXlsx(book));
}

describe("a sheet that is too large to be read", () => {
  test("is named to people, with the range that Excel takes as used", async () => {
    const { printed, exit } = await run("check", await farApart());
    expect(exit).toBe(0);
    expect(printed).toContain("検査しなかったシート: 1");
    expect(printed).toMatch(/広い表 {2}使用範囲 A1:XFD1048576 が大きすぎるため.*ください。/);
  });

  test("is named to programs", async () =>
    expect((await run("read", await farApart(), "--json", "--lang", "en")).printed).toContain("The used range A1:XFD1048576 is too large"));
});

describe("a copy keeps the kind of its workbook: Excel opens no other", () => {
  const macros = () => file("macros.xlsm", oneSheet(worksheet(rowsOf([number(1)]))));

  test("a workbook with macros is not written as one without", async () => {
    const { printed, exit } = await run("annotate", await macros(), "--out", join(folder, "copy.xlsx"));
    expect([exit, printed]).toEqual([2, `${join(folder, "copy.xlsx")}: .xlsm で終わる名前を指定してください。Excel は、中身と拡張子が合わないブックを開きません。\n`]);
  });

  test("but as one with macros", async () =>
    expect((await run("annotate", await macros(), "--out", join(folder, "copy.XLSM"))).exit).toBe(0));
});
