import { parseAddress } from "./address";
import { refuseIfProtected } from "./guard";
import { HostObject, played, type Plays } from "./host-object";
import { invalidArgument, OfficeFault } from "./office-fault";
import { HostRange } from "./range";
import type { Sheet } from "./sheet";
import type { Stage } from "./stage";

const members = ["apply", "enabled", "getRangeOrNullObject", "remove"] as const;

/**
 * The filter buttons of a sheet; a filter that hides rows is not played. https://learn.microsoft.com/javascript/api/excel/excel.autofilter
 */
export class HostAutoFilter extends HostObject implements Plays<Excel.AutoFilter, typeof members> {
  static readonly played = played("AutoFilter", "auto-filter", members);
  readonly played = HostAutoFilter.played;

  constructor(
    private readonly stage: Stage,
    private readonly sheet: Sheet,
  ) {
    super();
  }

  get enabled() { return this.sheet.filter !== undefined; }

  apply(range: HostObject | string, column?: number | null, criteria?: Excel.FilterCriteria | null) {
    if ((column ?? null) !== null || (criteria ?? null) !== null)
      throw new OfficeFault("ApiNotFound", "Criteria of Excel.AutoFilter.apply are not played yet: src/host/auto-filter.ts");
    refuseIfProtected(this.sheet, "allowAutoFilter");
    const area = range instanceof HostRange ? range.area : typeof range === "string" ? parseAddress(range, this.sheet.name) : undefined;
    if (!area) throw invalidArgument("apply takes a range.", "AutoFilter.apply");
    this.sheet.filter = { area };
    this.sheet.touch();
  }

  getRangeOrNullObject() { return this.sheet.filter ? new HostRange(this.stage, this.sheet, this.sheet.filter.area) : null; }

  remove() {
    this.sheet.filter = undefined;
    this.sheet.touch();
  }
}
