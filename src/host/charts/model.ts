/** A chart of a sheet as plain data, in the words of Office.js. What is undefined is left to Excel. */
export interface Chart {
  readonly id: string;
  readonly name: string;
  /** "Invalid": of a kind that is not played; only files bring such. */
  readonly type: ChartType | "Invalid";
  readonly place: Place;
  readonly title: ChartTitle;
  readonly legend: ChartLegend;
  readonly categoryAxis: ChartAxis;
  readonly valueAxis: ChartAxis;
  readonly series: readonly ChartSeries[];
  /** The gaps between groups of bars and how far bars of a group cover each other, in percent of a bar; the hole of a ring. */
  readonly gapWidth?: number;
  readonly overlap?: number;
  readonly hole?: number;
  readonly fill: Fill;
  readonly font: ChartFont;
  /** It came with a file, in which more may be said of it than here: it can be moved, named and taken away, but not drawn anew. */
  readonly fromFile?: boolean;
}

/** In points, from the top left corner of the sheet. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface ChartTitle {
  readonly text: string;
  readonly visible: boolean;
  readonly overlay: boolean;
  readonly font: ChartFont;
}

export interface ChartLegend {
  readonly visible: boolean;
  readonly position: "Top" | "Bottom" | "Left" | "Right" | "Corner";
  readonly overlay: boolean;
  readonly font: ChartFont;
}

export interface ChartAxis {
  readonly visible: boolean;
  readonly title: { readonly text: string; readonly visible: boolean };
  /** Undefined: found by Excel from the numbers. */
  readonly minimum?: number | undefined;
  readonly maximum?: number | undefined;
  readonly majorUnit?: number | undefined;
  readonly numberFormat?: string;
  readonly reversePlotOrder: boolean;
  readonly tickLabelPosition: `${Excel.ChartAxisTickLabelPosition}`;
  readonly majorGridlines: { readonly visible: boolean };
  readonly font: ChartFont;
}

/** One row of numbers. References are formulas with the sheet's name: "'達成状況'!$B$5:$B$9". */
export interface ChartSeries {
  /** As it was typed; "" where the name stands in a cell. */
  readonly name: string;
  readonly nameAt?: string;
  readonly values: string;
  readonly categories?: string;
  readonly fill: Fill;
  readonly line: ChartLine;
  readonly marker: Marker;
  readonly labels: ChartLabels;
  /** The fills of single points, by their number. */
  readonly points: Readonly<Record<number, Fill>>;
}

/** "#1F4E79", or none at all. */
export type Fill = string | "none" | undefined;

export interface ChartLine {
  readonly color?: string;
  /** In points. */
  readonly weight?: number;
  readonly lineStyle: "None" | "Continuous" | "Dash" | "DashDot" | "DashDotDot" | "Dot" | "Automatic";
}

export interface Marker {
  readonly style: "Automatic" | "None" | "Square" | "Diamond" | "Triangle" | "X" | "Circle";
  readonly size?: number;
  readonly fill?: string;
  readonly line?: string;
}

export interface ChartLabels {
  readonly showValue: boolean;
  readonly showPercentage: boolean;
  readonly showCategoryName: boolean;
  readonly showSeriesName: boolean;
  readonly position?: LabelPosition;
  readonly numberFormat?: string;
  readonly font: ChartFont;
}

export interface ChartFont {
  readonly name?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: "None" | "Single";
  readonly color?: string;
}

/** The kinds of charts that are played: what a file calls them, how their series stand to each other. */
export const chartTypes = {
  ColumnClustered: { element: "barChart", grouping: "clustered", direction: "col" },
  ColumnStacked: { element: "barChart", grouping: "stacked", direction: "col" },
  ColumnStacked100: { element: "barChart", grouping: "percentStacked", direction: "col" },
  BarClustered: { element: "barChart", grouping: "clustered", direction: "bar" },
  BarStacked: { element: "barChart", grouping: "stacked", direction: "bar" },
  BarStacked100: { element: "barChart", grouping: "percentStacked", direction: "bar" },
  Line: { element: "lineChart", grouping: "standard", direction: undefined },
  LineMarkers: { element: "lineChart", grouping: "standard", direction: undefined },
  Pie: { element: "pieChart", grouping: undefined, direction: undefined },
  Doughnut: { element: "doughnutChart", grouping: undefined, direction: undefined },
} as const;

export type ChartType = keyof typeof chartTypes;
export const isChartType = (type: string): type is ChartType => Object.hasOwn(chartTypes, type);

/** What a chart has that says nothing of it. */
export const usualGap = 150;
export const usualHole = 50;
export const usualOverlap = (type: Chart["type"]): number => (/Stacked/.test(type) ? 100 : 0);

/** Where labels may stand, which depends on the kind of chart: Excel does not open a file that says otherwise. */
export const labelPositions = {
  Center: "ctr", InsideEnd: "inEnd", InsideBase: "inBase", OutsideEnd: "outEnd", Left: "l", Right: "r", Top: "t", Bottom: "b",
  BestFit: "bestFit",
} as const;
export type LabelPosition = keyof typeof labelPositions;

const inside = ["Center", "InsideEnd", "InsideBase"] as const;

export function mayStand(position: string, type: Chart["type"]): position is LabelPosition {
  if (type === "Invalid") return false;
  const { element, grouping } = chartTypes[type];
  const all: Record<typeof element, readonly LabelPosition[]> = {
    barChart: grouping === "clustered" ? [...inside, "OutsideEnd"] : inside,
    lineChart: ["Center", "Left", "Right", "Top", "Bottom"],
    pieChart: ["Center", "InsideEnd", "OutsideEnd", "BestFit"],
    doughnutChart: [],
  };
  return all[element].some((one) => one === position);
}
