import { HostCollection, played, type Plays } from "./host-object";
import { itemNotFound } from "./office-fault";
import type { Sheet } from "./sheet";
import type { Table } from "./sheet-parts";
import type { Stage } from "./stage";
import { HostTableColumn } from "./table-column";

const members = ["count", "getCount", "getItem", "getItemAt", "getItemOrNullObject", "items"] as const;

/** The columns of a table. https://learn.microsoft.com/javascript/api/excel/excel.tablecolumncollection */
export class HostTableColumns extends HostCollection implements Plays<Excel.TableColumnCollection, typeof members> {
  static readonly played = played("TableColumnCollection", "table-columns", members);
  readonly played = HostTableColumns.played;

  constructor(
    private readonly stage: Stage,
    private readonly sheet: Sheet,
    private readonly table: () => Table,
  ) {
    super();
  }

  get items() { return Array.from({ length: this.count }, (_, index) => new HostTableColumn(this.stage, this.sheet, this.table, index)); }
  get count() { return this.table().area.columnCount; }
  getCount() { return this.count; }
  getItemOrNullObject(key: number | string) { return this.items.find(({ id, name }) => id === key || name === key) ?? null; }

  getItem(key: number | string) {
    const found = this.getItemOrNullObject(key);
    if (!found) throw itemNotFound(`table column "${key}"`);
    return found;
  }

  getItemAt(index: number) {
    const found = this.items[index];
    if (!found) throw itemNotFound(`table column number ${index}`);
    return found;
  }
}
