import { HostObject, played, type Plays } from "../host-object";
import { invalidArgument } from "../office-fault";
import { HostChartAxisFormat } from "./axis-format";
import { HostChartAxisTitle } from "./axis-title";
import { HostChartGridlines } from "./gridlines";
import type { ChartAxis } from "./model";
import type { Part } from "./part";

const members = [
  "format", "majorGridlines", "majorUnit", "maximum", "minimum", "numberFormat", "reversePlotOrder", "tickLabelPosition",
  "title", "visible",
] as const;

/** An axis of a chart. https://learn.microsoft.com/javascript/api/excel/excel.chartaxis */
export class HostChartAxis extends HostObject implements Plays<Excel.ChartAxis, typeof members> {
  static readonly played = played("ChartAxis", "charts/axis", members);
  readonly played = HostChartAxis.played;

  constructor(private readonly part: Part<ChartAxis>) {
    super();
  }

  get format() { return new HostChartAxisFormat(this.part.at("font")); }
  get title() { return new HostChartAxisTitle(this.part.at("title")); }
  get majorGridlines() { return new HostChartGridlines(this.part.at("majorGridlines")); }

  get minimum(): unknown { return this.part.now.minimum ?? ""; }
  set minimum(given: unknown) { this.part.change({ minimum: numberOrAutomatic(given, "ChartAxis.minimum") }); }
  get maximum(): unknown { return this.part.now.maximum ?? ""; }
  set maximum(given: unknown) { this.part.change({ maximum: numberOrAutomatic(given, "ChartAxis.maximum") }); }
  get majorUnit(): unknown { return this.part.now.majorUnit ?? ""; }
  set majorUnit(given: unknown) { this.part.change({ majorUnit: numberOrAutomatic(given, "ChartAxis.majorUnit") }); }

  get numberFormat() { return this.part.now.numberFormat ?? "General"; }
  set numberFormat(numberFormat: string) { this.part.change({ numberFormat }); }
  get visible() { return this.part.now.visible; }
  set visible(visible: boolean) { this.part.change({ visible }); }
  get reversePlotOrder() { return this.part.now.reversePlotOrder; }
  set reversePlotOrder(reversePlotOrder: boolean) { this.part.change({ reversePlotOrder }); }
  get tickLabelPosition() { return this.part.now.tickLabelPosition; }
  set tickLabelPosition(tickLabelPosition: ChartAxis["tickLabelPosition"]) { this.part.change({ tickLabelPosition }); }
}

/** "" gives it back to Excel, which then finds it from the numbers. */
function numberOrAutomatic(given: unknown, location: string): number | undefined {
  if (given === "") return undefined;
  if (typeof given !== "number" || !Number.isFinite(given)) throw invalidArgument("An axis is bounded by a number.", location);
  return given;
}
