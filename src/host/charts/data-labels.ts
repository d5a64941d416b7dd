import { HostObject, played, type Plays } from "../host-object";
import { invalidArgument } from "../office-fault";
import { HostChartDataLabelFormat } from "./data-label-format";
import { mayStand, type Chart, type ChartLabels } from "./model";
import type { Part } from "./part";

const members = [
  "format", "numberFormat", "position", "showCategoryName", "showPercentage", "showSeriesName", "showValue",
] as const;

/** What is written at the points of a series. https://learn.microsoft.com/javascript/api/excel/excel.chartdatalabels */
export class HostChartDataLabels extends HostObject implements Plays<Excel.ChartDataLabels, typeof members> {
  static readonly played = played("ChartDataLabels", "charts/data-labels", members);
  readonly played = HostChartDataLabels.played;

  constructor(
    private readonly part: Part<ChartLabels>,
    private readonly type: () => Chart["type"],
  ) {
    super();
  }

  get format() { return new HostChartDataLabelFormat(this.part.at("font")); }
  get position() { return this.part.now.position ?? "Invalid"; }
  set position(position: `${Excel.ChartDataLabelPosition}`) {
    if (!mayStand(position, this.type()))
      throw invalidArgument(`Labels of such a chart do not stand "${position}".`, "ChartDataLabels.position");
    this.part.change({ position });
  }

  get numberFormat() { return this.part.now.numberFormat ?? "General"; }
  set numberFormat(numberFormat: string) { this.part.change({ numberFormat }); }
  get showValue() { return this.part.now.showValue; }
  set showValue(showValue: boolean) { this.part.change({ showValue }); }
  get showPercentage() { return this.part.now.showPercentage; }
  set showPercentage(showPercentage: boolean) { this.part.change({ showPercentage }); }
  get showCategoryName() { return this.part.now.showCategoryName; }
  set showCategoryName(showCategoryName: boolean) { this.part.change({ showCategoryName }); }
  get showSeriesName() { return this.part.now.showSeriesName; }
  set showSeriesName(showSeriesName: boolean) { this.part.change({ showSeriesName }); }
}
