import { colourFrom } from "../fill";
import { HostObject, played, type Plays } from "../host-object";
import type { Fill } from "./model";

const members = ["clear", "setSolidColor"] as const;

/** What fills a part of a chart. https://learn.microsoft.com/javascript/api/excel/excel.chartfill */
export class HostChartFill extends HostObject implements Plays<Excel.ChartFill, typeof members> {
  static readonly played = played("ChartFill", "charts/fill", members);
  readonly played = HostChartFill.played;

  constructor(private readonly set: (fill: Fill) => void) {
    super();
  }

  setSolidColor(color: string) { this.set(colourFrom(color, "ChartFill.setSolidColor")); }
  clear() { this.set("none"); }
}
