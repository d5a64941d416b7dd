import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Frame, type Page } from "playwright-core";

const root = path.resolve(__dirname, "../..");
const quiet = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"];
const alone = ["--disable-background-networking", "--disable-component-update", "--disable-sync"];

/** The browser edition as `npm start` serves it, open in a browser. */
export interface BrowserEdition {
  readonly page: Page;
  readonly address: string;
  /** Every address that the pages asked for. */
  readonly requests: readonly string[];
  /** What the pages wrote to the console as an error, and exceptions that nobody caught. */
  readonly errors: readonly string[];
  close(): Promise<void>;
}

/** Starts the server of `npm start` on the built pages, on a free port, and opens the page. */
export async function openBrowserEdition(executablePath: string, options: BrowserContextOptions = {}): Promise<BrowserEdition> {
  const server = spawn(process.execPath, [path.join(root, "src/scripts/start.mjs"), "--no-build", "--no-open", "--port", "0"], { cwd: root });
  process.once("exit", () => server.kill()); // whatever goes wrong here, nothing is left running
  const address = await addressOf(server);
  const browser: Browser = await chromium.launch({ executablePath, args: [...quiet, ...alone] });
  const context: BrowserContext = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 1366, height: 768 }, locale: "ja-JP", ...options });
  const [requests, errors]: [string[], string[]] = [[], []];
  context.on("request", (request) => requests.push(request.url()));
  context.on("weberror", (error) => errors.push(String(error.error())));
  context.on("console", (message) => void (message.type() === "error" && errors.push(message.text())));
  const page = await context.newPage();
  await page.goto(address);
  return {
    page,
    address,
    requests,
    errors,
    async close() {
      await browser.close();
      server.kill();
    },
  };
}

/** `npm start` prints the address when the server listens. */
async function addressOf(server: ChildProcess): Promise<string> {
  let printed = "";
  server.stderr?.on("data", (data) => (printed += String(data)));
  const ended = once(server, "exit");
  while (server.stdout && server.exitCode === null) {
    const [data] = await Promise.race([once(server.stdout, "data"), ended]);
    printed += String(data);
    const [found] = /https:\/\/localhost:\d+\//.exec(printed) ?? [];
    if (found) return found;
  }
  throw new Error(`npm start did not start:\n${printed}`);
}

/** The frame of the task pane, once the pane stands in it. */
export async function paneOf(page: Page): Promise<Frame> {
  const element = await page.waitForSelector("#pane iframe", { state: "attached" });
  const frame = await element.contentFrame();
  if (!frame) throw new Error("The pane has no frame.");
  await frame.getByRole("button", { name: "検査", exact: true }).waitFor();
  return frame;
}
