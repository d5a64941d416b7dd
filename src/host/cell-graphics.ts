/** What a data bar and an icon set are made of, in the words of Office.js. */

/** Where a bar is empty or full; the formula without "=" where the type wants one. */
export type Bound = Excel.ConditionalDataBarRule;

/** A bar in each cell, as long as its number is large. */
export interface DataBar {
  readonly fillColor: string;
  /** "" for none. */
  readonly borderColor: string;
  readonly gradientFill: boolean;
  readonly negative: {
    readonly fillColor: string;
    readonly borderColor: string;
    readonly matchPositiveFillColor: boolean;
    readonly matchPositiveBorderColor: boolean;
  };
  readonly axisColor: string;
  readonly axisFormat: `${Excel.ConditionalDataBarAxisFormat}`;
  readonly barDirection: `${Excel.ConditionalDataBarDirection}`;
  readonly showDataBarOnly: boolean;
  readonly lowerBoundRule: Bound;
  readonly upperBoundRule: Bound;
}

/** An icon in each cell; the criteria from the lowest icon to the highest, the first of which holds for every number. */
export interface IconSet {
  readonly style: `${Excel.IconSet}`;
  readonly criteria: readonly Excel.ConditionalIconCriterion[];
  readonly reverseIconOrder: boolean;
  readonly showIconOnly: boolean;
}

/** A data bar as Excel adds it. */
export const newDataBar: DataBar = {
  fillColor: "#638EC6",
  borderColor: "#638EC6",
  gradientFill: true,
  negative: { fillColor: "#FF0000", borderColor: "#FF0000", matchPositiveFillColor: false, matchPositiveBorderColor: false },
  axisColor: "#000000",
  axisFormat: "Automatic",
  barDirection: "Context",
  showDataBarOnly: false,
  lowerBoundRule: { type: "Automatic" },
  upperBoundRule: { type: "Automatic" },
};

/** The sets of the file format; those that came later stand in an extension of it, and are not played. */
export const iconSets = [
  "ThreeArrows", "ThreeArrowsGray", "ThreeFlags", "ThreeTrafficLights1", "ThreeTrafficLights2", "ThreeSigns", "ThreeSymbols",
  "ThreeSymbols2", "FourArrows", "FourArrowsGray", "FourRedToBlack", "FourRating", "FourTrafficLights", "FiveArrows", "FiveArrowsGray",
  "FiveRating", "FiveQuarters",
] as const satisfies readonly `${Excel.IconSet}`[];

/** How many icons a set has, as its name says; undefined for one that is not played. */
export const iconCount = (style: string): number | undefined =>
  iconSets.some((known) => known === style) ? { Th: 3, Fo: 4, Fi: 5 }[style.slice(0, 2)] : undefined;

/** A set with the criteria that Excel gives it: parts of equal size, in percent. */
export const newIconSet = (style: IconSet["style"] = "ThreeTrafficLights1"): IconSet => ({
  style,
  criteria: evenCriteria(iconCount(style) ?? 3),
  reverseIconOrder: false,
  showIconOnly: false,
});

const evenCriteria = (count: number): readonly Excel.ConditionalIconCriterion[] =>
  Array.from({ length: count }, (_, index) => ({
    type: "Percent",
    operator: "GreaterThanOrEqual",
    formula: String(Math.round((100 * index) / count)),
  }));
