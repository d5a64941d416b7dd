import { HostObject, played, type Plays } from "../host-object";
import type { ChartSeries } from "./model";
import type { Part } from "./part";
import { HostChartPointFormat } from "./point-format";

const members = ["format", "value"] as const;

/** One point of a series. https://learn.microsoft.com/javascript/api/excel/excel.chartpoint */
export class HostChartPoint extends HostObject implements Plays<Excel.ChartPoint, typeof members> {
  static readonly played = played("ChartPoint", "charts/point", members);
  readonly played = HostChartPoint.played;

  constructor(
    private readonly part: Part<ChartSeries>,
    private readonly index: number,
    readonly value: unknown,
  ) {
    super();
  }

  get format() {
    return new HostChartPointFormat((fill) => this.part.change({ points: { ...this.part.now.points, [this.index]: fill } }));
  }
}
