import type { FiscalTableBlock } from "../layouts/index";
import type { Entry } from "../values/entry";
import { textOf } from "../layouts/spot";
import { textEntry, valueEntry } from "./entries";
import type { Dated } from "./indicator";
import type { FiscalRow } from "./plan-records";

/** The rows of 財政効果, 収支フレーム. */
export function buildFiscalTable({ found: { title, unit, rows } }: FiscalTableBlock): readonly FiscalRow[] {
  return rows.map((row): FiscalRow => {
    const values = row.values.map((spot) => ({ fiscalYear: spot.heading.fiscalYear, entry: valueEntry(spot) }));
    return {
      type: "fiscal-row",
      at: row.at,
      table: textOf(title),
      unit: ownUnit(values) ?? row.unit ?? unit ?? "",
      name: textEntry(row.name),
      parents: row.parents.map(textEntry),
      values,
    };
  });
}

/** What the cells of the row say themselves: 億円 of 約 41.1 億円. */
function ownUnit(values: readonly Dated<Entry>[]): string | undefined {
  return values.flatMap(({ entry }) => (entry.kind === "quantity" && entry.unit !== "" ? [entry.unit] : []))[0];
}
