import { columnLetters } from "../../grid/area";
import type { BookCell } from "../cell";
import { placeOf, type Row, type Sheet } from "../sheet";
import { columnOf, rowOf } from "./cells-in";
import { withAttributes, type Edits } from "./edits";
import { escape } from "./strings";
import type { StyleTable } from "./styles-out";
import { element, encodeXml, type XmlElement } from "./xml";

/** What a sheet's cells and rows were when it was opened. */
export interface OldCells {
  readonly cells: ReadonlyMap<number, BookCell>;
  readonly rows: ReadonlyMap<number, Row>;
}

/** Writes the cells and rows that changed; every other one stays as it stands in the file. Says whether a formula came, changed or went. */
export function writeCells(
  sheet: Sheet,
  data: XmlElement,
  edits: Edits,
  old: OldCells,
  styles: StyleTable,
): { readonly formulas: boolean } {
  const changed = changedCells(sheet, old.cells);
  const shared = sharedFormulas(data, changed, sheet);
  for (const place of shared) changed.add(place);
  const byRow = new Map<number, number[]>();
  for (const place of [...changed].sort((a, b) => a - b)) byRow.set(rowAt(place), [...(byRow.get(rowAt(place)) ?? []), columnAt(place)]);
  for (const row of new Set([...sheet.rows.keys(), ...old.rows.keys()]))
    if (sheet.rows.get(row) !== old.rows.get(row) && !byRow.has(row)) byRow.set(row, []);

  const wasEmpty = data.contentStart === data.end;
  const made: { readonly row: number; readonly xml: string }[] = [];
  const lines = new Map<number, XmlElement>();
  const places: Place[] = [];
  for (const line of data.eachChild()) {
    const row = rowOf(line, places.at(-1)?.row ?? -1);
    places.push({ row, start: line.start });
    if (byRow.has(row)) lines.set(row, line);
  }
  for (const [row, columns] of byRow) {
    const line = lines.get(row);
    const xml = rowXml(sheet, row, line, columns, old, styles);
    if (line) edits.replace(line.start, line.end, xml);
    else made.push({ row, xml });
  }
  made.sort((a, b) => a.row - b.row);
  if (wasEmpty) edits.replace(data.start, data.end, `<sheetData>${made.map(({ xml }) => xml).join("")}</sheetData>`);
  else insertRows(made, places, data, edits);
  const isFormula = (place: number) =>
    old.cells.get(place)?.formula !== undefined || sheet.cell(rowAt(place), columnAt(place))?.formula !== undefined;
  return { formulas: [...changed].some(isFormula) };
}

const rowAt = (place: number): number => Math.floor(place / placeOf(1, 0));
const columnAt = (place: number): number => place % placeOf(1, 0);

function changedCells(sheet: Sheet, old: ReadonlyMap<number, BookCell>): Set<number> {
  const changed = new Set<number>();
  const now = sheet.snapshot();
  for (const [place, cell] of now) if (isOther(cell, old.get(place))) changed.add(place);
  for (const place of old.keys()) if (!now.has(place)) changed.add(place);
  return changed;
}

/** Links are written elsewhere: a cell whose link alone changed is not written. */
const isOther = (cell: BookCell, old: BookCell | undefined): boolean =>
  cell !== old && !(old !== undefined && hasSameContent(cell, old) && cell.style === old.style);

const hasSameContent = (a: BookCell, b: BookCell): boolean => a.value === b.value && a.formula === b.formula && a.error === b.error;

/** Where a row stands in the file. */
interface Place {
  readonly row: number;
  readonly start: number;
}

function insertRows(
  made: readonly { readonly row: number; readonly xml: string }[],
  places: readonly Place[],
  data: XmlElement,
  edits: Edits,
): void {
  let next = 0;
  for (const { row, xml } of made) {
    while ((places[next]?.row ?? Infinity) < row) next++;
    edits.insert(places[next]?.start ?? data.contentEnd, xml);
  }
}

