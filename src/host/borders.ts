import type { Area } from "../grid/area";
import { HostBorder, rangeSides } from "./border";
import { HostCollection, played, type Plays } from "./host-object";
import { invalidArgument } from "./office-fault";
import type { Sheet } from "./sheet";

const members = ["count", "getItem", "getItemAt", "items"] as const;

/** The lines around and between the cells of a range. https://learn.microsoft.com/javascript/api/excel/excel.rangebordercollection */
export class HostBorders extends HostCollection implements Plays<Excel.RangeBorderCollection, typeof members> {
  static readonly played = played("RangeBorderCollection", "borders", members);
  readonly played = HostBorders.played;

  constructor(
    private readonly sheet: Sheet,
    private readonly areas: readonly Area[],
  ) {
    super();
  }

  get items() { return rangeSides.map((side) => new HostBorder(this.sheet, this.areas, side)); }
  get count() { return rangeSides.length; }

  getItem(side: string) {
    const known = rangeSides.find((other) => other === side);
    if (known === undefined) throw invalidArgument(`"${side}" is no side of a range.`, "RangeBorderCollection.getItem");
    return new HostBorder(this.sheet, this.areas, known);
  }

  getItemAt(index: number) { return this.getItem(rangeSides[index] ?? String(index)); }
}
