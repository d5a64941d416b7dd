import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { Failure } from "../../failure";

/** Every file of a folder and below, by its path with forward slashes, in order. */
export const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, "/"))
    .sort();

const sumOf = (file: string): string => createHash("sha256").update(readFileSync(file)).digest("hex");

/** A line for each file, as `sha256sum --check` reads them. */
export const sumsOf = (folder: string, files: readonly string[]): string =>
  files.map((file) => `${sumOf(path.join(folder, file))}  ${file}\n`).join("");

/** Throws where a file is not the one of the same name in the original: Office.js is passed on as Microsoft published it, or not at all. */
export function refuseChanged(folder: string, original: string): void {
  for (const file of filesIn(folder)) {
    const published = path.join(original, file);
    if (existsSync(published) && sumOf(path.join(folder, file)) === sumOf(published)) continue;
    throw new Failure({
      ja: `${file} が npm パッケージ @microsoft/office-js のものと異なります。ビルドからやり直してください。`,
      en: `${file} is not the one of the npm package @microsoft/office-js. Build anew.`,
    });
  }
}
