import { parseAddress } from "./address";
import { HostObject, played, type Plays } from "./host-object";
import { invalidArgument } from "./office-fault";
import { HostRange } from "./range";
import type { Sheet } from "./sheet";
import type { Stage } from "./stage";

const members = ["freezeAt", "freezeColumns", "freezeRows", "getLocationOrNullObject", "unfreeze"] as const;

/** The rows and columns that stay in sight. https://learn.microsoft.com/javascript/api/excel/excel.worksheetfreezepanes */
export class HostFreezePanes extends HostObject implements Plays<Excel.WorksheetFreezePanes, typeof members> {
  static readonly played = played("WorksheetFreezePanes", "freeze-panes", members);
  readonly played = HostFreezePanes.played;

  constructor(
    private readonly stage: Stage,
    private readonly sheet: Sheet,
  ) {
    super();
  }

  freezeRows(count: number | null = 1) { this.freeze(count ?? 1, 0); }
  freezeColumns(count: number | null = 1) { this.freeze(0, count ?? 1); }
  unfreeze() { this.freeze(0, 0); }

  /** Everything above and left of the range's end. */
  freezeAt(range: HostObject | string) {
    const area = range instanceof HostRange ? range.area : typeof range === "string" ? parseAddress(range, this.sheet.name) : undefined;
    if (!area) throw invalidArgument("freezeAt takes a range.", "WorksheetFreezePanes.freezeAt");
    this.freeze(area.row + area.rowCount, area.column + area.columnCount);
  }

  getLocationOrNullObject() {
    const { rows, columns } = this.sheet.frozen;
    if (rows === 0 && columns === 0) return null;
    const range = new HostRange(this.stage, this.sheet, { row: 0, column: 0, rowCount: rows || 1, columnCount: columns || 1 });
    return rows === 0 ? range.getEntireColumn() : columns === 0 ? range.getEntireRow() : range;
  }

  private freeze(rows: number, columns: number): void {
    this.sheet.frozen = { rows, columns };
    this.sheet.touch();
  }
}
