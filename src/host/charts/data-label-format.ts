import { HostObject, played, type Plays } from "../host-object";
import { HostChartFont } from "./font";
import type { ChartFont } from "./model";
import type { Part } from "./part";

const members = ["font"] as const;

/** How the labels of a series look. https://learn.microsoft.com/javascript/api/excel/excel.chartdatalabelformat */
export class HostChartDataLabelFormat extends HostObject implements Plays<Excel.ChartDataLabelFormat, typeof members> {
  static readonly played = played("ChartDataLabelFormat", "charts/data-label-format", members);
  readonly played = HostChartDataLabelFormat.played;

  constructor(private readonly part: Part<ChartFont>) {
    super();
  }

  get font() { return new HostChartFont(this.part); }
}
