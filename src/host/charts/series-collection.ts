import { HostCollection, played, type Plays } from "../host-object";
import { itemNotFound } from "../office-fault";
import type { Stage } from "../stage";
import type { Chart } from "./model";
import { newSeries } from "./new-chart";
import type { Part } from "./part";
import { HostChartSeries } from "./series";

const members = ["add", "count", "getCount", "getItemAt", "items"] as const;

/** The series of a chart. https://learn.microsoft.com/javascript/api/excel/excel.chartseriescollection */
export class HostChartSeriesCollection extends HostCollection implements Plays<Excel.ChartSeriesCollection, typeof members> {
  static readonly played = played("ChartSeriesCollection", "charts/series-collection", members);
  readonly played = HostChartSeriesCollection.played;

  constructor(
    private readonly stage: Stage,
    private readonly part: Part<Chart>,
  ) {
    super();
  }

  get items() { return this.part.now.series.map((_, index) => new HostChartSeries(this.stage, this.part, index)); }
  get count() { return this.part.now.series.length; }
  getCount() { return this.count; }

  /** A series without numbers: `setValues` gives it some. */
  add(name = `系列${this.count + 1}`, index = this.count) {
    const { series } = this.part.now;
    this.part.change({ series: [...series.slice(0, index), newSeries(name, ""), ...series.slice(index)] });
    return new HostChartSeries(this.stage, this.part, index);
  }

  getItemAt(index: number) {
    const found = this.items[index];
    if (!found) throw itemNotFound(`series number ${index}`);
    return found;
  }
}
