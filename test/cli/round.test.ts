import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { main } from "../../src/cli/index";
import { checkSchema } from "../../src/contract/check-schema";
import { roundSchema } from "../../src/contract/round-schema";
import { openBytes } from "../../src/files/open-bytes";
import { openXlsx, saveXlsx } from "../../src/host/xlsx";
import { expectedOfForty, fortyFiles, listOf } from "../support/forty-workbooks";
import { officeBook, roundFiles } from "../support/round";

let folder: string;
/** What the departments handed in: a folder with one below it. */
let submitted: string;
let office: string;
const few = /^(財政局|港湾局|臨海部|監査|消防局)/;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "kaikaku-"));
  submitted = join(folder, "提出");
  office = join(folder, "とりまとめ.xlsx");
  await mkdir(join(submitted, "局"), { recursive: true });
  const files = roundFiles({ doubles: [["1-(3)-11", "臨海部国際戦略本部.xlsx"]], faults: [["1-(1)-2", "goal", ""]] });
  for (const { file, book } of files.filter((one) => few.test(one.file)))
    await writeFile(join(submitted, file.startsWith("財政局") ? "局" : "", file), await saveXlsx(book));
  await writeFile(join(submitted, "~$港湾局.xlsx"), "Excel has it open");
  await writeFile(join(submitted, "メモ.txt"), "電話の控え");
  await writeFile(office, await saveXlsx(officeBook()));
});

afterAll(() => rm(folder, { recursive: true }));

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
    return { exit: await main([...args, "--year", "2021"]), ...printed };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

const names = (files: readonly string[]) => files.map((file) => file.slice(submitted.length + 1));

describe("check on a folder", () => {
  test("takes its workbooks and those below, and neither lock files nor anything else", async () => {
    const { out, error, exit } = await run("check", submitted, "--format", "json");
    const { summary, findings } = checkSchema.parse(JSON.parse(out));
    expect([exit, error, summary.books]).toEqual([1, "", 6]);
    expect(findings.filter(({ severity }) => severity === "error").map(({ file, ruleId }) => [...names([file]), ruleId])).toEqual([
      [join("局", "財政局1.xlsx"), "field-missing"],
      ["臨海部国際戦略本部.xlsx", "issue-number-duplicate"],
    ]);
  });

  test("tells people at the end which files pass", async () => {
    const { out } = await run("check", submitted);
    expect(out).toContain(`  合格  ${join(submitted, "消防局.xlsx")}\n`);
    expect(out.trimEnd().split("\n").at(-1)).toBe(
      "ファイル 6: 合格 3、要修正 3、課題シートなし 0、読み取り不可 0。未提出の課題 （改革課題一覧がないため分かりません）、二重の提出 1、一覧にない課題 0",
    );
  });

  test("is not stopped by a file that cannot be read: it is named, the others are checked, and the run ends with 2", async () => {
    const bad = join(submitted, "壊れた.xlsx");
    await writeFile(bad, (await readFile(office)).subarray(0, 5000));
    try {
      const { out, error, exit } = await run("check", submitted, "--format", "json");
      expect(checkSchema.parse(JSON.parse(out)).summary.books).toBe(6);
      expect(error).toMatch(/^.+壊れた\.xlsx: このファイルは壊れているか途中で切れているため、開けません。[^\n]+\n$/);
      expect(exit).toBe(2);
      const told = roundSchema.parse(JSON.parse((await run("round", submitted, "--format", "json")).out));
      expect(told.files.filter(({ verdict }) => verdict === "unreadable").map(({ file }) => file)).toEqual([bad]);
    } finally {
      await rm(bad);
    }
  });

  test("says where a folder has no workbook", async () => {
    await mkdir(join(folder, "空"), { recursive: true });
    expect(await run("check", join(folder, "空"))).toEqual({ exit: 2, out: "", error: `${join(folder, "空")}: フォルダーに .xlsx がありません。\n` });
  });
});

