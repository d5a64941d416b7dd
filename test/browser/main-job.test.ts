import { readFileSync } from "node:fs";
import { PNG } from "pngjs";
import { openXlsx } from "../../src/host/xlsx";
import type { Book } from "../../src/host/book";
import { openBrowserEdition, paneOf, type BrowserEdition } from "./browser-edition";
import { findBrowser } from "./find-browser";
import { inBrowser, requiredBrowser } from "./in-browser";

if (!findBrowser()) process.stderr.write("Chrome・Edge・Chromium が見つからないため、ブラウザのテストは実行していません。 / No Chrome, Edge or Chromium: browser tests skipped.\n");

/** The lists of the programme are there already, so that ours have another name. */
const summaryTabs = ["検査結果", "改革課題一覧（集計）", "成果指標一覧（集計）", "活動指標一覧（集計）", "所管別集計"];

/** The whole job as a person does it: check, jump, mend, check again, summarise, save, open what was saved. */
inBrowser("the main job in the browser edition", () => {
  let edition: BrowserEdition;
  let errorsBefore = 0;
  let saved: { readonly name: string; readonly path: string; readonly book: Book };

  beforeAll(async () => {
    edition = await openBrowserEdition(requiredBrowser());
  });
  afterAll(() => edition?.close());

  test("starts with the sample workbook and the pane beside it", async () => {
    const { page } = edition;
    await paneOf(page);
    await tab("1-(1)-1").waitFor();
    expect(await page.locator("#book-name").textContent()).toBe("サンプル（結果入り）.xlsx");
    expect(await page.locator(".purpose").textContent()).toContain("外部に送信されることはありません");
  });

  test("検査 finds the mistakes and counts them by severity", async () => {
    const pane = await paneOf(edition.page);
    await pane.getByRole("button", { name: "検査", exact: true }).click();
    await pane.getByRole("group", { name: "重要度で絞り込む" }).waitFor({ timeout: 60_000 });
    errorsBefore = await errorCount();
    expect(errorsBefore).toBeGreaterThan(10);
  });

  test("what is certain is mended at once, and taken back", async () => {
    const pane = await paneOf(edition.page);
    await pane.getByText(/^確実に直せる誤り/).click();
    await pane.getByRole("button", { name: "3件をまとめて修正" }).click();
    await pane.getByText("3か所を修正しました").first().waitFor({ timeout: 60_000 });
    expect(await errorCount()).toBe(errorsBefore - 3);
    await pane.getByRole("button", { name: "修正を元に戻す" }).click();
    await pane.getByText("3か所を前の値に戻しました").first().waitFor({ timeout: 60_000 });
    expect(await errorCount()).toBe(errorsBefore);
  });

  test("a press on a finding shows its cell, and the cell is marked in the sheet", async () => {
    const pane = await paneOf(edition.page);
    await openSheet("1-(1)-2");
    const before = await markedPixels();
    await pane.getByRole("button", { name: /^エラー\s*B1:J1/ }).first().click();
    await edition.page.waitForFunction(() => [...document.querySelectorAll("input")].some(({ value }) => value.startsWith("B1")));
    expect(await tab("1-(1)-2").getAttribute("class")).toContain("univer-text-primary");
    expect(await markedPixels()).toBeGreaterThan(before + 1_000);
  });

  test("the pane checks by itself what was mended: it no longer finds it, and the mark is gone", async () => {
    const { page } = edition;
    const before = await markedPixels();
    await editDepartment("財政局");
    const pane = await paneOf(page);
    await pane.getByRole("button", { name: `エラー ${errorsBefore - 1}件`, exact: true }).waitFor();
    expect(await markedPixels()).toBeLessThan(before - 1_000);
  });

  test("where that is switched off, the pane says that it is outdated, and checks when it is asked to", async () => {
    const pane = await paneOf(edition.page);
    const live = pane.getByRole("switch", { name: "変更したら自動で再検査" });
    await live.click();
    await editDepartment("○○局");
    await pane.getByText("検査のあとにブックが変更されました。").waitFor();
    expect(await errorCount()).toBe(errorsBefore - 1);
    await pane.getByRole("button", { name: "もう一度検査" }).click();
    await pane.getByRole("button", { name: `エラー ${errorsBefore}件`, exact: true }).waitFor({ timeout: 60_000 });
    expect(await pane.getByText("検査のあとにブックが変更されました。").count()).toBe(0);
    await live.click();
    await editDepartment("財政局");
    await pane.getByRole("button", { name: `エラー ${errorsBefore - 1}件`, exact: true }).waitFor();
  });

  test("集計シートを作成 adds the summary tabs", async () => {
    const pane = await paneOf(edition.page);
    await pane.getByRole("button", { name: "集計シートを作成" }).click();
    await pane.getByText("枚の集計シートを作成しました").first().waitFor({ timeout: 60_000 });
    await tab("検査結果").waitFor();
    await edition.page.waitForTimeout(500);
    expect(await tabNames()).toEqual(expect.arrayContaining(summaryTabs));
  });

  test("保存 gives an .xlsx that holds the mended cell, the marks and the summary sheets", async () => {
    const { page } = edition;
    const [download] = await Promise.all([page.waitForEvent("download"), page.locator("#save").click()]);
    const path = await download.path();
    saved = { name: download.suggestedFilename(), path, book: await openXlsx(new Uint8Array(readFileSync(path))) };
    expect(saved.name).toBe("サンプル（結果入り）.xlsx");
    expect(saved.book.sheet("1-(1)-2")?.cell(0, 1)?.value).toBe("財政局");
    expect(saved.book.sheet("1-(1)-7")?.conditionalFormats.length).toBeGreaterThan(0);
    expect(saved.book.sheet("検査結果")?.usedArea(true)?.rowCount).toBeGreaterThan(errorsBefore);
  });

  test("the saved file opens again with everything in it", async () => {
    const { page } = edition;
    await page.locator("#file").setInputFiles({ name: "提出用.xlsx", mimeType: "", buffer: readFileSync(saved.path) });
    await page.getByText("「提出用.xlsx」を開きました").waitFor({ timeout: 60_000 });
    await paneOf(page);
    expect(await tabNames()).toEqual(expect.arrayContaining(summaryTabs));
    await tab("1-(1)-7").click();
    await page.waitForTimeout(500);
    expect(await markedPixels()).toBeGreaterThan(1_000);
  });

  test("a file that is no workbook is refused in one sentence", async () => {
    const { page } = edition;
    await page.locator("#file").setInputFiles({ name: "メモ.xlsx", mimeType: "", buffer: Buffer.from("これはブックではありません") });
    await page.locator("#notice[data-kind=failure]").waitFor();
    expect(await page.locator("#notice p").textContent()).toMatch(/。$/);
    expect(await page.locator("#book-name").textContent()).toBe("提出用.xlsx");
  });

  test("nothing was asked of any other machine, and nothing went wrong unseen", () => {
    const outside = edition.requests.filter((url) => !url.startsWith(edition.address) && !/^(data|blob):/.test(url));
    expect(outside).toEqual([]);
    // office.js sets style attributes here and there, which the pane's policy does not accept: nothing is missed.
    expect(edition.errors.filter((error) => !error.includes("directive 'style-src"))).toEqual([]);
  });

  const tab = (name: string) => edition.page.locator("[data-u-comp=slide-tab-item]").filter({ hasText: new RegExp(`^${name.replace(/[()]/g, "\\$&")}$`) }).first();

  /** Types into B1 of the sheet that is open: in the first row under the headers. */
  async function editDepartment(text: string): Promise<void> {
    const { page } = edition;
    const sheets = await page.locator("#sheets canvas").first().boundingBox();
    await page.mouse.dblclick((sheets?.x ?? 0) + 300, (sheets?.y ?? 0) + 33);
    await page.waitForTimeout(300); // Univer opens the cell in its own time
    await page.keyboard.press("Control+A");
    await page.keyboard.insertText(text);
    await page.keyboard.press("Enter");
  }

  const tabNames = () => edition.page.locator("[data-u-comp=slide-tab-item]").allTextContents();

  async function errorCount(): Promise<number> {
    const pane = await paneOf(edition.page);
    const name = await pane.getByRole("button", { name: /^エラー \d+件$/ }).first().getAttribute("aria-label");
    return Number(/\d+/.exec(name ?? "")?.[0]);
  }

  /** Opens the group of a sheet in the list of findings. */
  async function openSheet(name: string): Promise<void> {
    const pane = await paneOf(edition.page);
    const group = pane.getByRole("button", { name: new RegExp(`^${name.replace(/[()]/g, "\\$&")}`) }).first();
    if ((await group.getAttribute("aria-expanded")) !== "true") await group.click();
  }

  /** How many pixels of the sheet have the colour of a mark. */
  async function markedPixels(): Promise<number> {
    await edition.page.waitForTimeout(500); // Univer draws in its own time
    const { data } = PNG.sync.read(await edition.page.locator("#sheets").screenshot());
    const marks = new Set(["f7c6a5", "fff0a8", "d3e8f8"]); // src/excel/highlight.ts
    let count = 0;
    for (let at = 0; at < data.length; at += 4) if (marks.has(data.subarray(at, at + 3).toString("hex"))) count++;
    return count;
  }
});
