import { HostCollection, played, type Plays } from "./host-object";
import { itemNotFound } from "./office-fault";
import type { Sheet } from "./sheet";
import { nextSheetName, refuseSheetName } from "./sheet-name";
import type { Stage } from "./stage";
import { HostWorksheet } from "./worksheet";

const members = ["add", "getActiveWorksheet", "getCount", "getFirst", "getItem", "getItemOrNullObject", "getLast", "items"] as const;

/** The sheets of the workbook, in the order of their tabs. https://learn.microsoft.com/javascript/api/excel/excel.worksheetcollection */
export class HostWorksheets extends HostCollection implements Plays<Excel.WorksheetCollection, typeof members> {
  static readonly played = played("WorksheetCollection", "worksheets", members);
  readonly played = HostWorksheets.played;

  constructor(private readonly stage: Stage) {
    super();
  }

  get items() { return this.stage.book.sheets.map((sheet) => new HostWorksheet(this.stage, sheet)); }

  add(name?: string) {
    const { book, events } = this.stage;
    const wanted = name ?? nextSheetName(book);
    refuseSheetName(book, wanted);
    const sheet = book.addSheet(wanted);
    events.raise("added", sheet.id, { source: "Local" });
    return new HostWorksheet(this.stage, sheet);
  }

  getItemOrNullObject(key: string) {
    const sheet = this.stage.book.sheet(key);
    return sheet ? new HostWorksheet(this.stage, sheet) : null;
  }

  getItem(key: string) {
    const found = this.getItemOrNullObject(key);
    if (!found) throw itemNotFound(`worksheet "${key}"`);
    return found;
  }

  getCount(visibleOnly = false) { return this.shown(visibleOnly).length; }
  getFirst(visibleOnly = false) { return this.worksheet(this.shown(visibleOnly)[0]); }
  getLast(visibleOnly = false) { return this.worksheet(this.shown(visibleOnly).at(-1)); }
  getActiveWorksheet() { return this.worksheet(this.stage.book.activeSheet); }

  private shown(visibleOnly: boolean | null): readonly Sheet[] {
    return this.stage.book.sheets.filter(({ visibility }) => visibleOnly !== true || visibility === "Visible");
  }

  private worksheet(sheet: Sheet | undefined): HostWorksheet {
    if (!sheet) throw itemNotFound("worksheet");
    return new HostWorksheet(this.stage, sheet);
  }
}
