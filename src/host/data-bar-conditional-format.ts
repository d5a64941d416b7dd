import type { Bound, DataBar } from "./cell-graphics";
import { HostDataBarNegativeFormat } from "./data-bar-negative-format";
import { HostDataBarPositiveFormat } from "./data-bar-positive-format";
import { colourFrom } from "./fill";
import { HostObject, played, type Plays } from "./host-object";
import { invalidArgument } from "./office-fault";

const members = [
  "axisColor", "axisFormat", "barDirection", "lowerBoundRule", "negativeFormat", "positiveFormat", "showDataBarOnly", "upperBoundRule",
] as const;

const withoutFormula = ["Automatic", "LowestValue", "HighestValue"];

/** Bars in cells. https://learn.microsoft.com/javascript/api/excel/excel.databarconditionalformat */
export class HostDataBarConditionalFormat extends HostObject implements Plays<Excel.DataBarConditionalFormat, typeof members> {
  static readonly played = played("DataBarConditionalFormat", "data-bar-conditional-format", members);
  readonly played = HostDataBarConditionalFormat.played;

  constructor(
    private readonly own: () => DataBar,
    private readonly change: (part: Partial<DataBar>) => void,
  ) {
    super();
  }

  get positiveFormat() { return new HostDataBarPositiveFormat(this.own, this.change); }
  get negativeFormat() {
    return new HostDataBarNegativeFormat(
      () => this.own().negative,
      (part) => this.change({ negative: { ...this.own().negative, ...part } }),
    );
  }

  get axisColor() { return this.own().axisColor; }
  set axisColor(color: string) { this.change({ axisColor: colourFrom(color, "DataBarConditionalFormat.axisColor") }); }
  get axisFormat() { return this.own().axisFormat; }
  set axisFormat(axisFormat: DataBar["axisFormat"]) { this.change({ axisFormat }); }
  get barDirection() { return this.own().barDirection; }
  set barDirection(barDirection: DataBar["barDirection"]) { this.change({ barDirection }); }
  get showDataBarOnly() { return this.own().showDataBarOnly; }
  set showDataBarOnly(showDataBarOnly: boolean) { this.change({ showDataBarOnly }); }
  get lowerBoundRule() { return this.own().lowerBoundRule; }
  set lowerBoundRule(bound: Bound) { this.change({ lowerBoundRule: checked(bound) }); }
  get upperBoundRule() { return this.own().upperBoundRule; }
  set upperBoundRule(bound: Bound) { this.change({ upperBoundRule: checked(bound) }); }
}

/** A number, a percentage or a formula must be said; the lowest and the highest value need none. */
function checked({ type, formula }: Bound): Bound {
  if (withoutFormula.includes(type)) return { type };
  if (formula === undefined || formula === "")
    throw invalidArgument(`A bound of type "${type}" needs a formula.`, "ConditionalDataBarRule.formula");
  return { type, formula: String(formula).replace(/^=/, "") };
}
