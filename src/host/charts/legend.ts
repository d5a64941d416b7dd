import { HostObject, played, type Plays } from "../host-object";
import { invalidArgument } from "../office-fault";
import { HostChartLegendFormat } from "./legend-format";
import type { ChartLegend } from "./model";
import type { Part } from "./part";

const members = ["format", "overlay", "position", "visible"] as const;

/** The legend of a chart. https://learn.microsoft.com/javascript/api/excel/excel.chartlegend */
export class HostChartLegend extends HostObject implements Plays<Excel.ChartLegend, typeof members> {
  static readonly played = played("ChartLegend", "charts/legend", members);
  readonly played = HostChartLegend.played;

  constructor(private readonly part: Part<ChartLegend>) {
    super();
  }

  get format() { return new HostChartLegendFormat(this.part.at("font")); }
  get position() { return this.part.now.position; }
  set position(position: `${Excel.ChartLegendPosition}`) {
    if (position === "Invalid" || position === "Custom")
      throw invalidArgument(`A legend cannot be put "${position}".`, "ChartLegend.position");
    this.part.change({ position, visible: true });
  }

  get visible() { return this.part.now.visible; }
  set visible(visible: boolean) { this.part.change({ visible }); }
  get overlay() { return this.part.now.overlay; }
  set overlay(overlay: boolean) { this.part.change({ overlay }); }
}
