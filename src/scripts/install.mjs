import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** The top folder of the repository. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");

const modules = path.join(root, "node_modules");
const stamp = path.join(modules, ".installed-lock");

/** Installs the packages of package-lock.json where they are missing or another lock was installed; needs nothing but Node and npm. */
export function ensureInstalled() {
  const wanted = createHash("sha256").update(readFileSync(path.join(root, "package-lock.json"))).digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  if (isComplete()) return remember(wanted);
  process.stderr.write("パッケージをインストールしています… / Installing packages…\n");
  // Not the standard output: the command line keeps that for its result.
  const { status } = spawnSync("npm", ["ci", "--no-audit", "--no-fund"], { cwd: root, stdio: ["ignore", 2, 2], shell: process.platform === "win32" });
  if (status !== 0) {
    process.stderr.write("npm ci が失敗しました。ネットワークを確認してください。 / npm ci failed; is the network there?\n");
    process.exit(1);
  }
  remember(wanted);
}

/** Has somebody put in place by hand what the lock asks for? Looks at npm's own record of what it installed; `npm ci` would begin by deleting it all. */
function isComplete() {
  const record = path.join(modules, ".package-lock.json");
  if (!existsSync(record)) return false;
  const installed = JSON.parse(readFileSync(record, "utf8")).packages;
  const { packages } = JSON.parse(readFileSync(path.join(root, "package-lock.json"), "utf8"));
  return Object.entries(packages).every(([name, { version, optional }]) => name === "" || optional || installed[name]?.version === version);
}

const remember = (lock) => writeFileSync(stamp, lock);
