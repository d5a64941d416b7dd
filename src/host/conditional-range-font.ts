import { colourFrom } from "./fill";
import { HostObject, played, type Plays } from "./host-object";
import type { OverlaidStyle } from "./sheet-parts";
import type { Font } from "./style";

const members = ["bold", "clear", "color", "italic", "strikethrough", "underline"] as const;

/**
 * The font that a conditional format paints; what it does not say stays.
 * https://learn.microsoft.com/javascript/api/excel/excel.conditionalrangefont
 */
export class HostConditionalRangeFont extends HostObject implements Plays<Excel.ConditionalRangeFont, typeof members> {
  static readonly played = played("ConditionalRangeFont", "conditional-range-font", members);
  readonly played = HostConditionalRangeFont.played;

  constructor(
    private readonly own: () => OverlaidStyle,
    private readonly change: (style: OverlaidStyle) => void,
  ) {
    super();
  }

  get bold() { return this.font().bold ?? false; }
  set bold(bold: boolean) { this.set({ bold }); }
  get italic() { return this.font().italic ?? false; }
  set italic(italic: boolean) { this.set({ italic }); }
  get strikethrough() { return this.font().strikethrough ?? false; }
  set strikethrough(strikethrough: boolean) { this.set({ strikethrough }); }
  get underline() { return this.font().underline === "Double" ? "Double" : this.font().underline === "Single" ? "Single" : "None"; }
  set underline(underline: `${Excel.ConditionalRangeFontUnderlineStyle}`) { this.set({ underline }); }
  get color() { return this.font().color ?? ""; }
  set color(color: string) { this.set({ color: colourFrom(color, "ConditionalRangeFont.color") }); }

  clear() {
    const { font: _, ...rest } = this.own();
    this.change(rest);
  }

  private font(): Font { return this.own().font ?? {}; }
  private set(part: Font): void { this.change({ ...this.own(), font: { ...this.font(), ...part } }); }
}
