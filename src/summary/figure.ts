import type { Entry, QuantityEntry } from "../values/entry";
import { plainText } from "../values/plain-text";
import type { PlanCell } from "./sheet-plan";

const bounds = { "at-least": "以上", "at-most": "以下", above: "超", below: "未満", keep: "維持", range: "" } as const;

/** A figure as a number whose format shows the unit; where the entry says more than a number, as its text. */
export function figure(entry: Entry | undefined): PlanCell {
  if (!entry || entry.kind === "blank") return { value: null };
  const { period, text } = entry;
  const shown = (period ? text.replace(period.raw, "").replace(/[（(]\s*[)）]/g, "") : text).replace(/\s+/g, " ").trim();
  if (entry.kind !== "quantity" || entry.upper !== undefined || entry.per !== undefined || entry.note !== undefined || entry.approximate) return { value: shown };
  const decimals = decimalsOf(entry, shown);
  const suffix = `${entry.unit}${bounds[entry.qualifier ?? "range"]}`.replaceAll('"', "");
  const number = `#,##0${decimals > 0 ? `.${"0".repeat(decimals)}` : ""}${suffix ? `"${suffix}"` : ""}`;
  return { value: entry.value, format: entry.value < 0 ? `${number};"▲"${number}` : number };
}

/** As many as the sheet shows: 0.308941 in the format 0.00% has two. */
function decimalsOf({ value }: QuantityEntry, shown: string): number {
  const seen = /\d(?:\.(\d+))?(?![\d,.])/.exec(plainText(shown));
  const written = seen ? seen[1] : /\.(\d+)$/.exec(String(value))?.[1];
  return written?.length ?? 0;
}