/** The row with its cells in order: those that changed anew, the others as they were. */
function rowXml(
  sheet: Sheet,
  row: number,
  line: XmlElement | undefined,
  columns: readonly number[],
  old: OldCells,
  styles: StyleTable,
): string {
  const cells = new Map<number, string>();
  const written = new Map<number, XmlElement>();
  let last = -1;
  for (const cell of line?.children ?? []) {
    last = columnOf(cell, last);
    written.set(last, cell);
    cells.set(
      last,
      cell.attribute("r") === undefined
        ? withAttributes(cell.openingTag, { r: name(row, last) }) + cell.outer.slice(cell.openingTag.length)
        : cell.outer,
    );
  }
  for (const column of columns) {
    const xml = cellXml(sheet.cell(row, column), old.cells.get(placeOf(row, column)), name(row, column), written.get(column), styles);
    if (xml === undefined) cells.delete(column);
    else cells.set(column, xml);
  }
  const content = [...cells]
    .sort(([a], [b]) => a - b)
    .map(([, xml]) => xml)
    .join("");
  const opening = rowTag(line?.openingTag ?? "<row>", row, sheet.rows.get(row), old.rows.get(row), styles);
  return `${opening.replace(/\s*\/>$/, ">")}${content}</row>`;
}

function rowTag(tag: string, row: number, now: Row | undefined, before: Row | undefined, styles: StyleTable): string {
  const placed = withAttributes(tag, { r: row + 1, spans: undefined });
  if (now === before) return placed;
  const height = now?.height;
  const style = now?.style;
  return withAttributes(placed, {
    s: style ? styles.idOf(style) : undefined,
    customFormat: style ? true : undefined,
    ht: height,
    customHeight: height === undefined ? undefined : true,
    hidden: now?.hidden === true ? true : undefined,
  });
}

const name = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/**
 * Undefined where there is no cell any more. One that only looks different keeps its content as it was written, fonts within a text
 * included.
 */
function cellXml(
  cell: BookCell | undefined,
  before: BookCell | undefined,
  r: string,
  written: XmlElement | undefined,
  styles: StyleTable,
): string | undefined {
  if (!cell) return undefined;
  const id = styles.idOf(cell.style);
  const s = id === 0 ? undefined : id;
  const isShared = written?.child("f")?.attribute("t") === "shared";
  if (written && before && hasSameContent(cell, before) && !isShared)
    return withAttributes(written.openingTag, { r, s }) + written.outer.slice(written.openingTag.length);
  const { value, formula, error } = cell;
  if (formula !== undefined) {
    const f = element("f", {}, encodeXml(formula.slice(1)));
    if (value === "") return element("c", { r, s }, f);
    const t = error === true ? "e" : typeof value === "string" ? "str" : typeof value === "boolean" ? "b" : undefined;
    return element("c", { r, s, t }, f + element("v", {}, encodeXml(typeof value === "string" ? escape(value) : plain(value))));
  }
  if (value === "") return s === undefined ? undefined : element("c", { r, s });
  if (typeof value === "string" && error !== true)
    return element("c", { r, s, t: "inlineStr" }, `<is><t xml:space="preserve">${encodeXml(escape(value))}</t></is>`);
  return element(
    "c",
    { r, s, t: error === true ? "e" : typeof value === "boolean" ? "b" : undefined },
    element("v", {}, encodeXml(plain(value))),
  );
}

const plain = (value: BookCell["value"]): string => (typeof value === "boolean" ? (value ? "1" : "0") : String(value));

/** Cells that share the formula of one that changed must be written with a formula of their own. */
function sharedFormulas(data: XmlElement, changed: ReadonlySet<number>, sheet: Sheet): readonly number[] {
  const places = new Map<string, number[]>();
  const touched = new Set<string>();
  let row = -1;
  for (const line of data.eachChild()) {
    row = rowOf(line, row);
    let column = -1;
    for (const cell of line.children) {
      column = columnOf(cell, column);
      const f = cell.child("f");
      const shared = f?.attribute("t") === "shared" ? f.attribute("si") : undefined;
      if (shared === undefined) continue;
      const place = placeOf(row, column);
      places.set(shared, [...(places.get(shared) ?? []), place]);
      if (changed.has(place)) touched.add(shared);
    }
  }
  return [...touched]
    .flatMap((shared) => places.get(shared) ?? [])
    .filter((place) => sheet.cell(rowAt(place), columnAt(place))?.formula !== undefined);
}
