import { absoluteAddress } from "../address";
import { colourFrom } from "../fill";
import { HostObject, played, type Plays } from "../host-object";
import { invalidArgument, itemNotFound } from "../office-fault";
import { HostRange } from "../range";
import type { Stage } from "../stage";
import { HostChartDataLabels } from "./data-labels";
import { usualGap, usualHole, usualOverlap, type Chart, type ChartSeries, type Marker } from "./model";
import { Part } from "./part";
import { HostChartPoints } from "./points";
import { HostChartSeriesFormat } from "./series-format";
import { seriesName } from "./values";

const members = [
  "dataLabels", "delete", "doughnutHoleSize", "format", "gapWidth", "hasDataLabels", "markerBackgroundColor", "markerForegroundColor",
  "markerSize", "markerStyle", "name", "overlap", "points", "setValues", "setXAxisValues",
] as const;

const markers = ["Automatic", "None", "Square", "Diamond", "Triangle", "X", "Circle"] as const;

/** A row of numbers in a chart. https://learn.microsoft.com/javascript/api/excel/excel.chartseries */
export class HostChartSeries extends HostObject implements Plays<Excel.ChartSeries, typeof members> {
  static readonly played = played("ChartSeries", "charts/series", members);
  readonly played = HostChartSeries.played;
  private readonly part: Part<ChartSeries>;

  constructor(
    private readonly stage: Stage,
    private readonly chart: Part<Chart>,
    private readonly index: number,
  ) {
    super();
    this.part = new Part(
      () => this.chart.now.series[index] ?? gone(index),
      (whole) => this.chart.change({ series: this.chart.now.series.map((one, at) => (at === index ? whole : one)) }),
    );
  }

  get format() { return new HostChartSeriesFormat(this.part); }
  get dataLabels() { return new HostChartDataLabels(this.part.at("labels"), () => this.chart.now.type); }
  get points() { return new HostChartPoints(this.stage, this.part); }

  get name() { return seriesName(this.stage.book, this.part.now); }
  set name(name: string) {
    const { nameAt: _, ...rest } = this.part.now;
    this.part.replace({ ...rest, name });
  }

  get hasDataLabels() { return this.part.now.labels.showValue; }
  set hasDataLabels(showValue: boolean) { this.part.change({ labels: { ...this.part.now.labels, showValue } }); }

  // These are the chart's: what is said of one series holds for all.
  get gapWidth() { return this.chart.now.gapWidth ?? usualGap; }
  set gapWidth(gapWidth: number) { this.chart.change({ gapWidth }); }
  get overlap() { return this.chart.now.overlap ?? usualOverlap(this.chart.now.type); }
  set overlap(overlap: number) { this.chart.change({ overlap }); }
  get doughnutHoleSize() { return this.chart.now.hole ?? usualHole; }
  set doughnutHoleSize(hole: number) { this.chart.change({ hole }); }

  get markerStyle() { return this.part.now.marker.style; }
  set markerStyle(given: `${Excel.ChartMarkerStyle}`) {
    const style = markers.find((one) => one === given);
    if (!style) throw invalidArgument(`Markers "${given}" are not played: src/host/charts/series.ts`, "ChartSeries.markerStyle");
    this.mark({ style });
  }

  get markerSize() { return this.part.now.marker.size ?? 5; }
  set markerSize(size: number) { this.mark({ size }); }
  get markerBackgroundColor() { return this.part.now.marker.fill ?? ""; }
  set markerBackgroundColor(color: string) { this.mark({ fill: colourFrom(color, "ChartSeries.markerBackgroundColor") }); }
  get markerForegroundColor() { return this.part.now.marker.line ?? ""; }
  set markerForegroundColor(color: string) { this.mark({ line: colourFrom(color, "ChartSeries.markerForegroundColor") }); }

  setValues(source: HostObject) { this.part.change({ values: referenceTo(source, "ChartSeries.setValues") }); }
  setXAxisValues(source: HostObject) { this.part.change({ categories: referenceTo(source, "ChartSeries.setXAxisValues") }); }

  delete() {
    const own = this.part.now;
    this.chart.change({ series: this.chart.now.series.filter((other) => other !== own) });
  }

  private mark(part: Partial<Marker>): void { this.part.change({ marker: { ...this.part.now.marker, ...part } }); }
}

function referenceTo(source: HostObject, location: string): string {
  if (!(source instanceof HostRange)) throw invalidArgument("The numbers of a series stand in a range.", location);
  return absoluteAddress(source.sheet.name, source.area);
}

function gone(index: number): never {
  throw itemNotFound(`series number ${index}`);
}
