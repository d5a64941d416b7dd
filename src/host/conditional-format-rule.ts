import { HostObject, played, type Plays } from "./host-object";
import { invalidArgument } from "./office-fault";
import type { ConditionalFormat } from "./sheet-parts";

const members = ["formula"] as const;

/** When a conditional format holds. https://learn.microsoft.com/javascript/api/excel/excel.conditionalformatrule */
export class HostConditionalFormatRule extends HostObject implements Plays<Excel.ConditionalFormatRule, typeof members> {
  static readonly played = played("ConditionalFormatRule", "conditional-format-rule", members);
  readonly played = HostConditionalFormatRule.played;

  constructor(
    private readonly own: () => ConditionalFormat,
    private readonly change: (part: Partial<ConditionalFormat>) => void,
  ) {
    super();
  }

  get formula() { return this.own().formula ?? ""; }

  /** Text in a formula of Excel has at most 255 characters between two quotation marks. */
  set formula(formula: string) {
    const hasLongText = (formula.match(/"(?:[^"]|"")*"/g) ?? []).some((text) => text.length > 257);
    if (!formula.startsWith("=") || formula.length > 8_192 || hasLongText)
      throw invalidArgument("This is not a formula that Excel takes.", "ConditionalFormatRule.formula");
    this.change({ formula });
  }
}
