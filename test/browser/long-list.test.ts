import type { Frame } from "playwright-core";
import { saveXlsx } from "../../src/host/xlsx";
import { wrongRatesOn } from "../support/many-findings";
import { openBrowserEdition, paneOf, type BrowserEdition } from "./browser-edition";
import { inBrowser, requiredBrowser } from "./in-browser";

/** Five thousand findings in the pane, as a person meets them. */
inBrowser("five thousand findings", () => {
  let edition: BrowserEdition;
  let pane: Frame;

  beforeAll(async () => {
    edition = await openBrowserEdition(requiredBrowser());
    const { page } = edition;
    await paneOf(page);
    const buffer = Buffer.from(await saveXlsx(wrongRatesOn(25, 200)));
    await page.locator("#file").setInputFiles({ name: "多い.xlsx", mimeType: "", buffer });
    await page.getByText("「多い.xlsx」を開きました").waitFor({ timeout: 60_000 });
    pane = await paneOf(page);
    await pane.getByRole("button", { name: "検査", exact: true }).click();
    await pane.getByRole("group", { name: "重要度で絞り込む" }).waitFor({ timeout: 60_000 });
  });
  afterAll(() => edition?.close());

  test("are all opened at once, within a second, and cost no more elements than a screenful", async () => {
    expect(await pane.getByRole("button", { name: /^エラー 5\d\d\d件$/ }).count()).toBe(1);
    const button = pane.getByRole("button", { name: "すべて開く" });
    await button.click();
    const took = await pane.evaluate(async () => {
      const [close, open] = ["すべて閉じる", "すべて開く"].map((name) => [...document.querySelectorAll("button")].find((each) => each.textContent === name));
      close?.click();
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      const start = performance.now();
      open?.click();
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      return performance.now() - start;
    });
    expect(took).toBeLessThan(1_000);
    expect(await pane.locator("li[aria-setsize]").count()).toBeLessThan(60);
    expect(await pane.evaluate(() => document.querySelectorAll("*").length)).toBeLessThan(2_500);
  });

  test("are scrolled through without a gap: wherever one stops, the window is full of rows", async () => {
    for (const part of [0.25, 0.5, 0.99]) {
      await pane.evaluate((to) => scrollTo(0, document.documentElement.scrollHeight * to), part);
      await pane.waitForFunction(() => {
        const rows = [...document.querySelectorAll("[data-index]")].map((row) => row.getBoundingClientRect());
        const seen = rows.filter(({ bottom, top }) => bottom > 0 && top < innerHeight);
        return seen.reduce((sum, { height }) => sum + height, 0) >= innerHeight - 100 && seen.length < 40;
      });
    }
  });

  test("the last one is reached with End, and can be opened there; Home leads back", async () => {
    const { keyboard } = edition.page;
    await pane.locator("[data-row][tabindex='0']").focus();
    await keyboard.press("End");
    await pane.waitForFunction(() => document.activeElement?.closest("li")?.getAttribute("aria-posinset") === "200");
    const inSight = () => pane.evaluate(() => {
      const { top, bottom } = document.activeElement?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
      return top >= 0 && bottom <= innerHeight;
    });
    expect(await inSight()).toBe(true);
    await keyboard.press("Enter");
    await pane.waitForFunction(() => document.activeElement?.getAttribute("aria-expanded") === "true");
    await keyboard.press("Home");
    await pane.waitForFunction(() => document.activeElement?.closest("h3") !== null);
    expect(await pane.evaluate(() => document.activeElement?.textContent)).toContain("成果指標一覧1");
    expect(await inSight()).toBe(true);
  });
});
