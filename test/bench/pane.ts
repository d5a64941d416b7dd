import { spawnSync } from "node:child_process";
import { gzipSync } from "node:zlib";
import { readFileSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";
import { findBrowser } from "../browser/find-browser";
import { kilobytes, median, milliseconds, type Line } from "./line";

const root = path.resolve(__dirname, "../..");
const turns = 7;
/** A plain script without types. */
const serverScript: string = "../../src/scripts/serve.mjs";

interface Served {
  readonly address: string;
  close(): void;
}

/** The pane's bundle and its time to the first button that can be pressed, against the stack of the plain Office template: React, Fluent's provider, one button. */
export async function pane(): Promise<readonly Line[]> {
  build();
  const against = "React + Fluent + one button";
  const size = (file: string) => gzipSync(readFileSync(path.join(root, "dist/web", file))).length;
  const [ours, template] = [size("taskpane.js"), size("bench/template.js")];
  const bundle = { what: "pane bundle, gzipped", ours: kilobytes(ours), against, other: kilobytes(template), ratio: ours / template };
  const executablePath = findBrowser();
  if (!executablePath) {
    console.error("No Chrome, Edge or Chromium: the time to interactive was not measured.");
    return [bundle];
  }
  const { serve } = (await import(serverScript)) as { serve(options: { port: number }): Promise<Served> };
  const { address, close } = await serve({ port: 0 });
  const browser = await chromium.launch({ executablePath, args: ["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"] });
  const times = { taskpane: [] as number[], template: [] as number[] };
  for (let turn = 0; turn <= turns; turn++)
    for (const [page, taken] of [["../taskpane.html", times.taskpane], ["template.html", times.template]] as const) {
      const context = await browser.newContext({ ignoreHTTPSErrors: true });
      const opened = await context.newPage();
      await opened.goto(`${address}/bench/frame.html?pane=${encodeURIComponent(page)}`);
      const time = await opened.waitForFunction("window.interactiveAfter", undefined, { timeout: 30_000 });
      if (turn > 0) taken.push(Number(await time.jsonValue()));
      await context.close();
    }
  await browser.close();
  close();
  const [paneTime, templateTime] = [median(times.taskpane), median(times.template)];
  return [bundle, { what: "time to the first button", ours: milliseconds(paneTime), against, other: milliseconds(templateTime), ratio: paneTime / templateTime }];
}

function build(): void {
  const names = ["pane", "bench"].flatMap((name) => ["--config-name", name]);
  const { status } = spawnSync(process.execPath, [path.join(root, "node_modules/webpack-cli/bin/cli.js"), "--mode", "production", ...names], { cwd: root, stdio: ["ignore", 2, 2] });
  if (status !== 0) throw new Error("webpack failed");
}
