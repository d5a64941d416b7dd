import { cpSync, existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { Failure } from "../../failure";
import { version } from "../../version";
import { manifestText } from "../manifest/manifest";
import { administratorText } from "./administrator-text";
import { filesIn, refuseChanged, sumsOf } from "./check-sums";
import { serverAddress } from "./server-address";

export interface PackageInput {
  /** The address under which the folder `web` will be found. */
  readonly base: string;
  /** A new or empty folder. */
  readonly out: string;
  /** The repository, with its bundles built. */
  readonly root: string;
}

/** Of what the build makes, what a server needs: no maps, and nothing of the benchmark. */
const published = /^(assets|office)\/|^[^/]+\.(html|js|css|txt)$/;

/** Writes what goes to an administrator: `web` for the server, the manifest for Excel, a text on what to do, check sums of it all. */
export function writePackage({ base, out, root }: PackageInput): void {
  const address = serverAddress(base);
  if (existsSync(out) && readdirSync(out).length > 0) throw new Failure(notEmpty(out));
  const web = path.join(out, "web");
  mkdirSync(web, { recursive: true });
  const built = path.join(root, "dist", "web");
  for (const file of filesIn(built).filter((name) => published.test(name))) cpSync(path.join(built, file), path.join(web, file));
  refuseChanged(path.join(web, "office"), path.dirname(createRequire(__filename).resolve("@microsoft/office-js/dist/office.js")));
  writeFileSync(path.join(out, "manifest.xml"), manifestText(address));
  writeFileSync(path.join(out, "README.txt"), administratorText(address, version));
  writeFileSync(path.join(out, "SHA256SUMS"), sumsOf(out, filesIn(out)));
}

const notEmpty = (out: string) => ({
  ja: `フォルダー「${out}」は空ではありません。新しいフォルダーを --out に指定してください。`,
  en: `The folder "${out}" is not empty. Give a new one as --out.`,
});
