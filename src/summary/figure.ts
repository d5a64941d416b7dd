import type { Entry, QuantityEntry } from "../values/entry";
import { plainText } from "../values/plain-text";
import type { PlanCell } from "./sheet-plan";
import { letterSize, textWidth } from "./text-width";

const bounds = { "at-least": "以上", "at-most": "以下", above: "超", below: "未満", keep: "維持", range: "" } as const;

/** A figure as a number whose format shows the unit; where the entry says more than a number, as its text. */
export function figure(entry: Entry | undefined): PlanCell {
  if (!entry || entry.kind === "blank") return { value: null };
  const { period, text } = entry;
  const shown = (period ? text.replace(period.raw, "").replace(/[（(]\s*[)）]/g, "") : text).replace(/\s+/g, " ").trim();
  if (entry.kind !== "quantity" || saysMore(entry)) return { value: shown };
  const decimals = decimalsOf(entry, shown);
  const suffix = `${entry.unit}${bounds[entry.qualifier ?? "range"]}`.replaceAll('"', "");
  const number = `#,##0${decimals > 0 ? `.${"0".repeat(decimals)}` : ""}${suffix ? `"${suffix}"` : ""}`;
  return { value: entry.value, format: entry.value < 0 ? `${number};"▲"${number}` : number };
}

/** Does it say what no format of a number can? */
const saysMore = ({ upper, per, note, approximate }: QuantityEntry): boolean =>
  upper !== undefined || per !== undefined || note !== undefined || approximate;

/** As many as the sheet shows: 0.308941 in the format 0.00% has two. */
export function decimalsOf({ value }: QuantityEntry, shown: string): number {
  const seen = /\d(?:\.(\d+))?(?![\d,.])/.exec(plainText(shown));
  const written = seen ? seen[1] : /\.(\d+)$/.exec(String(value))?.[1];
  return written?.length ?? 0;
}

/** Wide enough for the widest of the numbers in our letters: where a number does not fit, Excel shows ####. Text can wrap. */
export function figureWidth(cells: readonly PlanCell[]): number {
  const widths = cells.map(({ value, format = "" }) => {
    if (typeof value !== "number") return 0;
    const decimals = /0\.(0+)/.exec(format)?.[1]?.length ?? 0;
    const shown = Math.abs(value).toLocaleString("en", { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
    return textWidth(shown) + textWidth(/"([^"▲]*)"/.exec(format)?.[1] ?? "") + (value < 0 ? 2 : 0);
  });
  return Math.max(narrowest, ...widths.map((width) => Math.ceil(width * letterSize) + 1));
}

/** Room for a short text, such as "70%～90%". */
const narrowest = 9;
