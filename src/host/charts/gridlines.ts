import { HostObject, played, type Plays } from "../host-object";
import type { ChartAxis } from "./model";
import type { Part } from "./part";

const members = ["visible"] as const;

/** The lines across a chart. https://learn.microsoft.com/javascript/api/excel/excel.chartgridlines */
export class HostChartGridlines extends HostObject implements Plays<Excel.ChartGridlines, typeof members> {
  static readonly played = played("ChartGridlines", "charts/gridlines", members);
  readonly played = HostChartGridlines.played;

  constructor(private readonly part: Part<ChartAxis["majorGridlines"]>) {
    super();
  }

  get visible() { return this.part.now.visible; }
  set visible(visible: boolean) { this.part.change({ visible }); }
}
