import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { chromium, type Browser, type Page } from "playwright-core";
import { version } from "../../src/version";
import { paneOf } from "./browser-edition";
import { inBrowser, requiredBrowser } from "./in-browser";
import { openIntranet, type Intranet } from "./intranet";

/** What an administrator does with `npm run package`, on a network that ends at the intranet server. */
inBrowser("the package on an intranet server, the world shut off", () => {
  let intranet: Intranet;
  let browser: Browser;
  let page: Page;
  const asked: string[] = [];
  const refused: string[] = [];
  const missing: string[] = [];

  beforeAll(async () => {
    intranet = await openIntranet("intra.example.lg.jp");
    // No other name leads anywhere: what a page, a worker or office.js tried would fail as on a closed network.
    const names = `--host-resolver-rules=MAP ${intranet.host} 127.0.0.1, MAP * ~NOTFOUND`;
    browser = await chromium.launch({ executablePath: requiredBrowser(), args: ["--headless", "--no-sandbox", "--disable-gpu", names] });
    const context = await browser.newContext({ ignoreHTTPSErrors: true, locale: "ja-JP" });
    const { origin } = new URL(intranet.base);
    await context.route(
      (url) => url.origin !== origin,
      (route) => {
        refused.push(route.request().url());
        return route.abort();
      },
    );
    context.on("request", (request) => asked.push(request.url()));
    context.on("response", (response) => void (response.status() >= 400 && missing.push(response.url())));
    page = await context.newPage();
    page.on("websocket", (socket) => refused.push(socket.url()));
  });
  afterAll(async () => {
    await browser?.close();
    intranet?.close();
  });

  test("the manifest names the page of the pane there, and the page says where it belongs", async () => {
    const manifest = readFileSync(path.join(intranet.folder, "manifest.xml"), "utf8");
    const [, pane = ""] = /<SourceLocation DefaultValue="([^"]+)"/.exec(manifest) ?? [];
    expect(pane).toBe(`${intranet.base}taskpane.html`);
    await page.goto(pane);
    await page.getByText("この画面はExcelの中で使います").waitFor();
  });

  test("the check sums hold", () => {
    const sums = readFileSync(path.join(intranet.folder, "SHA256SUMS"), "utf8").trim().split("\n");
    const wrong = sums.filter((line) => {
      const [sum, file = ""] = line.split("  ");
      return createHash("sha256").update(readFileSync(path.join(intranet.folder, file))).digest("hex") !== sum;
    });
    expect(sums.length).toBeGreaterThan(25);
    expect(wrong).toEqual([]);
  });

  test("the browser edition opens, and the pane in it says which version it is", async () => {
    await page.goto(intranet.base);
    const pane = await paneOf(page);
    await pane.getByText(`改革課題チェック ${version}`).waitFor();
  });

  test("the pane checks, marks and writes the summary sheets", async () => {
    const pane = await paneOf(page);
    await pane.getByRole("button", { name: "検査", exact: true }).click();
    await pane.getByRole("group", { name: "重要度で絞り込む" }).waitFor({ timeout: 60_000 });
    await pane.getByRole("button", { name: "集計シートを作成" }).click();
    await pane.getByText("枚の集計シートを作成しました").first().waitFor({ timeout: 60_000 });
    await pane.getByText(/^提出されたブックをまとめて検査/).click();
    await pane.getByRole("button", { name: "提出ファイルを選んで検査" }).waitFor();
  });

  test("the page saves the workbook", async () => {
    const [download] = await Promise.all([page.waitForEvent("download"), page.locator("#save").click()]);
    expect(readFileSync(await download.path()).subarray(0, 2).toString()).toBe("PK");
  });

  test("nothing was asked of anybody else, and everything that was asked for was there", () => {
    expect(asked.filter((url) => url.startsWith(`${intranet.base}office/`)).length).toBeGreaterThan(3);
    expect(refused).toEqual([]);
    expect(asked.filter((url) => !url.startsWith(intranet.base) && !/^(data|blob):/.test(url))).toEqual([]);
    expect(missing).toEqual([]);
  });
});
