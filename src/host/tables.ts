import { overlaps, type Area } from "../grid/area";
import { parseAddress, splitSheet } from "./address";
import { refuseIfProtected } from "./guard";
import { HostCollection, type HostObject, played, type Plays } from "./host-object";
import { invalidArgument, itemNotFound } from "./office-fault";
import { HostRange } from "./range";
import type { Sheet } from "./sheet";
import type { Stage } from "./stage";
import { HostTable } from "./table";
import { writeHeaders } from "./table-headers";

const members = ["add", "getCount", "getItem", "getItemAt", "getItemOrNullObject", "items"] as const;

/** The tables of the workbook, or those of one sheet. https://learn.microsoft.com/javascript/api/excel/excel.tablecollection */
export class HostTables extends HostCollection implements Plays<Excel.TableCollection, typeof members> {
  static readonly played = played("TableCollection", "tables", members);
  readonly played = HostTables.played;

  constructor(
    private readonly stage: Stage,
    private readonly sheets: readonly Sheet[],
  ) {
    super();
  }

  get items() {
    return this.sheets.flatMap((sheet) => sheet.tables.map(({ id }) => new HostTable(this.stage, sheet, id)));
  }
  getCount() {
    return this.items.length;
  }

  add(address: HostObject | string, hasHeaders: boolean) {
    const { sheet, area: given } = this.place(address);
    refuseIfProtected(sheet);
    const area = hasHeaders ? given : { ...given, rowCount: given.rowCount + 1 };
    if (sheet.tables.some((other) => overlaps(other.area, area)))
      throw invalidArgument("A table cannot overlap another table.", "TableCollection.add");
    if (sheet.merges.some((merge) => overlaps(merge, area)))
      throw invalidArgument("A table cannot hold merged cells.", "TableCollection.add");
    if (!hasHeaders)
      throw invalidArgument("A table without a header row of its own is not played: src/host/tables.ts", "TableCollection.add");
    const number = 1 + Math.max(0, ...this.stage.book.sheets.flatMap(({ tables }) => tables.map(({ id }) => Number(id) || 0)));
    const id = String(number);
    const looks = {
      style: "TableStyleMedium2",
      showHeaders: true,
      showTotals: false,
      showBandedRows: true,
      showBandedColumns: false,
      showFilterButton: true,
    };
    sheet.tables = [...sheet.tables, { id, name: this.freeName(number), area, ...looks }];
    writeHeaders(sheet, area);
    sheet.touch();
    return new HostTable(this.stage, sheet, id);
  }

  getItemOrNullObject(key: string) {
    for (const sheet of this.sheets) {
      const found = sheet.tables.find(({ id, name }) => id === String(key) || name.toLowerCase() === String(key).toLowerCase());
      if (found) return new HostTable(this.stage, sheet, found.id);
    }
    return null;
  }

  getItem(key: string) {
    const found = this.getItemOrNullObject(key);
    if (!found) throw itemNotFound(`table "${key}"`);
    return found;
  }

  getItemAt(index: number) {
    const found = this.items[index];
    if (!found) throw itemNotFound(`table number ${index}`);
    return found;
  }

  private place(address: HostObject | string): { readonly sheet: Sheet; readonly area: Area } {
    if (address instanceof HostRange) return { sheet: address.sheet, area: address.area };
    if (typeof address !== "string") throw invalidArgument("A table is made from a range.", "TableCollection.add");
    const named = splitSheet(address).sheet;
    const sheet =
      named === undefined ? (this.sheets.length === 1 ? this.sheets[0] : this.stage.book.activeSheet) : this.stage.book.sheet(named);
    if (!sheet) throw itemNotFound(`worksheet of "${address}"`);
    return { sheet, area: parseAddress(address, sheet.name) };
  }

  private freeName(from: number): string {
    const taken = new Set(this.stage.book.sheets.flatMap(({ tables }) => tables.map(({ name }) => name)));
    let number = from;
    while (taken.has(`テーブル${number}`)) number++;
    return `テーブル${number}`;
  }
}
