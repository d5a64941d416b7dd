import { colourFrom } from "./fill";
import { HostObject, played, type Plays } from "./host-object";
import type { OverlaidStyle } from "./sheet-parts";

const members = ["clear", "color"] as const;

/** The background that a conditional format paints. https://learn.microsoft.com/javascript/api/excel/excel.conditionalrangefill */
export class HostConditionalRangeFill extends HostObject implements Plays<Excel.ConditionalRangeFill, typeof members> {
  static readonly played = played("ConditionalRangeFill", "conditional-range-fill", members);
  readonly played = HostConditionalRangeFill.played;

  constructor(
    private readonly own: () => OverlaidStyle,
    private readonly change: (style: OverlaidStyle) => void,
  ) {
    super();
  }

  get color() { return this.own().fill ?? ""; }
  set color(color: string) { this.change({ ...this.own(), fill: colourFrom(color, "ConditionalRangeFill.color") }); }

  clear() {
    const { fill: _, ...rest } = this.own();
    this.change(rest);
  }
}
