import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkFiles } from "../../src/cli/check-command";
import { fix } from "../../src/cli/fix";
import { Failure } from "../../src/failure";
import { checkSchema } from "../../src/contract/check-schema";
import { waiversKey } from "../../src/excel/keep-waivers";
import { saveXlsx } from "../../src/host/xlsx";
import type { Waiver } from "../../src/waivers/waiver";
import { waiversText } from "../../src/waivers/waivers-text";
import { firstWrong, terms, wrongRates } from "../support/waived-book";

let folder: string;
beforeAll(async () => (folder = await mkdtemp(join(tmpdir(), "kaikaku-"))));
afterAll(() => rm(folder, { recursive: true }));

/** A file with two errors, one or both of which were waived. */
async function file(both: boolean, told: Partial<Waiver> = {}): Promise<string> {
  const book = wrongRates();
  if (both) book.sheet("成果指標一覧")?.setCell(3, 4, { value: "101.1%" });
  const { waiver } = firstWrong(book);
  book.settings.set(waiversKey, waiversText([{ ...waiver, until: null, ...told }]));
  const path = join(folder, "一覧.xlsx");
  await writeFile(path, await saveXlsx(book));
  return path;
}

const printed = (path: string, format: string) => checkFiles([path], { format, year: "2022" }, "ja");
const json = async (path: string) => checkSchema.parse(JSON.parse((await printed(path, "json")).text ?? ""));

describe("a waived error", () => {
  test("is counted apart, and stays in the list with who, why and until when", async () => {
    const { summary, findings } = await json(await file(false, terms));
    expect(summary).toMatchObject({ errors: 1, waived: 1 });
    expect(findings.filter(({ ruleId }) => ruleId === "rate-mismatch").map(({ waived }) => waived)).toEqual([terms, null]);
  });

  test("does not make the run end with an error; one that was not waived does", async () => {
    expect((await printed(await file(true), "stylish")).hasErrors).toBe(false);
    expect((await printed(await file(false), "stylish")).hasErrors).toBe(true);
    expect((await printed(await file(true, { until: "2020-03-31" }), "stylish")).hasErrors).toBe(true);
  });

  test("is told to people under a heading of its own, behind the others", async () => {
    const { text = "" } = await printed(await file(false, terms), "stylish");
    const [open = "", waived = ""] = text.split("\n確認済み\n");
    expect([open.match(/rate-mismatch/g), waived.match(/rate-mismatch/g)]).toEqual([["rate-mismatch"], ["rate-mismatch"]]);
    expect(waived).toContain("山田: =経過措置による（2027-03-31まで）");
    expect(text).toContain("エラー 1、");
    expect(text).toContain("確認済み 1\n確実に直せる誤り 1（fix");
  });

  test("is a suppression in SARIF, where every other result says that it has none", async () => {
    const log = JSON.parse((await printed(await file(false, terms), "sarif")).text ?? "") as {
      readonly runs: readonly { readonly results: readonly { readonly suppressions: readonly unknown[] }[] }[];
    };
    const all = log.runs.flatMap(({ results }) => results.map(({ suppressions }) => suppressions));
    expect(all.filter(({ length }) => length > 0)).toEqual([
      [{ kind: "inSource", status: "accepted", justification: terms.reason, properties: { by: terms.by, until: terms.until } }],
    ]);
    expect(all.length).toBeGreaterThan(1);
  });

  test("has columns of its own in CSV, and no formula in them", async () => {
    const lines = (await printed(await file(false, terms), "csv")).text?.split("\r\n") ?? [];
    expect(lines[0]).toMatch(/,waivedBy,waivedReason,waivedUntil$/);
    expect(lines.map((line) => line.split(",").at(-4))).toEqual(expect.arrayContaining(["fix", "101.1%"]));
    expect(lines.filter((line) => line.endsWith(",山田,'=経過措置による,2027-03-31"))).toHaveLength(1);
    expect(lines.filter((line) => line.endsWith(",,,")).length).toBeGreaterThan(0);
  });

  test("leaves other fixes to be made one by one, or all together", async () => {
    const path = join(folder, "two.xlsx");
    await writeFile(path, await saveXlsx(wrongRates()));
    const mended = (...cell: string[]) => fix(path, { dryRun: true, year: "2022", ...(cell.length > 0 ? { cell } : {}) }, "ja");
    expect((await mended()).split("\n")).toHaveLength(3);
    expect(await mended("'成果指標一覧'!E4")).toBe("'成果指標一覧'!E4: 81% → 101.1%\n1か所を修正できます。");
    await expect(mended("'成果指標一覧'!A1")).rejects.toThrow(Failure);
  });

  test("is not mended: it is right as it is", async () => {
    const text = await fix(await file(false), { dryRun: true, year: "2022" }, "ja");
    expect([text.includes("E3: "), text.includes("E4: 81% → 101.1%")]).toEqual([false, true]);
  });
});
