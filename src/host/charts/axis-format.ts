import { HostObject, played, type Plays } from "../host-object";
import { HostChartFont } from "./font";
import type { ChartFont } from "./model";
import type { Part } from "./part";

const members = ["font"] as const;

/** How an axis looks. https://learn.microsoft.com/javascript/api/excel/excel.chartaxisformat */
export class HostChartAxisFormat extends HostObject implements Plays<Excel.ChartAxisFormat, typeof members> {
  static readonly played = played("ChartAxisFormat", "charts/axis-format", members);
  readonly played = HostChartAxisFormat.played;

  constructor(private readonly part: Part<ChartFont>) {
    super();
  }

  get font() { return new HostChartFont(this.part); }
}
