import { colourFrom } from "../fill";
import { HostObject, played, type Plays } from "../host-object";
import { invalidArgument } from "../office-fault";
import type { ChartLine } from "./model";
import type { Part } from "./part";

const members = ["clear", "color", "lineStyle", "weight"] as const;

/** The line of a series, or around it. https://learn.microsoft.com/javascript/api/excel/excel.chartlineformat */
export class HostChartLineFormat extends HostObject implements Plays<Excel.ChartLineFormat, typeof members> {
  static readonly played = played("ChartLineFormat", "charts/line-format", members);
  readonly played = HostChartLineFormat.played;

  constructor(private readonly part: Part<ChartLine>) {
    super();
  }

  get color() { return this.part.now.color ?? ""; }
  /** A line that is coloured is drawn. */
  set color(color: string) {
    const { lineStyle } = this.part.now;
    const drawn = lineStyle === "Automatic" || lineStyle === "None" ? "Continuous" : lineStyle;
    this.part.change({ color: colourFrom(color, "ChartLineFormat.color"), lineStyle: drawn });
  }

  get weight() { return this.part.now.weight ?? 0.75; }
  set weight(weight: number) { this.part.change({ weight }); }
  get lineStyle() { return this.part.now.lineStyle; }
  set lineStyle(lineStyle: `${Excel.ChartLineStyle}`) {
    if (!isPlayed(lineStyle)) throw invalidArgument(`Lines "${lineStyle}" are not played: src/host/charts/line-format.ts`);
    this.part.change({ lineStyle });
  }

  clear() { this.part.change({ lineStyle: "None" }); }
}

const isPlayed = (style: string): style is ChartLine["lineStyle"] =>
  ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Automatic"].includes(style);
