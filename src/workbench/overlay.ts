import type { Area } from "../grid/area";
import { contains } from "../grid/area";
import { isBlank } from "../host/cell";
import type { Sheet } from "../host/sheet";
import type { ConditionalFormat, OverlaidStyle } from "../host/sheet-parts";
import { holds } from "./formula";

/** What the conditional formats of a sheet paint over a cell at the moment; undefined where none of them holds. */
export function overlaidStyle(sheet: Sheet, row: number, column: number): OverlaidStyle | undefined {
  let painted: OverlaidStyle | undefined;
  for (const format of formatsAt(sheet, row, column)) {
    if (!isTrueAt(format, sheet, row, column)) continue;
    painted = { ...format.style, ...painted }; // the first has the highest priority
    if (format.stopIfTrue) break;
  }
  return painted;
}

/** As seen from the first cell of the first area, as Excel counts: the leftmost column and the topmost row of all areas. */
function isTrueAt({ formula, areas }: ConditionalFormat, sheet: Sheet, row: number, column: number): boolean {
  if (formula === undefined) return false;
  const first = { row: Math.min(...areas.map((area) => area.row)), column: Math.min(...areas.map((area) => area.column)) };
  const lookup = (r: number, c: number) => {
    const cell = sheet.cell(r, c);
    return cell && !isBlank(cell) ? cell.value : undefined;
  };
  return holds(formula, lookup, { rows: row - first.row, columns: column - first.column });
}

/** The formats that cover a cell. Drawing asks for every cell that is on the screen: single cells are found by their place. */
function formatsAt(sheet: Sheet, row: number, column: number): readonly ConditionalFormat[] {
  if (sheet.conditionalFormats.length === 0) return [];
  const { singles, wide } = indexOf(sheet.conditionalFormats);
  const here = singles.get(row * 16_384 + column) ?? [];
  const around = wide.filter(({ areas }) => areas.some((area) => contains(area, row, column)));
  if (around.length === 0) return here;
  return sheet.conditionalFormats.filter((format) => here.includes(format) || around.some((other) => other.format === format));
}

interface Index {
  readonly singles: ReadonlyMap<number, readonly ConditionalFormat[]>;
  readonly wide: readonly { readonly format: ConditionalFormat; readonly areas: readonly Area[] }[];
}

/** Made once for each list of formats; the list of a sheet is replaced, never changed. */
const indexes = new WeakMap<readonly ConditionalFormat[], Index>();

function indexOf(formats: readonly ConditionalFormat[]): Index {
  const known = indexes.get(formats);
  if (known) return known;
  const singles = new Map<number, ConditionalFormat[]>();
  for (const format of formats)
    for (const area of format.areas.filter(isSingle)) {
      const place = area.row * 16_384 + area.column;
      singles.set(place, [...(singles.get(place) ?? []), format]);
    }
  const wide = formats.map((format) => ({ format, areas: format.areas.filter((area) => !isSingle(area)) })).filter(({ areas }) => areas.length > 0);
  const index = { singles, wide };
  indexes.set(formats, index);
  return index;
}

const isSingle = ({ rowCount, columnCount }: Area) => rowCount === 1 && columnCount === 1;
