import type { Area } from "../grid/area";
import { HostObject, played, type Plays } from "./host-object";
import { HostRange } from "./range";
import type { Sheet } from "./sheet";
import type { Table } from "./sheet-parts";
import { shownText } from "./shown-text";
import type { Stage } from "./stage";

const members = ["getDataBodyRange", "getRange", "id", "index", "name"] as const;

/** A column of a table. https://learn.microsoft.com/javascript/api/excel/excel.tablecolumn */
export class HostTableColumn extends HostObject implements Plays<Excel.TableColumn, typeof members> {
  static readonly played = played("TableColumn", "table-column", members);
  readonly played = HostTableColumn.played;

  constructor(
    private readonly stage: Stage,
    private readonly sheet: Sheet,
    private readonly table: () => Table,
    readonly index: number,
  ) {
    super();
  }

  override get identity() { return { id: this.id }; }
  get id() { return this.index + 1; }
  get name() { return shownText(this.sheet.cell(this.area().row, this.area().column)); }
  getRange() { return new HostRange(this.stage, this.sheet, this.area()); }

  getDataBodyRange() {
    const area = this.area();
    return new HostRange(this.stage, this.sheet, { ...area, row: area.row + 1, rowCount: Math.max(1, area.rowCount - 1) });
  }

  private area(): Area {
    const { area } = this.table();
    return { ...area, column: area.column + this.index, columnCount: 1 };
  }
}
