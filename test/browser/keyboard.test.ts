import type { Frame, Keyboard } from "playwright-core";
import { openBrowserEdition, paneOf, type BrowserEdition } from "./browser-edition";
import { inBrowser, requiredBrowser } from "./in-browser";

/** The main job without a mouse: Tab, Enter, Escape and the arrow keys. After each step the focus is somewhere, and can be seen. */
inBrowser("the pane with the keyboard alone", () => {
  let edition: BrowserEdition;
  let pane: Frame;
  let keyboard: Keyboard;

  beforeAll(async () => {
    edition = await openBrowserEdition(requiredBrowser());
    pane = await paneOf(edition.page);
    ({ keyboard } = edition.page);
    // As F6 does in Excel.
    await pane.getByRole("button", { name: "案内を閉じる" }).focus();
  });
  afterAll(() => edition?.close());

  /** What has the focus, as it is called, and whether a person can see that it has. */
  const focused = () =>
    pane.evaluate(() => {
      const held = document.activeElement;
      if (!held || held === document.body) return { name: "", isSeen: false };
      const { outlineStyle } = getComputedStyle(held);
      const after = getComputedStyle(held.parentElement ?? held, "::after");
      const isMarked = outlineStyle !== "none" || held.hasAttribute("data-fui-focus-visible") || after.borderBottomStyle === "solid";
      const { top, bottom } = held.getBoundingClientRect();
      const label = held.getAttribute("aria-label") ?? (held.id && document.querySelector(`label[for="${held.id}"]`)?.textContent) ?? "";
      return { name: (label || held.textContent || "").trim(), isSeen: isMarked && bottom > 0 && top < innerHeight };
    });

  /** Goes on with the Tab key until it comes to what is called so. */
  async function tabTo(name: string | RegExp, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
    const passed: string[] = [];
    for (let presses = 0; presses < 60; presses++) {
      await keyboard.press(key);
      const at = await focused();
      passed.push(at.name.slice(0, 20));
      if (typeof name === "string" ? at.name !== name : !name.test(at.name)) continue;
      expect([name, at.isSeen]).toEqual([name, true]);
      return;
    }
    throw new Error(`Tab does not come to ${String(name)}: ${passed.join(" | ")}`);
  }

  const isHeld = async () => expect((await focused()).name).not.toBe("");
  const told = (text: string) => pane.getByText(text).first().waitFor({ timeout: 60_000 });

  test("the first steps are passed over", async () => {
    await tabTo("次へ");
    await keyboard.press("Enter");
    await tabTo("案内を閉じる", "Shift+Tab");
    await keyboard.press("Enter");
    await pane.getByText("2／3").waitFor({ state: "detached" });
    await isHeld();
  });

  test("検査, and its button keeps the focus", async () => {
    await tabTo("検査");
    await keyboard.press("Enter");
    await pane.getByRole("group", { name: "重要度で絞り込む" }).waitFor({ timeout: 60_000 });
    expect((await focused()).name).toBe("検査");
  });

  test("the list is one stop; the arrows go to a finding, Enter to its cell, and says all of it", async () => {
    await tabTo(/^1-\(1\)-\d+/);
    await keyboard.press("ArrowDown");
    expect((await focused()).name).toMatch(/^エラー/);
    await keyboard.press("Enter");
    await pane.waitForFunction(() => document.activeElement?.getAttribute("aria-expanded") === "true");
    await edition.page.waitForFunction(() => [...document.querySelectorAll("input")].some(({ value }) => /^B\d+/.test(value)));
    await isHeld();
  });

  test("why there is such a rule is read, and Escape leads back to the finding", async () => {
    await tabTo("この検査項目の理由と例");
    await keyboard.press("Enter");
    await pane.locator("li table").first().waitFor();
    await keyboard.press("Escape");
    expect((await focused()).name).toMatch(/^エラー/);
  });

  test("the form to waive takes the focus; Escape gives it back; what is waived hands it on", async () => {
    await tabTo("確認済みにする…");
    await keyboard.press("Enter");
    expect((await focused()).name).toMatch(/^確認した人/);
    await keyboard.press("Escape");
    expect((await focused()).name).toBe("確認済みにする…");
    await keyboard.press("Enter");
    await keyboard.type("山田");
    await keyboard.press("Tab");
    await keyboard.type("様式の更新前の値");
    await tabTo("確認済みにする");
    await keyboard.press("Enter");
    await told("確認済みにしました");
    await isHeld();
  });

  test("what is certain is mended from its list, and the focus stays in it", async () => {
    await tabTo(/^確実に直せる誤り/, "Shift+Tab");
    await keyboard.press("Enter");
    await pane.getByRole("button", { name: "修正", exact: true }).first().waitFor();
    await tabTo("修正");
    await keyboard.press("Enter");
    await told("1か所を修正しました");
    await isHeld();
  });

  test("the notice is closed, and the summaries are made", async () => {
    await tabTo("閉じる", "Shift+Tab");
    await keyboard.press("Enter");
    await isHeld();
    await tabTo("集計シートを作成");
    await keyboard.press("Enter");
    await told("枚の集計シートを作成しました");
    expect((await focused()).name).toBe("集計シートを作成");
  });

  test("nothing went wrong unseen", () => expect(edition.errors.filter((error) => !error.includes("directive 'style-src"))).toEqual([]));
});
