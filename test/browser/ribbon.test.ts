import type { Frame } from "playwright-core";
import { openBrowserEdition, paneOf, type BrowserEdition } from "./browser-edition";
import { inBrowser, requiredBrowser } from "./in-browser";

/** The page plays the ribbon to the unmodified office.js: the functions are found, called and completed as Excel does it. */
inBrowser("the ribbon, with the pane closed", () => {
  let edition: BrowserEdition;
  let pane: Frame;

  beforeAll(async () => {
    edition = await openBrowserEdition(requiredBrowser());
    pane = await paneOf(edition.page);
  });
  afterAll(() => edition?.close());
  beforeEach(async () => {
    if (await isShown()) await press("パネル");
    expect(await isShown()).toBe(false);
  });

  test("検査 brings the pane, with the findings in it", async () => {
    await press("検査");
    await pane.getByRole("group", { name: "重要度で絞り込む" }).waitFor({ timeout: 60_000 });
    expect(await isShown()).toBe(true);
  });

  test("強調表示 takes the marks off, and the pane stays closed", async () => {
    const marked = pane.getByLabel("セルに色を付ける");
    expect(await marked.isChecked()).toBe(true);
    await press("強調表示");
    await pane.waitForFunction(() => !document.querySelector<HTMLInputElement>("input[role=switch]")?.checked);
    expect(await marked.isChecked()).toBe(false);
    expect(await isShown()).toBe(false);
  });

  test("集計シート作成 writes the sheets, and brings the pane to say so", async () => {
    await press("集計シート作成");
    await pane.getByText("枚の集計シートを作成しました").first().waitFor({ timeout: 60_000 });
    expect(await tabs()).toEqual(expect.arrayContaining(["検査結果", "提出票"]));
    expect(await isShown()).toBe(true);
  });

  test("提出前チェック says that the workbook cannot be submitted yet", async () => {
    await press("提出前チェック");
    await pane.getByText("まだ提出できません").first().waitFor({ timeout: 60_000 });
    expect(await isShown()).toBe(true);
  });

  test("このセルの指摘 says where there is none", async () => {
    await press("このセルの指摘");
    await pane.getByText("このセルの指摘はありません").first().waitFor({ timeout: 60_000 });
    expect(await isShown()).toBe(true);
  });

  test("nothing went wrong unseen", () => {
    expect(edition.errors.filter((error) => !error.includes("directive 'style-src"))).toEqual([]);
  });

  const press = (name: string) => edition.page.getByRole("toolbar").getByRole("button", { name }).click();
  const isShown = () => edition.page.locator("#pane").isVisible();
  const tabs = () => edition.page.locator("[data-u-comp=slide-tab-item]").allTextContents();
});
