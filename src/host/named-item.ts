import { parseLocal, splitSheet } from "./address";
import { HostObject, played, type Plays } from "./host-object";
import { itemNotFound } from "./office-fault";
import { HostRange } from "./range";
import type { Sheet } from "./sheet";
import type { Stage } from "./stage";

const members = ["delete", "formula", "getRange", "getRangeOrNullObject", "name"] as const;

/** A defined name. https://learn.microsoft.com/javascript/api/excel/excel.nameditem */
export class HostNamedItem extends HostObject implements Plays<Excel.NamedItem, typeof members> {
  static readonly played = played("NamedItem", "named-item", members);
  readonly played = HostNamedItem.played;

  constructor(
    private readonly stage: Stage,
    readonly name: string,
    private readonly sheet?: Sheet,
  ) {
    super();
  }

  override get identity() { return { id: this.name }; }

  get formula() {
    const known = this.stage.book.names.find(({ name, sheetId }) => name === this.name && sheetId === this.sheet?.id);
    if (!known) throw itemNotFound(`name "${this.name}"`);
    return known.formula;
  }

  getRangeOrNullObject() {
    const { sheet: name = "", local } = splitSheet(this.formula.replace(/^=/, ""));
    const sheet = this.stage.book.sheet(name);
    const area = parseLocal(local);
    return sheet && area ? new HostRange(this.stage, sheet, area) : null;
  }

  getRange() {
    const range = this.getRangeOrNullObject();
    if (!range) throw itemNotFound(`range of "${this.name}"`);
    return range;
  }

  delete() {
    this.stage.book.names = this.stage.book.names.filter(({ name, sheetId }) => name !== this.name || sheetId !== this.sheet?.id);
    this.stage.book.touch();
  }
}
