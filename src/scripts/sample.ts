/** `npm run sample`: writes the sample workbooks into dist/sample and prints where they are. */
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { saveXlsx } from "../host/xlsx";
import { sampleBook, scenarios } from "../sample/programme-book";

const folder = path.join("dist", "sample");

async function writeSamples(): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const scenario of scenarios) {
    const file = path.join(folder, `${scenario}.xlsx`);
    await writeFile(file, await saveXlsx(sampleBook(scenario)));
    console.log(file);
  }
}

void writeSamples();
