import type { Area } from "../grid/area";
import { fullAddress, intersection, maxColumns, maxRows } from "./address";
import { clearCells } from "./clear";
import { HostConditionalFormats } from "./conditional-formats";
import { refuseIfGone } from "./guard";
import { HostObject, played, type Plays } from "./host-object";
import { HostRangeCollection } from "./range-collection";
import { HostRangeFormat } from "./range-format";
import { selectAreas } from "./select";
import type { Sheet } from "./sheet";
import type { Stage } from "./stage";
import { HostWorksheet } from "./worksheet";

const members = [
  "address", "addressLocal", "areaCount", "areas", "cellCount", "clear", "conditionalFormats", "format", "getUsedRangeAreasOrNullObject",
  "isEntireColumn", "isEntireRow", "select", "worksheet",
] as const;

/** Several blocks of cells on one worksheet. https://learn.microsoft.com/javascript/api/excel/excel.rangeareas */
export class HostRangeAreas extends HostObject implements Plays<Excel.RangeAreas, typeof members> {
  static readonly played = played("RangeAreas", "range-areas", members);
  readonly played = HostRangeAreas.played;

  constructor(
    private readonly stage: Stage,
    private readonly sheet: Sheet,
    readonly list: readonly Area[],
  ) {
    super();
    refuseIfGone(stage, sheet);
  }

  get worksheet() { return new HostWorksheet(this.stage, this.sheet); }
  get address() { return this.list.map((area) => fullAddress(this.sheet.name, area)).join(","); }
  get addressLocal() { return this.address; }
  get areaCount() { return this.list.length; }
  get areas() { return new HostRangeCollection(this.stage, this.sheet, this.list); }
  get cellCount() { return this.list.reduce((sum, { rowCount, columnCount }) => sum + rowCount * columnCount, 0); }
  get isEntireColumn() { return this.list.every(({ rowCount }) => rowCount === maxRows); }
  get isEntireRow() { return this.list.every(({ columnCount }) => columnCount === maxColumns); }
  get format() { return new HostRangeFormat(this.stage, this.sheet, this.list); }
  get conditionalFormats() { return new HostConditionalFormats(this.stage, this.sheet, this.list); }

  getUsedRangeAreasOrNullObject(valuesOnly = false) {
    const used = this.sheet.usedArea(valuesOnly);
    const common = this.list.flatMap((area) => (used && intersection(area, used)) ?? []);
    return common.length === 0 ? null : new HostRangeAreas(this.stage, this.sheet, common);
  }

  select() {
    refuseIfGone(this.stage, this.sheet);
    selectAreas(this.stage, this.sheet, this.list);
  }

  clear(applyTo: `${Excel.ClearApplyTo}` = "All") {
    refuseIfGone(this.stage, this.sheet);
    clearCells(this.stage, this.sheet, this.list, applyTo);
  }
}
