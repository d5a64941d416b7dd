import type { Grid } from "../../../src/grid/grid";
import { parseText } from "../../../src/values/parse-entry";
import { measuresOf, type Figure } from "./figures";
import type { Mangling } from "./mangling";
import { mapCells, typed, withCells, withColumns, withRows } from "./sheet";
import { tablesOf, type TablePlace } from "./tables";

/** The figure's text without its unit; the very same text where it is not one figure with a unit. */
function bare(text: string, unit: string): string {
  const at = text.lastIndexOf(unit);
  const rest = at < 0 ? text : text.slice(0, at) + text.slice(at + unit.length);
  const read = parseText(rest, nowhere);
  return read.kind === "quantity" && read.unit === "" ? rest : text;
}

const nowhere = { book: "", sheet: "", area: { row: 0, column: 0, rowCount: 1, columnCount: 1 } };

/** The unit in which all the figures of a row are written; undefined where it is not one, or where the figures are not one to a cell. */
function unitOf(figures: readonly Figure[]): string | undefined {
  const units = new Set(
    figures.map(({ cell }) => {
      const read = parseText(cell.text, nowhere);
      return read.kind === "quantity" && bare(cell.text, read.unit) !== cell.text ? read.unit : read.kind === "none" ? undefined : "";
    }),
  );
  units.delete(undefined);
  const [unit] = units;
  return units.size === 1 && unit !== "" ? unit : undefined;
}

const withoutUnits = (grid: Grid, units: ReadonlyMap<number, string>, right: number): Grid => {
  const figures = new Set(measuresOf(grid).map(({ row, column }) => `${row},${column}`));
  return mapCells(grid, (cell, row, column) => {
    const unit = units.get(row);
    return unit === undefined || column > right || typeof cell.value !== "string" || !figures.has(`${row},${column}`) ? cell : typed(bare(cell.text, unit));
  });
};

/** The rows of a table whose figures are all in one unit. */
function unitsOf(grid: Grid, { rows, left, right }: TablePlace): ReadonlyMap<number, string> {
  const figures = measuresOf(grid);
  return new Map(
    rows.flatMap((row) => {
      const own = figures.filter((figure) => figure.row === row && figure.column >= left && figure.column <= right);
      const unit = unitOf(own.filter(({ cell }) => typeof cell.value === "string"));
      return unit === undefined ? [] : [[row, unit] as const];
    }),
  );
}

/** Where the units stand that do not stand with their values. */
export const unitManglings: readonly Mangling[] = [
  {
    name: "has units in a column of their own",
    of: "lists",
    mangle(grid) {
      const tables = tablesOf(grid);
      const right = Math.max(...tables.map((table) => table.right));
      if (tables.some(({ left }) => left !== tables[0]?.left) || grid.merges.some(({ column, columnCount }) => column <= right && column + columnCount > right + 1))
        return grid;
      const units = new Map(tables.flatMap((table) => [...unitsOf(grid, table)]));
      const cells = [...units].map(([row, unit]) => ({ row, column: right + 1, cell: typed(unit) }));
      const heads = tables.map(({ top }) => ({ row: top, column: right + 1, cell: typed("単位") }));
      return units.size === 0 ? grid : withCells(withColumns(withoutUnits(grid, units, right), right + 1, 1), [...heads, ...cells]);
    },
  },
  {
    name: "has a unit in a caption",
    of: "lists",
    mangle(grid) {
      const [table, another] = tablesOf(grid);
      if (!table || another) return grid;
      const units = unitsOf(grid, table);
      const [unit = ""] = units.values();
      const isAll = units.size === table.rows.length && [...units.values()].every((own) => own === unit);
      const caption = { row: table.top, column: table.right, cell: typed(`（単位：${unit}）`) };
      return isAll ? withCells(withRows(withoutUnits(grid, units, table.right), table.top, 1), [caption]) : grid;
    },
  },
];
