import { parseLocal, splitSheet } from "./address";
import { HostApplication } from "./application";
import { HostObject, played, type Plays } from "./host-object";
import { insertSheets, type InsertOptions } from "./insert-sheets";
import { HostNames } from "./names";
import { itemNotFound, OfficeFault } from "./office-fault";
import { HostRange } from "./range";
import { HostRangeAreas } from "./range-areas";
import { HostRuntime } from "./runtime";
import { HostSettings } from "./settings";
import type { Sheet } from "./sheet";
import type { Stage } from "./stage";
import { HostTables } from "./tables";
import { HostWorksheets } from "./worksheets";

const members = [
  "application", "getActiveCell", "getSelectedRange", "getSelectedRanges", "insertWorksheetsFromBase64", "names", "settings", "tables",
  "worksheets",
] as const;

/** Members that Office.js uses behind the scenes: the range of an event, and the runtime's switches. */
const inner = ["_GetRangeForEventByReferenceId", "_GetRangeOrNullObjectForEventByReferenceId", "_Runtime", "_RemoveReference"] as const;

/** The workbook: what every request begins with. https://learn.microsoft.com/javascript/api/excel/excel.workbook */
export class HostWorkbook extends HostObject implements Plays<Excel.Workbook, typeof members> {
  static readonly played = played("Workbook", "workbook", members);
  readonly played = { ...HostWorkbook.played, members: [...members, ...inner] };

  constructor(private readonly stage: Stage) {
    super();
  }

  get application() { return new HostApplication(this.stage); }
  get worksheets() { return new HostWorksheets(this.stage); }
  get names() { return new HostNames(this.stage); }
  get settings() { return new HostSettings(this.stage); }
  get tables() { return new HostTables(this.stage, this.stage.book.sheets); }

  getActiveCell() {
    const [first = { row: 0, column: 0 }] = this.active().selection;
    return new HostRange(this.stage, this.active(), { row: first.row, column: first.column, rowCount: 1, columnCount: 1 });
  }

  getSelectedRange() {
    const [first, second] = this.active().selection;
    if (!first || second) throw new OfficeFault("InvalidOperation", "The selection is not one range.", "Workbook.getSelectedRange");
    return new HostRange(this.stage, this.active(), first);
  }

  getSelectedRanges() { return new HostRangeAreas(this.stage, this.active(), this.active().selection); }

  /** The ids of the new sheets. */
  insertWorksheetsFromBase64(base64File: string, options: InsertOptions = {}) {
    const sheets = insertSheets(this.stage.book, base64File, options);
    for (const { id } of sheets) this.stage.events.raise("added", id, { source: "Local" });
    return sheets.map(({ id }) => id);
  }

  _GetRangeForEventByReferenceId(reference: string) {
    const { sheet: id = "", local } = splitSheet(reference);
    const sheet = this.stage.book.sheet(id);
    const area = parseLocal(local);
    if (!sheet || !area) throw itemNotFound(reference);
    return new HostRange(this.stage, sheet, area);
  }

  _GetRangeOrNullObjectForEventByReferenceId(reference: string) {
    return this.stage.book.sheet(splitSheet(reference).sheet ?? "") ? this._GetRangeForEventByReferenceId(reference) : null;
  }

  get _Runtime() { return new HostRuntime(this.stage); }
  _RemoveReference(reference: string) { this.stage.release(reference); }

  private active(): Sheet {
    const { activeSheet } = this.stage.book;
    if (!activeSheet) throw itemNotFound("active worksheet");
    return activeSheet;
  }
}
