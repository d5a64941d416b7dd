import { HostObject, played, type Plays } from "../host-object";
import { HostChartFill } from "./fill";
import { HostChartFont } from "./font";
import type { Chart } from "./model";
import type { Part } from "./part";

const members = ["fill", "font"] as const;

/** How a chart looks as a whole. https://learn.microsoft.com/javascript/api/excel/excel.chartareaformat */
export class HostChartAreaFormat extends HostObject implements Plays<Excel.ChartAreaFormat, typeof members> {
  static readonly played = played("ChartAreaFormat", "charts/area-format", members);
  readonly played = HostChartAreaFormat.played;

  constructor(private readonly part: Part<Chart>) {
    super();
  }

  get fill() { return new HostChartFill((fill) => this.part.change({ fill })); }
  get font() { return new HostChartFont(this.part.at("font")); }
}
