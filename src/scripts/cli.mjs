/** `npm run -s cli -- check BOOK.xlsx`: the command line, built first where the sources are newer. Nothing of that goes to the standard output. */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { ensureInstalled, root } from "./install.mjs";

const bundle = path.join(root, "dist", "cli", "kaikaku-check.js");
/** What the bundle is made of. The pane, the browser edition and the sample are not in it. */
const sources = ["src", "webpack.config.js", "package-lock.json"];
const elsewhere = ["taskpane", "workbench", "sample", "scripts"];

if (isStale()) {
  ensureInstalled();
  const { build } = await import("./build.mjs");
  build(["cli"]);
}
const { status } = spawnSync(process.execPath, [bundle, ...process.argv.slice(2)], { stdio: "inherit" });
process.exitCode = status ?? 2;

function isStale() {
  if (!existsSync(bundle)) return true;
  const built = statSync(bundle).mtimeMs;
  return sources.some((source) => newest(path.join(root, source)) > built);
}

function newest(place) {
  const stat = statSync(place);
  if (!stat.isDirectory()) return stat.mtimeMs;
  const inside = readdirSync(place).filter((name) => !elsewhere.includes(name));
  return Math.max(0, ...inside.map((name) => newest(path.join(place, name))));
}
