import type { DataBar } from "./cell-graphics";
import { colourFrom } from "./fill";
import { HostObject, played, type Plays } from "./host-object";

const members = ["borderColor", "fillColor", "matchPositiveBorderColor", "matchPositiveFillColor"] as const;

type Negative = DataBar["negative"];

/** How the bars of negative numbers look. https://learn.microsoft.com/javascript/api/excel/excel.conditionaldatabarnegativeformat */
export class HostDataBarNegativeFormat extends HostObject implements Plays<Excel.ConditionalDataBarNegativeFormat, typeof members> {
  static readonly played = played("ConditionalDataBarNegativeFormat", "data-bar-negative-format", members);
  readonly played = HostDataBarNegativeFormat.played;

  constructor(
    private readonly own: () => Negative,
    private readonly change: (part: Partial<Negative>) => void,
  ) {
    super();
  }

  get fillColor() { return this.own().fillColor; }
  set fillColor(color: string) { this.change({ fillColor: colourFrom(color, "ConditionalDataBarNegativeFormat.fillColor") }); }
  get borderColor() { return this.own().borderColor; }
  set borderColor(color: string) {
    this.change({ borderColor: color === "" ? "" : colourFrom(color, "ConditionalDataBarNegativeFormat.borderColor") });
  }

  get matchPositiveFillColor() { return this.own().matchPositiveFillColor; }
  set matchPositiveFillColor(matchPositiveFillColor: boolean) { this.change({ matchPositiveFillColor }); }
  get matchPositiveBorderColor() { return this.own().matchPositiveBorderColor; }
  set matchPositiveBorderColor(matchPositiveBorderColor: boolean) { this.change({ matchPositiveBorderColor }); }
}
