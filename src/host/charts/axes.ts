import { HostObject, played, type Plays } from "../host-object";
import { HostChartAxis } from "./axis";
import type { Chart } from "./model";
import type { Part } from "./part";

const members = ["categoryAxis", "valueAxis"] as const;

/** The axes of a chart. https://learn.microsoft.com/javascript/api/excel/excel.chartaxes */
export class HostChartAxes extends HostObject implements Plays<Excel.ChartAxes, typeof members> {
  static readonly played = played("ChartAxes", "charts/axes", members);
  readonly played = HostChartAxes.played;

  constructor(private readonly part: Part<Chart>) {
    super();
  }

  get categoryAxis() { return new HostChartAxis(this.part.at("categoryAxis")); }
  get valueAxis() { return new HostChartAxis(this.part.at("valueAxis")); }
}
