import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Frame } from "playwright-core";
import { openBrowserEdition, paneOf, type BrowserEdition } from "./browser-edition";
import { inBrowser, requiredBrowser } from "./in-browser";

const axeSource = readFileSync(createRequire(__filename).resolve("axe-core/axe.min.js"), "utf8");

/** What fades has a colour that nobody reads: in the page, waits until it stands. What never ends (a spinner) is not waited for. */
async function settled(): Promise<void> {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  await frame();
  await frame();
  const running = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
  await Promise.allSettled(running.map(({ finished }) => finished));
}

/** What axe finds in the pane as it stands, in a line each. */
async function violations(pane: Frame): Promise<readonly string[]> {
  await pane.evaluate(axeSource);
  await pane.evaluate(settled);
  const { violations: found } = await pane.evaluate(() => (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run());
  return found.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")} ${failureSummary ?? ""}`));
}

/** The widths, of those that a pane can have, at which it would have to be scrolled to the side. */
async function tooWide({ page }: BrowserEdition, pane: Frame): Promise<readonly number[]> {
  const found: number[] = [];
  for (const width of [320, 350]) {
    await page.locator("#pane iframe").evaluate((frame, px) => frame.style.setProperty("width", `${px}px`), width);
    if (await pane.evaluate(() => document.documentElement.scrollWidth > innerWidth)) found.push(width);
  }
  return found;
}

const named = (pane: Frame, name: string | RegExp) => pane.getByRole("button", { name, exact: typeof name === "string" }).first();

/** The states of the pane in the order in which a person comes to them, and how. */
const states: readonly (readonly [name: string, come: (pane: Frame) => Promise<void>])[] = [
  ["at first, with the first steps", () => Promise.resolve()],
  ["at the step with the sample", (pane) => named(pane, "次へ").click()],
  [
    "where a check was stopped",
    async (pane) => {
      await named(pane, "案内を閉じる").click();
      await pane.evaluate(() => {
        const find = (name: string) => [...document.querySelectorAll("button")].find(({ textContent }) => textContent === name);
        // Pressed as soon as it is there: a hand would be too slow for the sample.
        const observer = new MutationObserver(() => {
          const stop = find("中止");
          if (!stop) return;
          observer.disconnect();
          stop.click();
        });
        observer.observe(document.body, { childList: true, subtree: true });
        find("検査")?.click();
      });
      await pane.getByText("中止しました").first().waitFor({ timeout: 60_000 });
    },
  ],
  [
    "after a check",
    async (pane) => {
      await named(pane, "検査").click();
      await pane.getByRole("group", { name: "重要度で絞り込む" }).waitFor({ timeout: 60_000 });
    },
  ],
  ["with a finding open", (pane) => named(pane, /^エラー\s*[A-Z]+\d/).click()],
  [
    "with the rule beside the finding, and the form to waive it",
    async (pane) => {
      await pane.getByText("この検査項目の理由と例").first().click();
      await pane.locator("li table").first().waitFor();
      await named(pane, "確認済みにする…").click();
    },
  ],
  ["where nothing fits the filter", (pane) => pane.getByRole("searchbox").first().fill("どこにもない言葉")],
  [
    "with all that can be unfolded",
    async (pane) => {
      await pane.getByRole("searchbox").first().fill("");
      // Of the rules, which are all alike, one.
      await pane.getByText("検査項目の一覧", { exact: true }).click();
      await pane.getByPlaceholder("検査項目を検索").fill("rate-mismatch");
      // What is unfolded can hold more of its kind, so each is looked for anew.
      const folded = pane.locator("details:not([open]) > summary:visible").first();
      while (await folded.count()) await folded.click();
    },
  ],
  [
    "with what came in, and a file among it that cannot be read",
    async (pane) => {
      await pane.locator("input[type=file][multiple]").setInputFiles({ name: "壊れた.xlsx", mimeType: "", buffer: Buffer.from("PK") });
      await pane.getByText(/^ファイル 1: .*読み取り不可 1/).waitFor({ timeout: 60_000 });
    },
  ],
  [
    "where a file of settings cannot be used",
    async (pane) => {
      await pane.locator("input[type=file]:not([multiple])").setInputFiles({ name: "設定.json", mimeType: "", buffer: Buffer.from("{") });
      await pane.getByText("設定が JSON として読めません").first().waitFor();
    },
  ],
];

inBrowser.each([
  ["light", { colorScheme: "light", forcedColors: "none" }],
  ["dark", { colorScheme: "dark", forcedColors: "none" }],
  ["in a contrast theme", { colorScheme: "dark", forcedColors: "active" }],
] as const)("the pane, %s", (_theme, media) => {
  let edition: BrowserEdition;

  beforeAll(async () => {
    edition = await openBrowserEdition(requiredBrowser(), media);
  });
  afterAll(() => edition?.close());

  test.each(states)("is accessible to all %s", async (_state, come) => {
    const pane = await paneOf(edition.page);
    await come(pane);
    expect(await violations(pane)).toEqual([]);
    expect(await tooWide(edition, pane)).toEqual([]);
  });
});
