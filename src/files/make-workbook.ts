import { writeSheets } from "../excel/write-sheets";
import { Book } from "../host/book";
import { directContext } from "../host/direct-context";
import { Host } from "../host/host";
import { saveXlsx } from "../host/xlsx";
import type { SheetPlan } from "../summary/sheet-plan";

/** The bytes of a new workbook with these sheets, as the Excel shell writes them. */
export async function makeWorkbook(plans: readonly SheetPlan[]): Promise<Uint8Array> {
  const host = new Host(new Book());
  await writeSheets(directContext(host), plans);
  return saveXlsx(host.book);
}
