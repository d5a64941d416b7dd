import { contains, type Area } from "../grid/area";
import type { Bound } from "../host/cell-graphics";
import type { Sheet } from "../host/sheet";
import type { ConditionalFormat } from "../host/sheet-parts";

/** The bar that lies in a cell: how much of its width it takes, and what it is filled with. */
export interface DrawnBar {
  readonly share: number;
  readonly fill: string;
}

/** The data bar of a cell; undefined where it has none, no number, or one below the bar's beginning. */
export function dataBarAt(sheet: Sheet, row: number, column: number): DrawnBar | undefined {
  const format = sheet.conditionalFormats.find(({ dataBar, areas }) => dataBar && areas.some((area) => contains(area, row, column)));
  const value = sheet.cell(row, column)?.value;
  if (!format?.dataBar || typeof value !== "number") return undefined;
  const [empty, full] = boundsOf(sheet, format);
  if (empty === undefined || full === undefined || full <= empty || value <= empty) return undefined;
  return { share: Math.min(1, (value - empty) / (full - empty)), fill: format.dataBar.fillColor };
}

interface Bounds {
  readonly revision: number;
  readonly ends: readonly [number | undefined, number | undefined];
}

/** Drawing asks for each cell: the ends of a bar hold until the sheet changes. */
const known = new WeakMap<ConditionalFormat, Bounds>();

function boundsOf(sheet: Sheet, format: ConditionalFormat): Bounds["ends"] {
  const found = known.get(format);
  if (found?.revision === sheet.revision) return found.ends;
  const { lowerBoundRule, upperBoundRule } = format.dataBar ?? {};
  const numbers = numbersIn(sheet, format.areas);
  const [lowest, highest] = numbers.reduce(([low, high], number) => [Math.min(low, number), Math.max(high, number)], [Infinity, -Infinity]);
  // What Excel finds itself begins at zero, unless there are negative numbers.
  const ends = [end(lowerBoundRule, Math.min(0, lowest), lowest), end(upperBoundRule, Math.max(0, highest), highest)] as const;
  known.set(format, { revision: sheet.revision, ends });
  return ends;
}

/** An end that depends on ranks or formulas is not played: such a bar is not drawn. */
function end(bound: Bound | undefined, automatic: number, extreme: number): number | undefined {
  if (bound?.type === "Automatic") return automatic;
  if (bound?.type === "LowestValue" || bound?.type === "HighestValue") return extreme;
  const number = Number(bound?.formula);
  return bound?.type === "Number" && Number.isFinite(number) ? number : undefined;
}

function numbersIn(sheet: Sheet, areas: readonly Area[]): readonly number[] {
  const inside = [...sheet.filledCells()].filter(({ row, column }) => areas.some((area) => contains(area, row, column)));
  return inside.flatMap(({ cell }) => (typeof cell.value === "number" ? [cell.value] : []));
}
