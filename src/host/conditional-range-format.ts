import { HostConditionalRangeBorders } from "./conditional-range-borders";
import { HostConditionalRangeFill } from "./conditional-range-fill";
import { HostConditionalRangeFont } from "./conditional-range-font";
import { HostObject, played, type Plays } from "./host-object";
import type { OverlaidStyle } from "./sheet-parts";

const members = ["borders", "clearFormat", "fill", "font", "numberFormat"] as const;

/** What a conditional format paints. https://learn.microsoft.com/javascript/api/excel/excel.conditionalrangeformat */
export class HostConditionalRangeFormat extends HostObject implements Plays<Excel.ConditionalRangeFormat, typeof members> {
  static readonly played = played("ConditionalRangeFormat", "conditional-range-format", members);
  readonly played = HostConditionalRangeFormat.played;

  constructor(
    private readonly own: () => OverlaidStyle,
    private readonly change: (style: OverlaidStyle) => void,
  ) {
    super();
  }

  get fill() { return new HostConditionalRangeFill(this.own, this.change); }
  get font() { return new HostConditionalRangeFont(this.own, this.change); }
  get borders() { return new HostConditionalRangeBorders(this.own, this.change); }
  get numberFormat(): string { return this.own().numberFormat ?? ""; }
  set numberFormat(numberFormat: string) { this.change({ ...this.own(), numberFormat }); }
  clearFormat() { this.change({}); }
}
