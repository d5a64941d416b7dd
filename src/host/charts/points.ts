import { HostCollection, played, type Plays } from "../host-object";
import { itemNotFound } from "../office-fault";
import type { Stage } from "../stage";
import type { ChartSeries } from "./model";
import type { Part } from "./part";
import { HostChartPoint } from "./point";
import { valuesAt } from "./values";

const members = ["count", "getCount", "getItemAt", "items"] as const;

/** The points of a series. https://learn.microsoft.com/javascript/api/excel/excel.chartpointscollection */
export class HostChartPoints extends HostCollection implements Plays<Excel.ChartPointsCollection, typeof members> {
  static readonly played = played("ChartPointsCollection", "charts/points", members);
  readonly played = HostChartPoints.played;

  constructor(
    private readonly stage: Stage,
    private readonly part: Part<ChartSeries>,
  ) {
    super();
  }

  get items() {
    return valuesAt(this.stage.book, this.part.now.values).map((value, index) => new HostChartPoint(this.part, index, value));
  }

  get count() { return this.items.length; }
  getCount() { return this.count; }

  getItemAt(index: number) {
    const found = this.items[index];
    if (!found) throw itemNotFound(`point number ${index}`);
    return found;
  }
}
