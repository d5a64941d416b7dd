import Big from "big.js";
import type { Qualifier, Quantity } from "./entry";
import { plainText } from "./plain-text";
import { parseUnit } from "./unit";

const qualifiers: Readonly<Record<string, Qualifier>> = { 以上: "at-least", 以下: "at-most", 以内: "at-most", 未満: "below", 超: "above", 維持: "keep" };

const digits = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?`;
const sign = "[-▲△]?";
/** A unit is a short noun: no digits but in m2 and t-CO2, no hiragana but in か所 and つ, no punctuation but ・ / %. */
const bounds = "以上|以下|以内|未満|超|を?維持";
const about = "程度|前後|見込み?";
const unit = String.raw`%?(?:(?!${bounds}|${about})(?:[\p{Script=Han}\p{Script=Katakana}A-Za-zμΩ々ー・/°㎡㎢㎥℃ヶヵかつ]|(?<=[A-Za-z])-(?=[A-Za-z]))){0,12}[23]?`;
const shape = new RegExp(
  String.raw`^(?<about>約|概ね|おおむね)?\s*(?<all>全)?(?<per>[年月週日])?\s*(?<sign>${sign})\s*(?<number>${digits})\s*` +
    String.raw`(?:(?<unit1>${unit})\s*[~-]\s*(?<upperSign>${sign})(?<upper>${digits})\s*)?(?<unit>${unit})\s*` +
    String.raw`(?:(?<bound>${bounds})|(?<roughly>${about}))?\s*(?<note>\(.*\)|※.*)?$`,
  "su",
);
/** 1億2,000万円: two multipliers, read in the smallest unit. */
const compound = new RegExp(String.raw`^(?<high>\d+)億\s*(?<low>${digits})万(?<rest>${unit})$`, "u");

/** Excel itself keeps fifteen digits; nobody means what is longer with its commas and its point. */
const mostDigits = 24;

/**
 * Reads a quantity as the programme writes it (domain.md, values): 約1,580時間以上, 70%～90%, 59－90%, 年7回, ▲17億円, 0人※注.
 * Undefined where the text is none.
 */
export function parseQuantity(text: string): Quantity | undefined {
  // ﾎﾟｲﾝﾄ: half-width katakana have their marks in letters of their own.
  const folded = plainText(text).normalize("NFC").trim();
  const groups = shape.exec(folded)?.groups;
  if (!groups) return parseCompound(folded);
  const amount = (digits: string | undefined, sign: string | undefined) =>
    digits === undefined ? undefined : Number(digits.replaceAll(",", "")) * (sign ? -1 : 1);
  const value = amount(groups["number"], groups["sign"]);
  if (value === undefined) return undefined;
  const upper = amount(groups["upper"], groups["upperSign"]);
  if ([groups["number"], groups["upper"]].some((digits) => (digits ?? "").length > mostDigits)) return undefined;
  if (upper !== undefined && upper <= value) return undefined;
  const bound = groups["bound"]?.replace("を", "");
  return {
    value,
    upper,
    ...parseUnit(groups["unit"] || groups["unit1"] || ""),
    qualifier: upper !== undefined ? "range" : bound ? qualifiers[bound] : undefined,
    approximate: Boolean(groups["about"] ?? groups["roughly"]),
    per: groups["per"],
    note: groups["note"]?.replace(/^※\s*|^\(|\)$/g, "").trim() || undefined,
  };
}

function parseCompound(folded: string): Quantity | undefined {
  const groups = compound.exec(folded)?.groups;
  if (!groups || folded.length > mostDigits) return undefined;
  const value = new Big(groups["high"] ?? 0).times(100_000_000).plus(new Big((groups["low"] ?? "0").replaceAll(",", "")).times(10_000));
  return { value: value.toNumber(), upper: undefined, ...parseUnit(groups["rest"] ?? ""), qualifier: undefined, approximate: false, per: undefined, note: undefined };
}

/** A number as a person writes it: 1,580 or 0.5, never 1e21 or 0.30000000000000004. */
export function formatNumber(value: number): string {
  const [whole = "", fraction] = new Big(value).toFixed().split(".");
  return whole.replace(/\B(?=(\d{3})+$)/g, ",") + (fraction ? `.${fraction}` : "");
}

/** A quantity in its base unit, exact: 8.0億円 is 800,000,000. */
export const inBaseUnit = (value: number, factor: number): Big => new Big(value).times(factor);
