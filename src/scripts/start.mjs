/**
 * `npm start`: the browser edition with the sample workbook, on a machine that has only Node and a browser.
 * `--no-build` serves what is already built, `--no-open` opens no browser, `--port 0` takes any free port.
 */
import { spawn } from "node:child_process";
import { parseArgs } from "node:util";
import { ensureInstalled } from "./install.mjs";

const { values } = parseArgs({
  options: { "no-build": { type: "boolean" }, "no-open": { type: "boolean" }, port: { type: "string", default: "3000" } },
});

ensureInstalled();
const { build } = await import("./build.mjs");
if (!values["no-build"]) build();
const { serve } = await import("./serve.mjs");
const { address, trusted } = await serve({ port: Number(values.port) }).catch(explain);
console.log(`改革課題チェック ブラウザ版 / Kaikaku Check in the browser:  ${address}/`);
if (!trusted)
  console.log(
    "証明書の警告が出たら「詳細設定」→「localhost にアクセスする」を選んでください。 / At the certificate warning choose “Advanced”, then “Proceed to localhost”.",
  );
console.log("終了: Ctrl+C / Stop: Ctrl+C");
if (!values["no-open"]) open(`${address}/`);

/** The one thing that usually goes wrong: the port is in use. */
function explain(error) {
  if (error.code !== "EADDRINUSE") throw error;
  console.error(`ポート ${values.port} は使用中です。npm start -- --port 3001 のように変えてください。 / Port ${values.port} is in use; try --port 3001.`);
  process.exit(1);
}

/** Where no browser can be opened the address has been printed. */
function open(url) {
  const [command, ...args] = { darwin: ["open"], win32: ["cmd", "/c", "start", ""] }[process.platform] ?? ["xdg-open"];
  spawn(command, [...args, url], { stdio: "ignore", detached: true }).on("error", () => {}).unref();
}
