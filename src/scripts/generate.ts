import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { generatedFiles } from "./generated-files";

const top = join(__dirname, "../..");

/** What stands in the repository now; undefined where the file is not there yet. */
function checkedIn(path: string): string | undefined {
  try {
    return readFileSync(join(top, path), "utf8");
  } catch {
    // Not there: as good as out of date.
    return undefined;
  }
}

/** npm run generate: writes every generated file. With --check it writes nothing, and fails where one is out of date. */
function generate(check: boolean): void {
  const stale = generatedFiles.map((file) => ({ path: file.path, text: file.text() })).filter(({ path, text }) => checkedIn(path) !== text);
  for (const { path, text } of stale) {
    if (!check) writeFileSync(join(top, path), text);
    process.stdout.write(`${check ? "out of date" : "written"}: ${path}\n`);
  }
  if (stale.length === 0) process.stdout.write("all generated files are up to date\n");
  else if (check) {
    process.stdout.write("run npm run generate and commit what it writes\n");
    process.exitCode = 1;
  }
}

generate(process.argv.includes("--check"));
