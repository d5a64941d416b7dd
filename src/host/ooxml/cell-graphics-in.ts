import { iconSets, newDataBar, type Bound, type DataBar, type IconSet } from "../cell-graphics";
import type { Colours } from "./colours";
import type { XmlElement } from "./xml";

/** Where Excel 2010 and later say the rest of a rule ([MS-XLSX] 2.3.2, 2.6.39). */
export const barsUri = "{78C0D931-6437-407d-A8EE-F0AAD7539E65}";

/** The extension of a sheet in which the looks of data bars stand. */
export const barsExtension = (root: XmlElement): XmlElement | undefined =>
  root
    .child("extLst")
    ?.all("ext")
    .find((ext) => ext.attribute("uri")?.toUpperCase() === barsUri.toUpperCase());

/** What the extension says of data bars, by the ids with which the rules refer to it. */
export function writtenBars(root: XmlElement): ReadonlyMap<string, XmlElement> {
  const formats = barsExtension(root)?.child("conditionalFormattings")?.all("conditionalFormatting") ?? [];
  const rules = formats.flatMap((one) => one.all("cfRule"));
  return new Map(rules.map((rule) => [rule.attribute("id") ?? "", rule]));
}

/** The id with which a rule refers to the extension. */
export const extensionId = (rule: XmlElement): string | undefined =>
  rule
    .child("extLst")
    ?.all("ext")
    .flatMap((ext) => ext.child("id")?.text ?? [])
    .at(0);

/** The names of a file for what Office.js calls a bound. */
export const boundTypes = {
  autoMin: "Automatic",
  autoMax: "Automatic",
  min: "LowestValue",
  max: "HighestValue",
  num: "Number",
  percent: "Percent",
  percentile: "Percentile",
  formula: "Formula",
} as const;

export function readDataBar(rule: XmlElement, bars: ReadonlyMap<string, XmlElement>, colours: Colours): DataBar | undefined {
  const plain = rule.child("dataBar");
  if (!plain) return undefined;
  const full = bars.get(extensionId(rule) ?? "")?.child("dataBar");
  const colour = (name: string, fallback: string) => colours.read(full?.child(name)) ?? fallback;
  const fillColor = colours.read(plain.child("color")) ?? newDataBar.fillColor;
  const [lower, upper] = (full ?? plain).all("cfvo").map(readBound);
  const direction = full?.attribute("direction");
  const axis = full?.attribute("axisPosition");
  return {
    fillColor: colour("fillColor", fillColor),
    borderColor: full?.flag("border") ? colour("borderColor", fillColor) : "",
    gradientFill: full?.flag("gradient", true) ?? true,
    negative: {
      fillColor: colour("negativeFillColor", newDataBar.negative.fillColor),
      borderColor: colour("negativeBorderColor", newDataBar.negative.borderColor),
      matchPositiveFillColor: full?.flag("negativeBarColorSameAsPositive") ?? false,
      matchPositiveBorderColor: full?.flag("negativeBarBorderColorSameAsPositive", true) ?? true,
    },
    axisColor: colour("axisColor", newDataBar.axisColor),
    axisFormat: axis === "middle" ? "CellMidPoint" : axis === "none" ? "None" : "Automatic",
    barDirection: direction === "leftToRight" ? "LeftToRight" : direction === "rightToLeft" ? "RightToLeft" : "Context",
    showDataBarOnly: !(full ?? plain).flag("showValue", true),
    lowerBoundRule: lower ?? newDataBar.lowerBoundRule,
    upperBoundRule: upper ?? newDataBar.upperBoundRule,
  };
}

/** A bound says its formula in an attribute, or, in the extension, in an element. */
function readBound(cfvo: XmlElement): Bound {
  const written = cfvo.attribute("type") ?? "";
  const type = isBound(written) ? boundTypes[written] : "Automatic";
  const formula = cfvo.attribute("val") ?? cfvo.child("f")?.text;
  return { type, ...(formula === undefined || type === "Automatic" ? {} : { formula }) };
}

const isBound = (type: string): type is keyof typeof boundTypes => Object.hasOwn(boundTypes, type);

/** "3Arrows" for "ThreeArrows". */
export const writtenIcons = (style: string): string => style.replace("Three", "3").replace("Four", "4").replace("Five", "5");

export const criterionTypes = { num: "Number", percent: "Percent", percentile: "Percentile", formula: "Formula" } as const;

export function readIconSet(rule: XmlElement): IconSet | undefined {
  const set = rule.child("iconSet");
  const style = iconSets.find((one) => writtenIcons(one) === (set?.attribute("iconSet") ?? "3TrafficLights1"));
  if (!set || !style) return undefined;
  const criteria = set.all("cfvo").map((cfvo): Excel.ConditionalIconCriterion => {
    const type = cfvo.attribute("type") ?? "";
    return {
      type: isCriterion(type) ? criterionTypes[type] : "Invalid",
      operator: cfvo.flag("gte", true) ? "GreaterThanOrEqual" : "GreaterThan",
      formula: cfvo.attribute("val") ?? "",
    };
  });
  return { style, criteria, reverseIconOrder: set.flag("reverse"), showIconOnly: !set.flag("showValue", true) };
}

const isCriterion = (type: string): type is keyof typeof criterionTypes => Object.hasOwn(criterionTypes, type);
