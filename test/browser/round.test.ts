import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import type { Frame } from "playwright-core";
import { saveXlsx } from "../../src/host/xlsx";
import { roundFiles } from "../support/round";
import { openBrowserEdition, paneOf, type BrowserEdition } from "./browser-edition";
import { inBrowser, requiredBrowser } from "./in-browser";

/** The reform office's job in the browser edition: choose what came in, see what is missing, sum it up, send it back, bring it in. */
inBrowser("a round of submissions in the browser edition", () => {
  const folder = mkdtempSync(join(tmpdir(), "kaikaku-round-"));
  let edition: BrowserEdition;
  let pane: Frame;
  const started: string[] = [];

  beforeAll(async () => {
    edition = await openBrowserEdition(requiredBrowser());
    pane = await paneOf(edition.page);
    started.push(...edition.requests);
    for (const { file, book } of roundFiles({ faults: [["1-(1)-2", "goal", ""]] }).slice(0, 12))
      writeFileSync(join(folder, file), await saveXlsx(book));
    writeFileSync(join(folder, "壊れた.xlsx"), "PK");
  });
  afterAll(async () => {
    await edition?.close();
    rmSync(folder, { recursive: true });
  });

  test("the reader of files is loaded when it is asked for, and not before", async () => {
    const isRound = (url: string) => /taskpane-(round|files)\.js/.test(url);
    expect(started.filter(isRound)).toEqual([]);
    await pane.getByText(/^提出されたブックをまとめて検査/).click();
    await pane.getByRole("button", { name: "提出ファイルを選んで検査" }).waitFor();
    expect(edition.requests.some(isRound)).toBe(true);
  });

  test("files that are chosen are checked without being opened", async () => {
    const names = [...roundFiles().slice(0, 12).map(({ file }) => file), "壊れた.xlsx"];
    await pane.locator("input[type=file]").setInputFiles(names.map((name) => join(folder, name)));
    await pane.getByText(/^ファイル 13: 合格 9、要修正 3、課題シートなし 0、読み取り不可 1/).waitFor({ timeout: 60_000 });
    await pane.getByText("要修正（3件）").click();
    await pane.getByText("必須の記入欄が空いている 1件（'1-(1)-2'!B14）").waitFor();
  });

  test("the findings are saved, a file for each department", async () => {
    const saving = edition.page.waitForEvent("download");
    await pane.getByRole("button", { name: "所管ごとの指摘ファイルを保存" }).click();
    const download = await saving;
    expect(download.suggestedFilename()).toBe("指摘.zip");
    const inside = Object.keys(unzipSync(new Uint8Array(readFileSync(await download.path()))));
    expect(inside).toEqual(expect.arrayContaining(["指摘_財政局.xlsx", "指摘_病院局.xlsx"]));
  });

  test("the workbooks that passed are brought in", async () => {
    await pane.getByRole("button", { name: "合格のブックを取り込む（9件）" }).click();
    await pane.getByText(/^9件のブックから\d+枚のシートを取り込みました/).first().waitFor({ timeout: 60_000 });
  });

  test("and all are summed up in sheets of their own", async () => {
    await pane.getByRole("button", { name: "取り込まずに集計シートを作成" }).click();
    await pane.getByText(/「提出状況」/).first().waitFor({ timeout: 60_000 });
    if (process.env["ROUND_PICTURE"]) await edition.page.screenshot({ path: process.env["ROUND_PICTURE"] });
    // office.js sets style attributes here and there, which the policy of the pane does not accept: nothing is missed.
    expect(edition.errors.filter((error) => !error.includes("directive 'style-src"))).toEqual([]);
  });
});
