import { refuseIfProtected } from "./guard";
import { HostObject, played, type Plays } from "./host-object";
import { invalidArgument, itemNotFound, OfficeFault } from "./office-fault";
import { HostRange } from "./range";
import type { Sheet } from "./sheet";
import type { Table } from "./sheet-parts";
import type { Stage } from "./stage";
import { HostTableColumns } from "./table-columns";
import { HostWorksheet } from "./worksheet";

const members = [
  "columns", "convertToRange", "delete", "getDataBodyRange", "getHeaderRowRange", "getRange", "id", "name", "showBandedColumns",
  "showBandedRows", "showFilterButton", "showHeaders", "showTotals", "style", "worksheet",
] as const;

/** A table. https://learn.microsoft.com/javascript/api/excel/excel.table */
export class HostTable extends HostObject implements Plays<Excel.Table, typeof members> {
  static readonly played = played("Table", "table", members);
  readonly played = HostTable.played;

  constructor(
    private readonly stage: Stage,
    private readonly sheet: Sheet,
    readonly id: string,
  ) {
    super();
  }

  override get identity() { return { id: this.id }; }
  override get eventTarget() { return this.id; }

  get worksheet() { return new HostWorksheet(this.stage, this.sheet); }
  get columns() { return new HostTableColumns(this.stage, this.sheet, () => this.own()); }

  get name() { return this.own().name; }
  set name(name: string) {
    if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name)) throw invalidArgument(`"${name}" cannot be the name of a table.`, "Table.name");
    const others = this.stage.book.sheets.flatMap(({ tables }) => tables).filter((table) => table !== this.own());
    if (others.some((other) => other.name.toLowerCase() === name.toLowerCase()))
      throw new OfficeFault("ItemAlreadyExists", `There is a table "${name}" already.`, "Table.name");
    this.change({ name });
  }

  get style() { return this.own().style; }
  set style(style: string) { this.change({ style }); }
  get showBandedRows() { return this.own().showBandedRows; }
  set showBandedRows(showBandedRows: boolean) { this.change({ showBandedRows }); }
  get showBandedColumns() { return this.own().showBandedColumns; }
  set showBandedColumns(showBandedColumns: boolean) { this.change({ showBandedColumns }); }
  get showFilterButton() { return this.own().showFilterButton; }
  set showFilterButton(showFilterButton: boolean) { this.change({ showFilterButton }); }
  get showHeaders() { return this.own().showHeaders; }
  get showTotals() { return this.own().showTotals; }

  getRange() { return new HostRange(this.stage, this.sheet, this.own().area); }
  getHeaderRowRange() { return new HostRange(this.stage, this.sheet, { ...this.own().area, rowCount: 1 }); }

  getDataBodyRange() {
    const { area, showHeaders, showTotals } = this.own();
    const [above, below] = [showHeaders ? 1 : 0, showTotals ? 1 : 0];
    return new HostRange(this.stage, this.sheet, { ...area, row: area.row + above, rowCount: Math.max(1, area.rowCount - above - below) });
  }

  /** Takes the table away, and what stands in it. */
  delete() {
    this.getRange().clear("All");
    this.convertToRange();
  }

  /** Takes the table away and leaves its cells. */
  convertToRange() {
    refuseIfProtected(this.sheet);
    const { area } = this.own();
    this.sheet.tables = this.sheet.tables.filter(({ id }) => id !== this.id);
    this.sheet.touch();
    return new HostRange(this.stage, this.sheet, area);
  }

  private own(): Table {
    const own = this.sheet.tables.find(({ id }) => id === this.id);
    if (!own) throw itemNotFound(`table ${this.id}`);
    return own;
  }

  private change(part: Partial<Table>): void {
    refuseIfProtected(this.sheet);
    this.sheet.tables = this.sheet.tables.map((table) => (table.id === this.id ? { ...table, ...part } : table));
    this.sheet.touch();
  }
}
