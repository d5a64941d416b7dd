/** npm run pictures: those of the user guide, taken of the browser edition as it is built (npm run build): they show what is there. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { saveXlsx } from "../../src/host/xlsx";
import { openBrowserEdition, paneOf } from "../browser/browser-edition";
import { findBrowser } from "../browser/find-browser";
import { officeBook, roundFiles } from "../support/round";
import { scenes, type Scene, type Stage } from "./scenes";

const folder = path.join("docs", "ja", "pictures");
/** Wide enough for the charts of 達成状況. */
const viewport = { width: 1440, height: 810 };
/** The day on which they are taken: the fiscal year for which the sample has its last results is over. */
const day = Date.parse("2025-10-01T10:30:00+09:00");

/** Sets the clock of the page, which goes on from there: Univer draws nothing where time stands still. */
function setClock(moment: number): void {
  const ahead = moment - Date.now();
  window.Date = class extends Date {
    constructor(...parts: unknown[]) {
      super(...((parts.length > 0 ? parts : [Date.now()]) as [number]));
    }
    static override now(): number {
      return super.now() + ahead;
    }
  } as DateConstructor;
}

async function takePictures(): Promise<void> {
  const executable = findBrowser();
  if (!executable) throw new Error("There is no Chrome, Edge or Chromium; CHROME_PATH can name one.");
  mkdirSync(folder, { recursive: true });
  const files = mkdtempSync(path.join(tmpdir(), "kaikaku-pictures-"));
  const edition = await openBrowserEdition(executable, { timezoneId: "Asia/Tokyo", viewport });
  try {
    const { page } = edition;
    await page.addInitScript(setClock, day);
    await page.reload();
    const stage: Stage = { page, pane: () => paneOf(page), ...(await submissions(files)) };
    for (const scene of scenes) await take(scene, stage);
  } finally {
    await edition.close();
    rmSync(files, { recursive: true });
  }
}

async function take({ name, part, come }: Scene, stage: Stage): Promise<void> {
  await come(stage);
  await stage.page.mouse.move(0, 0); // no tooltip in the picture
  await stage.page.waitForTimeout(1000); // Univer draws in its own time
  const file = path.join(folder, `${name}.png`);
  await stage.page.locator(part).screenshot({ path: file, animations: "disabled" });
  console.log(file);
}

/** What some departments handed in: one form with a blank, one file that cannot be read; the others have not handed in anything. */
async function submissions(to: string): Promise<Pick<Stage, "office" | "submitted">> {
  const write = (file: string, bytes: Uint8Array | string): string => {
    writeFileSync(path.join(to, file), bytes);
    return path.join(to, file);
  };
  const submitted: string[] = [write("壊れたファイル.xlsx", "PK")];
  const files = roundFiles({ faults: [["1-(1)-2", "goal", ""]] }).slice(0, 12);
  for (const { file, book } of files) submitted.push(write(file, await saveXlsx(book)));
  return { office: write("とりまとめ.xlsx", await saveXlsx(officeBook())), submitted };
}

void takePictures();
