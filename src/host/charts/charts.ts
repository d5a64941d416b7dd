import { refuseIfGone, refuseIfProtected } from "../guard";
import { HostCollection, type HostObject, played, type Plays } from "../host-object";
import { invalidArgument, itemNotFound, OfficeFault } from "../office-fault";
import { HostRange } from "../range";
import type { Sheet } from "../sheet";
import type { Stage } from "../stage";
import { HostChart } from "./chart";
import { isChartType } from "./model";
import { newAxis, newLegend, newTitle } from "./new-chart";
import { seriesFrom } from "./source";
import { seriesName } from "./values";

const members = ["add", "count", "getCount", "getItem", "getItemAt", "getItemOrNullObject", "items"] as const;

/** The charts of a sheet. https://learn.microsoft.com/javascript/api/excel/excel.chartcollection */
export class HostCharts extends HostCollection implements Plays<Excel.ChartCollection, typeof members> {
  static readonly played = played("ChartCollection", "charts/charts", members);
  readonly played = HostCharts.played;

  constructor(
    private readonly stage: Stage,
    private readonly sheet: Sheet,
  ) {
    super();
    refuseIfGone(stage, sheet);
  }

  get items() { return this.sheet.charts.map(({ id }) => new HostChart(this.stage, this.sheet, id)); }
  get count() { return this.sheet.charts.length; }
  getCount() { return this.count; }

  add(type: `${Excel.ChartType}`, source: HostObject, seriesBy: string = "Auto") {
    if (!isChartType(type)) throw new OfficeFault("ApiNotFound", `Excel.ChartType.${type} is not played yet: src/host/charts/model.ts`);
    if (!(source instanceof HostRange)) throw invalidArgument("A chart is made from a range.", "ChartCollection.add");
    refuseIfProtected(this.sheet, "allowEditObjects");
    const series = seriesFrom(source.sheet, source.area, seriesBy);
    const id = this.stage.book.newId();
    const hasValueAxis = type !== "Pie" && type !== "Doughnut";
    const [only, second] = series;
    this.sheet.charts = [
      ...this.sheet.charts,
      {
        id,
        name: this.freeName(),
        type,
        place: { left: 60, top: 60, width: 360, height: 216 },
        title: only && !second ? { ...newTitle, text: seriesName(this.stage.book, only) } : newTitle,
        legend: newLegend,
        categoryAxis: newAxis(false),
        valueAxis: newAxis(hasValueAxis),
        series,
        fill: undefined,
        font: {},
      },
    ];
    this.sheet.touch();
    return new HostChart(this.stage, this.sheet, id);
  }

  /** By name; collections that were loaded ask by id. */
  getItemOrNullObject(key: string) {
    const found = this.sheet.charts.find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase());
    return found ? new HostChart(this.stage, this.sheet, found.id) : null;
  }

  getItem(key: string) {
    const found = this.getItemOrNullObject(key);
    if (!found) throw itemNotFound(`chart "${key}"`);
    return found;
  }

  getItemAt(index: number) {
    const found = this.items[index];
    if (!found) throw itemNotFound(`chart number ${index}`);
    return found;
  }

  private freeName(): string {
    const taken = new Set(this.sheet.charts.map(({ name }) => name));
    let number = taken.size + 1;
    while (taken.has(`グラフ ${number}`)) number++;
    return `グラフ ${number}`;
  }
}
