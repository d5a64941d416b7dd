import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Frame } from "playwright-core";
import { parseSettings } from "../../src/settings";
import { openBrowserEdition, paneOf, type BrowserEdition } from "./browser-edition";
import { inBrowser, requiredBrowser } from "./in-browser";

/** Setting a programme up in the browser edition, as a person would. */
inBrowser("settings in the browser edition", () => {
  let edition: BrowserEdition;
  let pane: Frame;

  beforeAll(async () => {
    edition = await openBrowserEdition(requiredBrowser());
    pane = await paneOf(edition.page);
  });
  afterAll(() => edition?.close());

  const field = (label: string) => pane.getByLabel(label, { exact: true });
  const press = (name: string) => pane.getByRole("button", { name, exact: true }).click();

  test("a value that cannot be used is refused in words, and nothing is saved", async () => {
    await pane.getByText("設定", { exact: true }).click();
    await field("達成率の小数の桁数").fill("9");
    await press("保存して検査");
    await pane.getByText("設定「達成率の小数の桁数」（rounding.decimals）は、0以上3以下の整数でなければなりません。").waitFor();
    await field("達成率の小数の桁数").fill("1");
    if (process.env["SETTINGS_PICTURE"]) await pane.locator("main").screenshot({ path: process.env["SETTINGS_PICTURE"] });
  });

  test("a year, and a rule that is switched off, hold for the check and are kept in the workbook", async () => {
    await pane.getByLabel("評価年度").last().fill("2021");
    await pane.getByText("検査項目の重要度").click();
    await pane.getByPlaceholder("検査項目を検索").fill("fiscal-year-era");
    await pane.locator("li select").selectOption("off");
    await press("保存して検査");
    await pane.getByText("設定をこのブックに保存しました", { exact: true }).waitFor({ timeout: 60_000 });
    expect(await pane.getByLabel("評価年度").first().inputValue()).toBe("2021");
    expect(await pane.getByText("令和3(2020)年度").count()).toBe(0);
  });

  test("they are written to a file that another workbook can read", async () => {
    const saving = edition.page.waitForEvent("download");
    await press("ファイルに書き出す");
    const text = readFileSync(await (await saving).path(), "utf8");
    expect(parseSettings(text)).toMatchObject({ evaluationYear: 2021, rules: { "fiscal-year-era": { severity: "off" } } });
  });

  test("those of another city are read from a file", async () => {
    await pane.locator("input[type=file]").setInputFiles(join(__dirname, "../../src/sample/settings/kariya.json"));
    await pane.getByText("達成度・所管・取組の一覧").click();
    expect(await field("所管の一覧").inputValue()).toContain("企画財政部\n総務部");
    expect(await field("取組と項目の一覧").inputValue()).toBe("");
    expect(edition.errors.filter((error) => !error.includes("directive 'style-src"))).toEqual([]);
  });
});
