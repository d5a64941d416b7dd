import type { Area } from "../grid/area";
import { HostCollection, played, type Plays } from "./host-object";
import { itemNotFound } from "./office-fault";
import { HostRange } from "./range";
import type { Sheet } from "./sheet";
import type { Stage } from "./stage";

const members = ["getCount", "getItemAt", "items"] as const;

/** The single blocks of several. https://learn.microsoft.com/javascript/api/excel/excel.rangecollection */
export class HostRangeCollection extends HostCollection implements Plays<Excel.RangeCollection, typeof members> {
  static readonly played = played("RangeCollection", "range-collection", members);
  readonly played = HostRangeCollection.played;

  constructor(
    private readonly stage: Stage,
    private readonly sheet: Sheet,
    private readonly areas: readonly Area[],
  ) {
    super();
  }

  get items() { return this.areas.map((area) => new HostRange(this.stage, this.sheet, area)); }
  getCount() { return this.areas.length; }

  getItemAt(index: number) {
    const area = this.areas[index];
    if (!area) throw itemNotFound(`area ${index}`, "RangeCollection.getItemAt");
    return new HostRange(this.stage, this.sheet, area);
  }
}
