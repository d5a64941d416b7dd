/**
 * `npm test`: installs what is missing, builds, and runs everything: types, lint, the tests in Node, the tests in a browser.
 * Browser tests use Chrome, Edge or Chromium, whichever is there; where none is, the run says so. BROWSER_TESTS=required makes that a failure.
 * Ends with the line `N passed, N failed`, counted from the results of the test runners.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { ensureInstalled, root } from "./install.mjs";

ensureInstalled();
const { build } = await import("./build.mjs");
build(["pane", "workbench", "cli"]);

const results = mkdtempSync(path.join(tmpdir(), "kaikaku-check-"));
const bin = (...parts) => path.join(root, "node_modules", ...parts);
const node = (...args) => spawnSync(process.execPath, args, { cwd: root, stdio: "inherit" }).status === 0;

const sound = [
  step("types", () => node(bin("typescript", "bin", "tsc"), "--noEmit")),
  step("lint", () => node(bin("eslint", "bin", "eslint.js"), "--config", ".eslint.config.mjs", "src", "test")),
];
const runs = [jest("node"), jest("browser", "--config", "test/browser/jest.config.cjs")];
rmSync(results, { recursive: true, force: true });

const total = (key) => runs.reduce((sum, run) => sum + run[key], 0);
const [passed, skipped] = [total("passed"), total("skipped")];
const failed = total("failed") + sound.filter((isSound) => !isSound).length;
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;

function step(name, run) {
  const isSound = run();
  console.log(`${name}: ${isSound ? "ok" : "failed"}`);
  return isSound;
}

/** A run that ended without results, or with a broken suite, counts as a failure. */
function jest(name, ...args) {
  const file = path.join(results, `${name}.json`);
  const succeeded = node(bin("jest", "bin", "jest.js"), "--json", `--outputFile=${file}`, ...args);
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites } = JSON.parse(readFileSync(file, "utf8"));
    const failed = numFailedTests + numRuntimeErrorTestSuites;
    return { passed: numPassedTests, failed: !succeeded && failed === 0 ? 1 : failed, skipped: numPendingTests };
  } catch {
    console.error(`${name}: no results`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}
