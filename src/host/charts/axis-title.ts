import { HostObject, played, type Plays } from "../host-object";
import type { ChartAxis } from "./model";
import type { Part } from "./part";

const members = ["text", "visible"] as const;

/** What is written along an axis. https://learn.microsoft.com/javascript/api/excel/excel.chartaxistitle */
export class HostChartAxisTitle extends HostObject implements Plays<Excel.ChartAxisTitle, typeof members> {
  static readonly played = played("ChartAxisTitle", "charts/axis-title", members);
  readonly played = HostChartAxisTitle.played;

  constructor(private readonly part: Part<ChartAxis["title"]>) {
    super();
  }

  get text() { return this.part.now.text; }
  set text(text: string) { this.part.change({ text, visible: true }); }
  get visible() { return this.part.now.visible; }
  set visible(visible: boolean) { this.part.change({ visible }); }
}
