import { JSDOM } from "jsdom";
import { readWorkbook } from "../../src/excel/read-workbook";
import { sampleBook } from "../../src/sample/programme-book";
import { openInOffice } from "../support/office";
import { kilobytes, milliseconds, type Line } from "./line";

/** What one request costs in Excel on the web before anything is done. */
export const roundTrip = 50;

/** Reading 206 sheets through the real client, against the habit of one sync for each sheet. */
export async function roundTrips(): Promise<readonly Line[]> {
  playWindow();
  const ours = await measured(async (context) => void (await readWorkbook(context)));
  const habit = await measured(oneSyncPerSheet);
  const against = "one sync per sheet";
  return [
    { what: "round trips to read 206 sheets, the client's release with them", ours: String(ours.requests), against, other: String(habit.requests), ratio: ours.requests / habit.requests },
    { what: "bytes to read 206 sheets", ours: kilobytes(ours.bytes), against, other: kilobytes(habit.bytes), ratio: ours.bytes / habit.bytes },
    { what: `time to read, ${roundTrip} ms a round trip`, ours: milliseconds(ours.time), against, other: milliseconds(habit.time), ratio: ours.time / habit.time },
  ];
}

async function measured(work: (context: Excel.RequestContext) => Promise<void>) {
  const host = openInOffice(sampleBook("with-results"));
  const start = performance.now();
  await Excel.run(work);
  const { requests, bytesIn, bytesOut } = host.traffic;
  return { requests, bytes: bytesIn + bytesOut, time: performance.now() - start + requests * roundTrip };
}

/** As most samples have it: a sheet's used range with everything of it, then the next sheet. */
async function oneSyncPerSheet(context: Excel.RequestContext): Promise<void> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name,items/visibility");
  await context.sync();
  for (const sheet of worksheets.items) {
    const range = sheet.getUsedRange(true);
    range.load("address,values,text,numberFormat,formulas");
    const merged = range.getMergedAreasOrNullObject();
    merged.load("address");
    await context.sync().catch(() => undefined); // more than 512 merged areas fail, and the habit goes on
  }
}

/** The client wants a window. */
export function playWindow(): void {
  const { window } = new JSDOM("<!doctype html><head></head>", { url: "https://host.test/", runScripts: "outside-only" });
  Object.assign(globalThis, { window, document: window.document });
  Object.defineProperty(globalThis, "Excel", { configurable: true, get: () => (window as unknown as { readonly Excel: unknown }).Excel });
}
