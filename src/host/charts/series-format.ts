import { HostObject, played, type Plays } from "../host-object";
import { HostChartFill } from "./fill";
import { HostChartLineFormat } from "./line-format";
import type { ChartSeries } from "./model";
import type { Part } from "./part";

const members = ["fill", "line"] as const;

/** How a series looks. https://learn.microsoft.com/javascript/api/excel/excel.chartseriesformat */
export class HostChartSeriesFormat extends HostObject implements Plays<Excel.ChartSeriesFormat, typeof members> {
  static readonly played = played("ChartSeriesFormat", "charts/series-format", members);
  readonly played = HostChartSeriesFormat.played;

  constructor(private readonly part: Part<ChartSeries>) {
    super();
  }

  get fill() { return new HostChartFill((fill) => this.part.change({ fill })); }
  get line() { return new HostChartLineFormat(this.part.at("line")); }
}
