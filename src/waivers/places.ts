import { toA1 } from "../grid/area";
import type { CellRef } from "../grid/cell-ref";
import { cellOf, type Grid } from "../grid/grid";
import { issueLabel, type IssueKey } from "../model/issue-key";
import type { Programme } from "../model/programme";

/**
 * What each cell is in its record: "form.1-(1)-4.0.goal", "outcome①.1-(1)-4.0.baseline". The records are walked as the data that they are,
 * so that a new field has its name without anybody thinking of it. A cell of no record is known by its address and its neighbours.
 */
export function placesOf({ issues, listed, issueRows, planRecords }: Programme): (at: CellRef, grid: Grid | undefined) => string {
  const names = new Map<string, string>();
  const counts = new Map<string, number>();
  const add = (kind: string, owner: string | undefined, record: { readonly at: CellRef }) => {
    if (!owner) return;
    // Counted within what it belongs to: a row that is inserted for another issue does not matter.
    const counted = [record.at.book, record.at.sheet, kind, owner].join("\n");
    const count = counts.get(counted) ?? 0;
    counts.set(counted, count + 1);
    for (const [name, at] of cellsIn(record, [kind, owner, count].join("."))) if (!names.has(keyOf(at))) names.set(keyOf(at), name);
  };
  for (const form of issues) add("form", issueOf(form.key), form);
  for (const indicator of listed) add(`${indicator.kind}${indicator.label}`, issueOf(indicator.issue) ?? indicator.name.text, indicator);
  for (const row of issueRows) add("row", issueOf(row.key), row);
  for (const record of planRecords) if (record.type === "fiscal-row") add(record.table, record.name.text, record);
  return (at, grid) => names.get(keyOf(at)) ?? [toA1(at.area), ...(grid ? neighboursOf(grid, at) : [])].join("\n");
}

const issueOf = (key: IssueKey | undefined): string | undefined => key && issueLabel(key);

/** What stands left of a cell and above it: a cell that moves into its place is another one. */
function neighboursOf(grid: Grid, { area: { row, column } }: CellRef): readonly [left: string, above: string] {
  const firstFilled = (length: number, textAt: (distance: number) => string | undefined) => {
    for (let distance = 1; distance <= length; distance++) {
      const text = textAt(distance)?.trim();
      if (text) return text;
    }
    return "";
  };
  return [
    firstFilled(column, (distance) => cellOf(grid, row, column - distance)?.text),
    firstFilled(row, (distance) => cellOf(grid, row - distance, column)?.text),
  ];
}

const keyOf = ({ book, sheet, area }: CellRef): string => [book, sheet, toA1(area)].join("\n");

function* cellsIn(value: unknown, name: string): Iterable<readonly [name: string, at: CellRef]> {
  if (typeof value !== "object" || value === null) return;
  if ("at" in value && isCellRef(value.at)) yield [name, value.at];
  for (const [key, part] of Object.entries(value)) if (key !== "at") yield* cellsIn(part, `${name}.${key}`);
}

const isCellRef = (value: unknown): value is CellRef =>
  typeof value === "object" && value !== null && "book" in value && "sheet" in value && "area" in value;
