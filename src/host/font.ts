import { colourFrom } from "./fill";
import { HostObject, played, type Plays } from "./host-object";
import { invalidArgument } from "./office-fault";
import { defaultFont, type Font } from "./style";
import type { StyledCells } from "./styled-cells";

const members = ["bold", "color", "italic", "name", "size", "strikethrough", "underline"] as const;

/** The font of cells. https://learn.microsoft.com/javascript/api/excel/excel.rangefont */
export class HostFont extends HostObject implements Plays<Excel.RangeFont, typeof members> {
  static readonly played = played("RangeFont", "font", members);
  readonly played = HostFont.played;

  constructor(private readonly cells: StyledCells) {
    super();
  }

  get name() { return this.cells.common((style) => style?.font?.name ?? defaultFont.name); }
  set name(name: string) { this.change({ name }); }
  get size() { return this.cells.common((style) => style?.font?.size ?? defaultFont.size); }
  set size(size: number) {
    if (!(size >= 1 && size <= 409)) throw invalidArgument("A font is between 1 and 409 points high.", "RangeFont.size");
    this.change({ size });
  }
  get bold() { return this.cells.common((style) => style?.font?.bold ?? false); }
  set bold(bold: boolean) { this.change({ bold }); }
  get italic() { return this.cells.common((style) => style?.font?.italic ?? false); }
  set italic(italic: boolean) { this.change({ italic }); }
  get strikethrough() { return this.cells.common((style) => style?.font?.strikethrough ?? false); }
  set strikethrough(strikethrough: boolean) { this.change({ strikethrough }); }
  get underline() { return this.cells.common((style) => style?.font?.underline ?? "None"); }
  set underline(underline: `${Excel.RangeUnderlineStyle}`) { this.change({ underline }); }
  get color() { return this.cells.common((style) => style?.font?.color ?? defaultFont.color); }
  set color(color: string) { this.change({ color: colourFrom(color, "RangeFont.color") }); }

  private change(part: Font): void { this.cells.change((style) => ({ font: { ...style?.font, ...part } })); }
}
