import { readFileSync } from "node:fs";
import { join } from "node:path";
import { generatedFiles } from "../src/scripts/generated-files";

describe("generated files", () => {
  test.each(generatedFiles.map((file) => [file.path, file] as const))("%s is what npm run generate writes", (path, file) => {
    expect(readFileSync(join(__dirname, "..", path), "utf8")).toBe(file.text());
  });
});
