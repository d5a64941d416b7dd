import { colourFrom } from "../fill";
import { HostObject, played, type Plays } from "../host-object";
import type { ChartFont } from "./model";
import type { Part } from "./part";

const members = ["bold", "color", "italic", "name", "size", "underline"] as const;

/** The letters of a part of a chart. https://learn.microsoft.com/javascript/api/excel/excel.chartfont */
export class HostChartFont extends HostObject implements Plays<Excel.ChartFont, typeof members> {
  static readonly played = played("ChartFont", "charts/font", members);
  readonly played = HostChartFont.played;

  constructor(private readonly part: Part<ChartFont>) {
    super();
  }

  get bold() { return this.part.now.bold ?? false; }
  set bold(bold: boolean) { this.part.change({ bold }); }
  get italic() { return this.part.now.italic ?? false; }
  set italic(italic: boolean) { this.part.change({ italic }); }
  get underline() { return this.part.now.underline ?? "None"; }
  set underline(underline: `${Excel.ChartUnderlineStyle}`) { this.part.change({ underline }); }
  get name() { return this.part.now.name ?? ""; }
  set name(name: string) { this.part.change({ name }); }
  get size() { return this.part.now.size ?? usual.size; }
  set size(size: number) { this.part.change({ size }); }
  get color() { return this.part.now.color ?? usual.color; }
  set color(color: string) { this.part.change({ color: colourFrom(color, "ChartFont.color") }); }
}

/** The letters of a chart that says nothing of them. */
const usual = { size: 10, color: "#595959" } as const;
