/**
 * `npm run package -- --base https://intra.example.lg.jp/kaikaku/ --out DIR`: the folder that an administrator puts on an intranet server.
 * `--no-build` takes what is already built.
 */
import { parseArgs } from "node:util";
import { ensureInstalled, root } from "./install.mjs";

const options = { base: { type: "string" }, out: { type: "string" }, "no-build": { type: "boolean" } };
const { base, out, "no-build": isBuilt } = parseArgs({ options }).values;
if (!base || !out) stop("npm run package -- --base https://intra.example.lg.jp/kaikaku/ --out DIR");

ensureInstalled();
const { tsImport } = await import("tsx/esm/api");
const load = (file) => tsImport(`./package/${file}.ts`, import.meta.url);
const { serverAddress } = await load("server-address");
const { writePackage } = await load("write-package");
try {
  serverAddress(base); // A wrong address is said now, not in a minute.
  if (!isBuilt) (await import("./build.mjs")).build();
  writePackage({ base, out, root });
} catch (error) {
  if (!error.words) throw error;
  stop(`${error.words.ja} / ${error.words.en}`);
}
console.log(`${out} に作成しました。README.txt をお読みください。 / Written; ${out}/README.txt says what to do with it.`);

function stop(line) {
  console.error(line);
  process.exit(2);
}
