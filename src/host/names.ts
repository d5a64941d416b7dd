import { fullAddress } from "./address";
import { HostCollection, type HostObject, played, type Plays } from "./host-object";
import { HostNamedItem } from "./named-item";
import { invalidArgument, itemNotFound, OfficeFault } from "./office-fault";
import { HostRange } from "./range";
import type { Sheet } from "./sheet";
import type { Stage } from "./stage";

const members = ["add", "getCount", "getItem", "getItemOrNullObject", "items"] as const;

/** The defined names of the workbook, or those of one sheet. https://learn.microsoft.com/javascript/api/excel/excel.nameditemcollection */
export class HostNames extends HostCollection implements Plays<Excel.NamedItemCollection, typeof members> {
  static readonly played = played("NamedItemCollection", "names", members);
  readonly played = HostNames.played;

  constructor(
    private readonly stage: Stage,
    private readonly sheet?: Sheet,
  ) {
    super();
  }

  get items() { return this.own().map(({ name }) => new HostNamedItem(this.stage, name, this.sheet)); }
  getCount() { return this.own().length; }

  add(name: string, reference: HostObject | string) {
    if (!/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name))
      throw invalidArgument(`"${name}" cannot be the name of a range.`, "NamedItemCollection.add");
    if (this.getItemOrNullObject(name))
      throw new OfficeFault("ItemAlreadyExists", `There is a name "${name}" already.`, "NamedItemCollection.add");
    const formula = reference instanceof HostRange ? `=${fullAddress(reference.sheet.name, reference.area)}` : String(reference);
    this.stage.book.names = [...this.stage.book.names, { name, formula, ...(this.sheet ? { sheetId: this.sheet.id } : {}) }];
    this.stage.book.touch();
    return new HostNamedItem(this.stage, name, this.sheet);
  }

  getItemOrNullObject(name: string) {
    const known = this.own().find((other) => other.name.toLowerCase() === name.toLowerCase());
    return known ? new HostNamedItem(this.stage, known.name, this.sheet) : null;
  }

  getItem(name: string) {
    const found = this.getItemOrNullObject(name);
    if (!found) throw itemNotFound(`name "${name}"`);
    return found;
  }

  private own() { return this.stage.book.names.filter(({ sheetId }) => sheetId === this.sheet?.id); }
}
