import type { Frame, Page } from "playwright-core";

/** Where the pictures are taken, and the files that are at hand. */
export interface Stage {
  readonly page: Page;
  /** The pane; it is another one after a workbook was opened. */
  pane(): Promise<Frame>;
  /** The reform office's own workbook, and what the departments handed in. */
  readonly office: string;
  readonly submitted: readonly string[];
}

/** A picture: its name, the part of the page that is in it, and the way there from the one before. */
export interface Scene {
  readonly name: string;
  readonly part: "body" | "#pane";
  come(stage: Stage): Promise<void>;
}

const long = { timeout: 60_000 };
const button = (pane: Frame, name: string | RegExp) => pane.getByRole("button", { name, exact: typeof name === "string" }).first();
const press = (page: Page, name: string) => page.getByRole("toolbar").getByRole("button", { name }).click();

/** Brings a part of the pane to its upper edge. */
const scrollTo = (pane: Frame, text: string | RegExp) =>
  pane.getByText(text).first().evaluate((element) => element.scrollIntoView({ block: "start" }));

/** The pictures of docs/ja/guide.md, in the order in which a person comes to them. */
export const scenes: readonly Scene[] = [
  { name: "first", part: "body", come: async ({ pane }) => button(await pane(), "次へ").waitFor(long) },
  {
    name: "finding",
    part: "body",
    async come({ page, pane: find }) {
      const pane = await find();
      await button(pane, "案内を閉じる").click();
      await press(page, "検査");
      await pane.getByRole("group", { name: "重要度で絞り込む" }).waitFor(long);
      const sheet = button(pane, /^1-\(1\)-2/);
      if ((await sheet.getAttribute("aria-expanded")) !== "true") await sheet.click();
      await button(pane, /^エラー\s*B1:J1/).click();
      await pane.getByRole("group", { name: "重要度で絞り込む" }).evaluate((element) => element.scrollIntoView({ block: "start" }));
    },
  },
  {
    name: "waiver",
    part: "#pane",
    async come({ pane: find }) {
      const pane = await find();
      await pane.getByRole("combobox", { name: "検査項目" }).selectOption("count-fractional");
      await button(pane, /^警告\s*[A-Z]+\d/).click();
      await button(pane, "確認済みにする…").click();
      await pane.getByLabel("確認した人").fill("行革担当　山田");
      await pane.getByLabel("このままでよい理由").fill("年間の平均なので、端数があって正しい。");
      await pane.getByLabel("期限").evaluate((element) => element.scrollIntoView({ block: "end" }));
      await scrollTo(pane, /に端数があります/);
    },
  },
  {
    name: "fixes",
    part: "#pane",
    async come({ pane: find }) {
      const pane = await find();
      await button(pane, "やめる").click();
      await pane.getByRole("combobox", { name: "検査項目" }).selectOption("");
      await pane.getByText(/^確実に直せる誤り/).click();
      await button(pane, /をまとめて修正$/).waitFor();
      await scrollTo(pane, /^確実に直せる誤り/);
    },
  },
  {
    name: "submission",
    part: "body",
    async come({ page, pane: find }) {
      await press(page, "提出前チェック");
      const pane = await find();
      await pane.getByText("まだ提出できません").first().waitFor(long);
      await pane.evaluate(() => window.scrollTo(0, 0));
    },
  },
  {
    name: "summaries",
    part: "body",
    async come({ page, pane: find }) {
      await press(page, "集計シート作成");
      const pane = await find();
      await pane.getByText("枚の集計シートを作成しました").first().waitFor(long);
      await page.locator("[data-u-comp=slide-tab-item]").filter({ hasText: /^達成状況$/ }).click();
      await pane.evaluate(() => window.scrollTo(0, 0));
    },
  },
  {
    name: "settings",
    part: "#pane",
    async come({ pane: find }) {
      const pane = await find();
      await button(pane, "閉じる").click();
      await pane.getByText("設定", { exact: true }).first().click();
      await button(pane, "保存して検査").waitFor(long);
      await scrollTo(pane, /^設定$/);
    },
  },
  {
    name: "round",
    part: "#pane",
    async come({ page, pane: find, office, submitted }) {
      await page.locator("#file").setInputFiles(office);
      await page.getByRole("button", { name: "破棄して開く" }).click();
      await page.getByText("を開きました").waitFor(long);
      const pane = await find();
      await pane.getByText(/^提出されたブックをまとめて検査/).click();
      await button(pane, "提出ファイルを選んで検査").waitFor();
      await pane.locator("input[type=file]").first().setInputFiles([...submitted]);
      await pane.getByText(/^ファイル 13:/).waitFor(long);
      await pane.getByText(/^要修正（/).click();
      await scrollTo(pane, /^提出されたブックをまとめて検査/);
    },
  },
];
