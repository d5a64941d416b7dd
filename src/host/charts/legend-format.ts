import { HostObject, played, type Plays } from "../host-object";
import { HostChartFont } from "./font";
import type { ChartFont } from "./model";
import type { Part } from "./part";

const members = ["font"] as const;

/** How a legend looks. https://learn.microsoft.com/javascript/api/excel/excel.chartlegendformat */
export class HostChartLegendFormat extends HostObject implements Plays<Excel.ChartLegendFormat, typeof members> {
  static readonly played = played("ChartLegendFormat", "charts/legend-format", members);
  readonly played = HostChartLegendFormat.played;

  constructor(private readonly part: Part<ChartFont>) {
    super();
  }

  get font() { return new HostChartFont(this.part); }
}