describe("round", () => {
  test("says what is missing by the office's own list, as JSON", async () => {
    const { out, exit } = await run("round", submitted, "--issue-list", office, "--format", "json");
    const round = roundSchema.parse(JSON.parse(out));
    expect(exit).toBe(1);
    expect(round.expected).toBe(215);
    const submittedIssues = new Set(round.files.flatMap(({ issues }) => issues));
    expect(submittedIssues.size).toBe(11 + 4 + 2 + 1 + 2);
    expect(round.unsubmitted).toHaveLength(215 - 20);
    expect(round.doubled.map(({ issue, forms }) => [issue, ...names(forms.map(({ file }) => file))])).toEqual([["1-(3)-11", "港湾局.xlsx", "臨海部国際戦略本部.xlsx"]]);
  });

  test("makes a report, and a file for each department that has something to mend; it does not read them the next time", async () => {
    const [report, back] = [join(submitted, "結果.xlsx"), join(submitted, "返却")];
    const first = await run("round", submitted, "--issue-list", office, "--out", report, "--send-back", back);
    expect(first.error).toBe("");
    const open = async (file: string) => openXlsx(new Uint8Array(await readFile(file)));
    expect((await open(report)).sheets.map(({ name }) => name)).toEqual(["提出状況", "検査結果"]);
    const sent = await readdir(back);
    expect(sent).toEqual(expect.arrayContaining(["指摘_財政局.xlsx", "指摘_港湾局.xlsx", "指摘_臨海部国際戦略本部.xlsx"]));
    expect(sent).not.toContain("指摘_消防局.xlsx");
    const finance = [...((await open(join(back, "指摘_財政局.xlsx"))).sheet("検査結果")?.filledCells() ?? [])].map(({ cell }) => String(cell.value));
    expect(finance).toContain("財政局1.xlsx");
    expect(finance.filter((text) => text.includes(folder))).toEqual([]);
    const { snapshot } = await openBytes(new Uint8Array(await readFile(join(back, "指摘_財政局.xlsx"))), "");
    expect([snapshot.sheets, snapshot.skipped]).toEqual([[], [{ name: "検査結果", reason: "ours" }]]);

    const again = roundSchema.parse(JSON.parse((await run("round", submitted, "--issue-list", office, "--format", "json")).out));
    expect(again.files).toHaveLength(6);
    expect(again.ours).toHaveLength(sent.length + 1);
    await rm(report);
    await rm(back, { recursive: true });
  });

  test("says of forty with known faults, gaps and duplicates exactly what is wrong, and of which; on a terminal, how far it is", async () => {
    const forty = join(folder, "四十");
    await mkdir(forty);
    for (const { name, bytes } of await fortyFiles()) await writeFile(join(forty, name), bytes);
    const isTTY = Object.getOwnPropertyDescriptor(process.stderr, "isTTY");
    Object.defineProperty(process.stderr, "isTTY", { value: true, configurable: true });
    const { out, error, exit } = await run("round", forty, "--issue-list", office, "--format", "json");
    if (isTTY) Object.defineProperty(process.stderr, "isTTY", isTTY);
    else Reflect.deleteProperty(process.stderr, "isTTY");
    const told = out.replaceAll(JSON.stringify(`${forty}/`).slice(1, -1), "");
    expect(listOf(roundSchema.parse(JSON.parse(told)))).toEqual(expectedOfForty);
    const lines = error.trimEnd().split("\n");
    expect(lines.filter((line) => /^読み込み \d+／40: /.test(line))).toHaveLength(40);
    expect(lines.at(-1)).toContain("切れた.xlsx");
    expect(exit).toBe(2);
  });

  test("ends with 0 where everything passes and nothing is missing", async () => {
    const { out, exit } = await run("round", join(submitted, "消防局.xlsx"));
    expect([exit, out.trimEnd().split("\n")[1]]).toEqual([0, `  合格  ${join(submitted, "消防局.xlsx")}`]);
  });
});
