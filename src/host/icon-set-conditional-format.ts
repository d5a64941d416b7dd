import { iconCount, newIconSet, type IconSet } from "./cell-graphics";
import { HostObject, played, type Plays } from "./host-object";
import { invalidArgument, OfficeFault } from "./office-fault";

const members = ["criteria", "reverseIconOrder", "showIconOnly", "style"] as const;

/** Icons in cells. https://learn.microsoft.com/javascript/api/excel/excel.iconsetconditionalformat */
export class HostIconSetConditionalFormat extends HostObject implements Plays<Excel.IconSetConditionalFormat, typeof members> {
  static readonly played = played("IconSetConditionalFormat", "icon-set-conditional-format", members);
  readonly played = HostIconSetConditionalFormat.played;

  constructor(
    private readonly own: () => IconSet,
    private readonly change: (part: Partial<IconSet>) => void,
  ) {
    super();
  }

  get style() { return this.own().style; }
  /** Another set comes with its own criteria. */
  set style(style: IconSet["style"]) {
    if (iconCount(style) === undefined)
      throw new OfficeFault("ApiNotFound", `Excel.IconSet.${style} is not played yet: src/host/cell-graphics.ts`);
    this.change({ ...newIconSet(style), reverseIconOrder: this.own().reverseIconOrder, showIconOnly: this.own().showIconOnly });
  }

  get criteria() { return [...this.own().criteria]; }
  /** One for each icon; what the first one says does not matter, the lowest icon stands for the rest. */
  set criteria(given: Excel.ConditionalIconCriterion[]) {
    if (given.length !== iconCount(this.own().style))
      throw invalidArgument(`The set "${this.own().style}" has another number of icons.`, "IconSetConditionalFormat.criteria");
    const [lowest] = newIconSet(this.own().style).criteria;
    const rest = given.slice(1).map(({ type, operator, formula }) => ({ type, operator, formula: String(formula).replace(/^=/, "") }));
    this.change({ criteria: [...(lowest ? [lowest] : []), ...rest] });
  }

  get reverseIconOrder() { return this.own().reverseIconOrder; }
  set reverseIconOrder(reverseIconOrder: boolean) { this.change({ reverseIconOrder }); }
  get showIconOnly() { return this.own().showIconOnly; }
  set showIconOnly(showIconOnly: boolean) { this.change({ showIconOnly }); }
}
