import { HostObject, played, type Plays } from "../host-object";
import { HostChartFill } from "./fill";
import type { Fill } from "./model";

const members = ["fill"] as const;

/** How one point looks. https://learn.microsoft.com/javascript/api/excel/excel.chartpointformat */
export class HostChartPointFormat extends HostObject implements Plays<Excel.ChartPointFormat, typeof members> {
  static readonly played = played("ChartPointFormat", "charts/point-format", members);
  readonly played = HostChartPointFormat.played;

  constructor(private readonly set: (fill: Fill) => void) {
    super();
  }

  get fill() { return new HostChartFill(this.set); }
}
