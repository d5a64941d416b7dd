import { readWorkbook } from "../excel/read-workbook";
import type { WorkbookSnapshot } from "../grid/grid";
import { directContext } from "../host/direct-context";
import { Host } from "../host/host";
import { openXlsx } from "../host/xlsx";

/** A file that nobody opened by hand: in the host, and as the Excel shell reads it from there. */
export interface OpenedWorkbook {
  readonly host: Host;
  readonly snapshot: WorkbookSnapshot;
}

/** Opens the bytes of an .xlsx file; `book` stands in every reference to its cells. Throws a Failure that says what is wrong with it. */
export async function openBytes(bytes: Uint8Array, book: string): Promise<OpenedWorkbook> {
  const host = new Host(await openXlsx(bytes));
  return { host, snapshot: await readWorkbook(directContext(host), { book }) };
}
