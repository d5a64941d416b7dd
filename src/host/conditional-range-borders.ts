import { HostConditionalRangeBorder, type OverlaidSide } from "./conditional-range-border";
import { HostCollection, played, type Plays } from "./host-object";
import { invalidArgument } from "./office-fault";
import type { OverlaidStyle } from "./sheet-parts";

const members = ["bottom", "count", "getItem", "getItemAt", "items", "left", "right", "top"] as const;

const order = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const satisfies readonly OverlaidSide[];

/** The lines that a conditional format paints. https://learn.microsoft.com/javascript/api/excel/excel.conditionalrangebordercollection */
export class HostConditionalRangeBorders extends HostCollection implements Plays<Excel.ConditionalRangeBorderCollection, typeof members> {
  static readonly played = played("ConditionalRangeBorderCollection", "conditional-range-borders", members);
  readonly played = HostConditionalRangeBorders.played;

  constructor(
    private readonly own: () => OverlaidStyle,
    private readonly change: (style: OverlaidStyle) => void,
  ) {
    super();
  }

  get items() { return order.map((side) => this.border(side)); }
  get count() { return order.length; }
  get top() { return this.border("EdgeTop"); }
  get bottom() { return this.border("EdgeBottom"); }
  get left() { return this.border("EdgeLeft"); }
  get right() { return this.border("EdgeRight"); }

  getItem(side: string) {
    const known = order.find((other) => other === side);
    if (!known) throw invalidArgument(`"${side}" is no side of a conditional format.`, "ConditionalRangeBorderCollection.getItem");
    return this.border(known);
  }

  getItemAt(index: number) { return this.getItem(order[index] ?? String(index)); }

  private border(side: OverlaidSide) { return new HostConditionalRangeBorder(this.own, this.change, side); }
}
