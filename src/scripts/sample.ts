/** `npm run sample`: writes the sample workbooks into dist/sample and prints where they are. */
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { saveXlsx } from "../host/xlsx";
import { otherBooks } from "../sample/other-books";
import { sampleBook, scenarios } from "../sample/programme-book";

const folder = path.join("dist", "sample");

async function writeSamples(): Promise<void> {
  await mkdir(folder, { recursive: true });
  const programmes = scenarios.map((scenario) => [scenario, () => sampleBook(scenario)] as const);
  for (const [name, draw] of [...programmes, ...Object.entries(otherBooks)]) {
    const file = path.join(folder, `${name}.xlsx`);
    await writeFile(file, await saveXlsx(draw()));
    console.log(file);
  }
}

void writeSamples();
