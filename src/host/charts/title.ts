import { HostObject, played, type Plays } from "../host-object";
import type { ChartTitle } from "./model";
import type { Part } from "./part";
import { HostChartTitleFormat } from "./title-format";

const members = ["format", "overlay", "text", "visible"] as const;

/** The title of a chart. https://learn.microsoft.com/javascript/api/excel/excel.charttitle */
export class HostChartTitle extends HostObject implements Plays<Excel.ChartTitle, typeof members> {
  static readonly played = played("ChartTitle", "charts/title", members);
  readonly played = HostChartTitle.played;

  constructor(private readonly part: Part<ChartTitle>) {
    super();
  }

  get format() { return new HostChartTitleFormat(this.part.at("font")); }
  get text() { return this.part.now.text; }
  /** A title that is written is shown. */
  set text(text: string) { this.part.change({ text, visible: true }); }
  get visible() { return this.part.now.visible; }
  set visible(visible: boolean) { this.part.change({ visible }); }
  get overlay() { return this.part.now.overlay; }
  set overlay(overlay: boolean) { this.part.change({ overlay }); }
}
