import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

const src = path.resolve(__dirname, "../src");

/** What each part of src may import, beside itself. The first line is one line: a part imports what stands left of it. */
const line = ["no-generated-code", "language", "ribbon", "failure", "grid", "settings", "values", "layouts", "model", "waivers", "rules", "check", "summary", "round", "contract", "excel", "commands", "taskpane"];
const core = line.slice(0, line.indexOf("excel"));
const allowed: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(line.map((part, index) => [part, line.slice(0, index)])),
  version: [".."], // package.json
  host: ["language", "failure", "grid"],
  files: ["host", "excel", ...core],
  commands: [...core, "excel", "files"],
  taskpane: [...core, "excel", "commands", "files", "version"],
  sample: ["host", ...core],
  workbench: ["no-generated-code", "host", "files", "sample", "language", "ribbon", "failure", "grid"],
  cli: ["host", "excel", "files", "version", ...core],
  scripts: [...line, "host", "sample", "files", "cli", "version"],
};

const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((file) => /\.tsx?$/.test(file) && !file.endsWith(".d.ts"));
const text = (file: string) => readFileSync(path.join(src, file), "utf8");
/** "rules/index.ts" belongs to rules, "check.ts" to check. */
const partOf = (file: string) => file.split(/[\\/]/)[0]?.replace(/\.tsx?$/, "") ?? "";

describe("imports point one way", () => {
  test.each([...new Set(files.map(partOf))])("%s is a part whose place is known", (part) => expect(Object.keys(allowed)).toContain(part));

  test.each(files)("%s", (file) => {
    const own = partOf(file);
    const turned = ts
      .preProcessFile(text(file))
      .importedFiles.map(({ fileName }) => fileName)
      .filter((name) => name.startsWith("."))
      .map((name) => path.relative(src, path.resolve(src, path.dirname(file), name)))
      .filter((name) => partOf(name) !== own && !allowed[own]?.includes(partOf(name)))
      .map((name) => `${own} must not import ${name}: what both need belongs further left, in ${allowed[own]?.at(-1) ?? "a part of its own"} or before`);
    expect(turned).toEqual([]);
  });
});

describe("left of the Excel shell nobody knows Excel, React, a clock or a disk", () => {
  const pure = files.filter((file) => core.includes(partOf(file)));
  const foreign = /\bExcel\.|\bOffice\.|from "react|from "node:|\bDate\.now\(|new Date\(\)|\bfetch\(|\blocalStorage\b|Math\.random\(/;

  test.each(pure)("%s", (file) => {
    const code = text(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, "");
    expect(foreign.exec(code)?.[0]).toBeUndefined();
  });
});
