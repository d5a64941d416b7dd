import type { DataBar } from "./cell-graphics";
import { colourFrom } from "./fill";
import { HostObject, played, type Plays } from "./host-object";

const members = ["borderColor", "fillColor", "gradientFill"] as const;

/** How bars look. https://learn.microsoft.com/javascript/api/excel/excel.conditionaldatabarpositiveformat */
export class HostDataBarPositiveFormat extends HostObject implements Plays<Excel.ConditionalDataBarPositiveFormat, typeof members> {
  static readonly played = played("ConditionalDataBarPositiveFormat", "data-bar-positive-format", members);
  readonly played = HostDataBarPositiveFormat.played;

  constructor(
    private readonly own: () => DataBar,
    private readonly change: (part: Partial<DataBar>) => void,
  ) {
    super();
  }

  get fillColor() { return this.own().fillColor; }
  set fillColor(color: string) { this.change({ fillColor: colourFrom(color, "ConditionalDataBarPositiveFormat.fillColor") }); }
  /** "" where bars have no border. */
  get borderColor() { return this.own().borderColor; }
  set borderColor(color: string) {
    this.change({ borderColor: color === "" ? "" : colourFrom(color, "ConditionalDataBarPositiveFormat.borderColor") });
  }

  get gradientFill() { return this.own().gradientFill; }
  set gradientFill(gradientFill: boolean) { this.change({ gradientFill }); }
}
