import { HostConditionalRangeFormat } from "./conditional-range-format";
import { HostConditionalFormatRule } from "./conditional-format-rule";
import { HostObject, played, type Plays } from "./host-object";
import type { ConditionalFormat } from "./sheet-parts";

const members = ["format", "rule"] as const;

/** A conditional format with a formula of its own. https://learn.microsoft.com/javascript/api/excel/excel.customconditionalformat */
export class HostCustomConditionalFormat extends HostObject implements Plays<Excel.CustomConditionalFormat, typeof members> {
  static readonly played = played("CustomConditionalFormat", "custom-conditional-format", members);
  readonly played = HostCustomConditionalFormat.played;

  constructor(
    private readonly own: () => ConditionalFormat,
    private readonly change: (part: Partial<ConditionalFormat>) => void,
  ) {
    super();
  }

  get rule() { return new HostConditionalFormatRule(this.own, this.change); }
  get format() { return new HostConditionalRangeFormat(() => this.own().style, (style) => this.change({ style })); }
}
