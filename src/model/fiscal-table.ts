import type { FiscalTableBlock } from "../layouts/index";
import { textOf } from "../layouts/spot";
import type { Entry } from "../values/entry";
import { textEntry, valueEntry } from "./entries";
import type { Dated } from "./indicator";
import type { FiscalRow } from "./plan-records";

/** The rows of 財政効果, 収支フレーム. */
export function buildFiscalTable({ found: { title, unit, rows } }: FiscalTableBlock): readonly FiscalRow[] {
  const values = rows.map((row) => row.values.map((spot) => ({ fiscalYear: spot.heading.fiscalYear, entry: valueEntry(spot) })));
  const inCells = new Set(values.flatMap((own) => unitOf(own) ?? []));
  const shared = unit ?? (inCells.size === 1 ? [...inCells][0] : undefined);
  return rows.map((row, index): FiscalRow => {
    const own = values[index] ?? [];
    return {
      type: "fiscal-row",
      at: row.at,
      table: textOf(title),
      unit: unitOf(own) ?? row.unit ?? shared ?? "",
      name: textEntry(row.name),
      parents: row.parents.map(textEntry),
      values: own,
    };
  });
}

/** What the cells of a row say themselves: 億円 of 約 41.1 億円. */
function unitOf(values: readonly Dated<Entry>[]): string | undefined {
  return values.flatMap(({ entry }) => (entry.kind === "quantity" && entry.unit !== "" ? [entry.unit] : []))[0];
}
