import type { Area } from "../../grid/area";
import { localAddress } from "../address";
import type { Bound, DataBar, IconSet } from "../cell-graphics";
import { boundTypes, criterionTypes, writtenIcons } from "./cell-graphics-in";
import { element, encodeXml } from "./xml";

const x14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const xm = "http://schemas.microsoft.com/office/excel/2006/main";

/** A colour as a file has it. */
const colourXml = (name: string, colour: string): string => element(name, { rgb: `FF${colour.slice(1)}` });

/** A data bar in the words of Excel 2007, which know no plain fill; what they lack stands in the extension, under the id. */
export function plainBarXml({ fillColor, showDataBarOnly, lowerBoundRule, upperBoundRule }: DataBar, id: string): string {
  const bounds = element("cfvo", boundOf(lowerBoundRule, "min")) + element("cfvo", boundOf(upperBoundRule, "max"));
  const bar = element("dataBar", { showValue: showDataBarOnly ? "0" : undefined }, bounds + colourXml("color", fillColor));
  const link = element("ext", { "xmlns:x14": x14, uri: "{B025F937-C7B1-47D3-B67F-A62EFF666E3E}" }, element("x14:id", {}, id));
  return bar + element("extLst", {}, link);
}

/** The same data bar in full, as the extension of the sheet has it ([MS-XLSX] 2.6.44). */
export function fullBarXml(bar: DataBar, id: string, areas: readonly Area[]): string {
  const { negative, borderColor } = bar;
  const content = [
    fullBound(bar.lowerBoundRule, "autoMin"),
    fullBound(bar.upperBoundRule, "autoMax"),
    borderColor === "" ? "" : colourXml("x14:borderColor", borderColor),
    negative.matchPositiveFillColor ? "" : colourXml("x14:negativeFillColor", negative.fillColor),
    hasOwnNegativeBorder(bar) ? colourXml("x14:negativeBorderColor", negative.borderColor) : "",
    bar.axisFormat === "None" ? "" : colourXml("x14:axisColor", bar.axisColor),
  ].join("");
  const attributes = {
    minLength: "0",
    maxLength: "100",
    showValue: bar.showDataBarOnly ? "0" : undefined,
    border: borderColor === "" ? undefined : "1",
    gradient: bar.gradientFill ? undefined : "0",
    direction: { Context: undefined, LeftToRight: "leftToRight", RightToLeft: "rightToLeft" }[bar.barDirection],
    negativeBarColorSameAsPositive: negative.matchPositiveFillColor ? "1" : undefined,
    negativeBarBorderColorSameAsPositive: hasOwnNegativeBorder(bar) ? "0" : undefined,
    axisPosition: { Automatic: undefined, None: "none", CellMidPoint: "middle" }[bar.axisFormat],
  };
  const rule = element("x14:cfRule", { type: "dataBar", id }, element("x14:dataBar", attributes, content));
  const place = element("xm:sqref", {}, areas.map(localAddress).join(" "));
  return element("x14:conditionalFormatting", { "xmlns:x14": x14, "xmlns:xm": xm }, rule + place);
}

const hasOwnNegativeBorder = ({ negative }: DataBar): boolean => !negative.matchPositiveBorderColor && negative.borderColor !== "";

function boundOf({ type, formula }: Bound, automatic: "min" | "max"): { readonly type: string; readonly val?: string } {
  const written = Object.entries(boundTypes).find(([, word]) => word === type)?.[0] ?? "autoMin";
  return { type: written === "autoMin" ? automatic : written, ...(formula === undefined ? {} : { val: formula }) };
}

function fullBound(bound: Bound, automatic: "autoMin" | "autoMax"): string {
  const { type, val } = boundOf(bound, "min");
  const written = bound.type === "Automatic" ? automatic : type;
  return element("x14:cfvo", { type: written }, val === undefined ? "" : element("xm:f", {}, encodeXml(val)));
}

/** The extension that holds such bars, for a sheet that has none yet. */
export const barsExtensionXml = (uri: string, bars: string): string =>
  element("ext", { "xmlns:x14": x14, uri }, element("x14:conditionalFormattings", {}, bars));

export function iconSetXml({ style, criteria, reverseIconOrder, showIconOnly }: IconSet): string {
  const bounds = criteria.map(({ type, operator, formula }) => {
    const written = Object.entries(criterionTypes).find(([, word]) => word === type)?.[0] ?? "percent";
    return element("cfvo", { type: written, val: formula, gte: operator === "GreaterThan" ? "0" : undefined });
  });
  const attributes = {
    iconSet: style === "ThreeTrafficLights1" ? undefined : writtenIcons(style),
    showValue: showIconOnly ? "0" : undefined,
    reverse: reverseIconOrder ? "1" : undefined,
  };
  return element("iconSet", attributes, bounds.join(""));
}
