import { HostObject, played, type Plays } from "../host-object";
import { HostChartFont } from "./font";
import type { ChartFont } from "./model";
import type { Part } from "./part";

const members = ["font"] as const;

/** How the title of a chart looks. https://learn.microsoft.com/javascript/api/excel/excel.charttitleformat */
export class HostChartTitleFormat extends HostObject implements Plays<Excel.ChartTitleFormat, typeof members> {
  static readonly played = played("ChartTitleFormat", "charts/title-format", members);
  readonly played = HostChartTitleFormat.played;

  constructor(private readonly part: Part<ChartFont>) {
    super();
  }

  get font() { return new HostChartFont(this.part); }
}
