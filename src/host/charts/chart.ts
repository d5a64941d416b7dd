import type { Area } from "../../grid/area";
import { parseAddress } from "../address";
import { refuseIfProtected } from "../guard";
import { HostObject, played, type Plays } from "../host-object";
import { itemNotFound, OfficeFault } from "../office-fault";
import { HostRange } from "../range";
import type { Sheet } from "../sheet";
import type { Stage } from "../stage";
import { HostWorksheet } from "../worksheet";
import { HostChartAreaFormat } from "./area-format";
import { HostChartAxes } from "./axes";
import { HostChartLegend } from "./legend";
import { isChartType, type Chart, type Place } from "./model";
import { Part } from "./part";
import { placeOfCells } from "./place";
import { HostChartSeriesCollection } from "./series-collection";
import { HostChartTitle } from "./title";

const members = [
  "axes", "chartType", "delete", "format", "height", "id", "left", "legend", "name", "series", "setPosition", "title", "top", "width",
  "worksheet",
] as const;

/** A chart. https://learn.microsoft.com/javascript/api/excel/excel.chart */
export class HostChart extends HostObject implements Plays<Excel.Chart, typeof members> {
  static readonly played = played("Chart", "charts/chart", members);
  readonly played = HostChart.played;
  private readonly part: Part<Chart>;

  constructor(
    private readonly stage: Stage,
    private readonly sheet: Sheet,
    readonly id: string,
  ) {
    super();
    this.part = new Part(
      () => this.sheet.charts.find((chart) => chart.id === id) ?? gone(id),
      (whole) => this.put(whole),
    );
  }

  override get identity() { return { id: this.id }; }

  get worksheet() { return new HostWorksheet(this.stage, this.sheet); }
  get title() { return new HostChartTitle(this.part.at("title")); }
  get legend() { return new HostChartLegend(this.part.at("legend")); }
  get axes() { return new HostChartAxes(this.part); }
  get series() { return new HostChartSeriesCollection(this.stage, this.part); }
  get format() { return new HostChartAreaFormat(this.part); }

  get name() { return this.part.now.name; }
  set name(name: string) { this.part.change({ name }); }
  get chartType() { return this.part.now.type; }
  set chartType(type: `${Excel.ChartType}`) {
    if (!isChartType(type)) throw new OfficeFault("ApiNotFound", `Excel.ChartType.${type} is not played yet: src/host/charts/model.ts`);
    this.part.change({ type });
  }

  get left() { return this.part.now.place.left; }
  set left(left: number) { this.move({ left }); }
  get top() { return this.part.now.place.top; }
  set top(top: number) { this.move({ top }); }
  get width() { return this.part.now.place.width; }
  set width(width: number) { this.move({ width }); }
  get height() { return this.part.now.place.height; }
  set height(height: number) { this.move({ height }); }

  /** To the corner of one cell, or from the first to the last. */
  setPosition(start: HostObject | string, end?: HostObject | string) {
    const from = placeOfCells(this.sheet, this.areaOf(start));
    const to = end === undefined ? undefined : placeOfCells(this.sheet, this.areaOf(end));
    const size = to && { width: to.left + to.width - from.left, height: to.top + to.height - from.top };
    this.move({ left: from.left, top: from.top, ...size });
  }

  delete() {
    refuseIfProtected(this.sheet, "allowEditObjects");
    this.sheet.charts = this.sheet.charts.filter((chart) => chart !== this.part.now);
    this.sheet.touch();
  }

  private move(place: Partial<Place>): void { this.part.change({ place: { ...this.part.now.place, ...place } }); }

  private areaOf(cell: HostObject | string): Area {
    return cell instanceof HostRange ? cell.area : parseAddress(String(cell), this.sheet.name);
  }

  private put(whole: Chart): void {
    refuseIfProtected(this.sheet, "allowEditObjects");
    const now = this.part.now;
    const { name, place } = whole;
    if (now.fromFile && JSON.stringify({ ...now, name, place }) !== JSON.stringify(whole))
      throw new OfficeFault("ApiNotFound", "A chart that came with a file is not drawn anew yet: src/host/charts/chart.ts");
    this.sheet.charts = this.sheet.charts.map((chart) => (chart === now ? whole : chart));
    this.sheet.touch();
  }
}

function gone(id: string): never {
  throw itemNotFound(`chart ${id}`);
}
