import { contains } from "../grid/area";
import { areaOf, type Grid } from "../grid/grid";
import { plainLabel } from "../grid/label";
import { labelsOf, type LabelAt } from "../grid/label-index";
import { isPeriod } from "./dated";
import { splitLabels } from "./split-labels";
import { isFilled, spotAt, textOf } from "./spot";

/** What a header is looked for with. */
export interface HeaderWords {
  readonly columns: Readonly<Record<string, { readonly labels: readonly string[] }>>;
  /** Columns that tell one table from the next where they are repeated in one row. */
  readonly keys: readonly string[];
  /** Is this set of columns a table of this kind? */
  isTable(columns: ReadonlySet<string>): boolean;
}

/** The rows and columns of one header: of one to five rows, merged or not. */
export interface Header {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

interface Token {
  readonly key: string;
  readonly label: LabelAt;
}

/** Every header on the sheet, in reading order. */
export function findHeaders(grid: Grid, words: HeaderWords): readonly Header[] {
  const tokens = wholeTokens(grid, words).sort(
    (a, b) => a.label.area.row - b.label.area.row || a.label.area.column - b.label.area.column,
  );
  return clusters(tokens).flatMap((cluster) =>
    sideBySide(cluster, words.keys, grid.columnCount).flatMap((part) => headerOf(grid, part, words)),
  );
}

/** The labels of the columns. The upper half of a label is no label of its own: 成果指標 over 名. */
function wholeTokens(grid: Grid, { columns }: HeaderWords): Token[] {
  const inOne: Token[] = [];
  const inTwo: Token[] = [];
  for (const [key, { labels }] of Object.entries(columns))
    for (const label of labels) {
      for (const found of labelsOf(grid, label)) if (found.number === "") inOne.push({ key, label: found });
      for (const found of splitLabels(grid, label)) inTwo.push({ key, label: found });
    }
  const places = new Set(inTwo.map(placeOf));
  return [...inOne.filter((token) => !places.has(placeOf(token))), ...inTwo];
}

const placeOf = ({ label: { area } }: Token): string => `${area.row},${area.column}`;

/** Labels in rows that follow one another belong to one header, unless they stand below one another as those of a form do. */
function clusters(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const found: Token[][] = [];
  let bottom = -1;
  for (const token of tokens) {
    const { row, rowCount } = token.label.area;
    const current = found.at(-1);
    const last = row + rowCount - 1;
    const joins = current !== undefined && row <= bottom + 1 && !current.some(({ label }) => isBelow(label, token.label));
    if (joins) current.push(token);
    else found.push([token]);
    bottom = joins ? Math.max(bottom, last) : last;
  }
  return found;
}

const isBelow = ({ area: upper }: LabelAt, { area: lower }: LabelAt): boolean =>
  lower.row > upper.row && contains(upper, upper.row, lower.column);

/** The headings of a table touch; between those of a form stand values. */
const isTouching = (tokens: readonly Token[]): boolean =>
  tokens.some(({ label: { area: a } }) =>
    tokens.some(({ label: { area: b } }) => b.row === a.row && b.column === a.column + a.columnCount),
  );

interface Side {
  readonly tokens: readonly Token[];
  readonly left: number;
  readonly right: number;
}

/** Tables side by side: a key column comes again further to the right. */
function sideBySide(tokens: readonly Token[], keys: readonly string[], columnCount: number): readonly Side[] {
  const sides: Token[][] = [];
  for (const token of [...tokens].sort((a, b) => a.label.area.column - b.label.area.column)) {
    const current = sides.at(-1);
    if (!current || (keys.includes(token.key) && current.some(({ key }) => key === token.key))) sides.push([token]);
    else current.push(token);
  }
  const leftOf = (side: readonly Token[] | undefined) => side?.[0]?.label.area.column;
  return sides.map((side, i) => ({ tokens: side, left: leftOf(side) ?? 0, right: (leftOf(sides[i + 1]) ?? columnCount) - 1 }));
}

function headerOf(grid: Grid, { tokens, left, right }: Side, words: HeaderWords): readonly Header[] {
  if (!words.isTable(new Set(tokens.map(({ key }) => key))) || !isTouching(tokens)) return [];
  let top = Math.min(...tokens.map(({ label }) => label.area.row));
  let bottom = Math.max(...tokens.map(({ label: { area } }) => area.row + area.rowCount - 1));
  if (top > 0 && isYearRow(grid, top - 1, left, right) && !isBelowFigures(grid, top - 1, left, right)) top -= 1;
  while (bottom + 1 < grid.rows.length && (isYearRow(grid, bottom + 1, left, right) || continues(grid, bottom + 1, left, right, words)))
    bottom += 1;
  return [{ top, bottom, left, right }];
}

/** Do the years of the row stand below figures, each below its own? Then they are the years of those. */
function isBelowFigures(grid: Grid, row: number, left: number, right: number): boolean {
  if (row === 0) return false;
  const columns = Array.from({ length: right - left + 1 }, (_, i) => left + i).filter((column) => isFilled(spotAt(grid, row, column)));
  return columns.every((column) => {
    const above = spotAt(grid, row - 1, column);
    return isFilled(above) && above.at.area.columnCount <= areaOf(grid, row, column).columnCount;
  });
}

/** Does the row hold the second halves of words that the row above begins (課題 / No.), and nothing else but years? */
function continues(grid: Grid, row: number, left: number, right: number, { columns }: HeaderWords): boolean {
  const labels = new Set(Object.values(columns).flatMap((column) => column.labels.map(plainLabel)));
  let halves = 0;
  for (let column = left; column <= right; column++) {
    const lower = spotAt(grid, row, column);
    if (!isFilled(lower) || lower.at.area.row !== row) continue;
    const whole = plainLabel(`${textOf(spotAt(grid, row - 1, column))}${textOf(lower)}`);
    if (labels.has(whole)) halves++;
    else if (!isPeriod(lower)) return false;
  }
  return halves > 0;
}

/** Does the row hold fiscal years and nothing else? */
export function isYearRow(grid: Grid, row: number, left: number, right: number): boolean {
  let years = 0;
  for (let column = left; column <= right; column++) {
    if (areaOf(grid, row, column).row !== row) continue;
    const spot = spotAt(grid, row, column);
    if (!isFilled(spot)) continue;
    if (!isPeriod(spot)) return false;
    years++;
  }
  return years > 0;
}
