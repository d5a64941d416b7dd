import { columnIndex, type Area } from "./area";
import type { Cell, Grid } from "./grid";

/** A cell that is not typed text: a number with its format, a formula's result, an error. */
export interface TypedCell {
  readonly cell: Cell;
}

/** What may stand in a `${…}` of a drawing: text of the drawing, or a typed cell. */
export type Drawn = string | TypedCell;

/** A cell where a finding is expected; `fixed` where the mark says what its fix writes. */
export interface Mark {
  readonly address: string;
  readonly fixed?: string;
}

/** A worksheet drawn as text, with the cells where findings are expected. */
export interface Drawing {
  readonly grid: Grid;
  readonly marks: readonly Mark[];
  /** The drawing as written, without its indentation: printed in the catalogue. */
  readonly source: string;
}

/** A number as Excel stores it, and as its format shows it: number(0.92, "0.0%", "92.0%"). */
export const number = (value: number, format: string, text: string): TypedCell => ({ cell: { value, format, text } });

/** The result of a formula: a number, or an error such as "#DIV/0!". */
export const formula = (value: number | string, text = String(value)): TypedCell => ({
  cell: { value, text, formula: true, ...(typeof value === "string" && value.startsWith("#") ? { error: true } : {}) },
});

/**
 * Draws a worksheet: a Markdown table without its ruler. `<` is merged with the cell to the left, `^` with the one above,
 * an empty cell is blank, `\n` is a line break in a cell. `[[…]]` is a cell where a finding is expected, `[[… → …]]` also what its fix writes.
 *
 *     sheet`
 *       | 課題No. | 成果指標名 | 目標値 | 実績値 | 達成率            |
 *       | ^       | ^          | R07    | R07    | R07               |
 *       | 4       | 交付率     | 85%    | 78.2%  | [[78.2% → 92.0%]] |`
 */
export function sheet(strings: TemplateStringsArray, ...inserted: readonly Drawn[]): Drawing {
  return named("シート")(strings, ...inserted);
}

/** As `sheet`, with the name of the sheet: named("成果指標一覧")`…`. */
export const named =
  (name: string) =>
  (strings: TemplateStringsArray, ...inserted: readonly Drawn[]): Drawing => {
    const typed: TypedCell[] = [];
    const text = strings.raw
      .map((part, index) => {
        const value = inserted[index];
        if (value === undefined) return part;
        return part + (typeof value === "string" ? value : `\u0000${typed.push(value) - 1}\u0000`);
      })
      .join("");
    const lines = text.split("\n").map((line) => line.trim()).filter((line) => line !== "");
    return draw(name, lines, typed);
  };

/** The drawing with rows (1, 2 …), columns ("A", "B" …) or the whole sheet hidden. */
export function hide({ grid, ...drawing }: Drawing, { rows = [], columns = [], sheet = false }: { rows?: readonly number[]; columns?: readonly string[]; sheet?: boolean }): Drawing {
  const hiddenRows = new Set(rows.map((row) => row - 1));
  return { ...drawing, grid: { ...grid, hidden: sheet, hiddenRows, hiddenColumns: new Set(columns.map(columnIndex)) } };
}

function draw(name: string, lines: readonly string[], typed: readonly TypedCell[]): Drawing {
  const words = lines.map((line) => line.replace(/^\|/, "").replace(/\|$/, "").split("|").map((cell) => cell.trim()));
  const columnCount = Math.max(0, ...words.map((row) => row.length));
  const marks: Mark[] = [];
  const rows = words.map((row, r) =>
    row.map((word, c): Cell | undefined => {
      const mark = /^\[\[(.*?)(?:\s→\s(.*))?\]\]$/s.exec(word);
      if (mark) marks.push({ address: addressAt(r, c), ...(mark[2] === undefined ? {} : { fixed: mark[2].trim() }) });
      const plain = (mark ? (mark[1] ?? "") : word).trim();
      if (plain === "" || plain === "<" || plain === "^") return undefined;
      const stored = /^\u0000(\d+)\u0000$/.exec(plain);
      if (stored) return typed[Number(stored[1])]?.cell;
      const value = plain.replaceAll("\\n", "\n");
      return { value, text: value };
    }),
  );
  const grid: Grid = {
    book: "",
    name,
    hidden: false,
    rowCount: rows.length,
    columnCount,
    rows,
    merges: mergesOf(words, columnCount),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  };
  const source = lines.join("\n").replace(/\u0000(\d+)\u0000/g, (_, index: string) => typed[Number(index)]?.cell.text ?? "");
  return { grid, marks, source };
}

const addressAt = (row: number, column: number): string => `${String.fromCharCode(65 + column)}${row + 1}`;

/** Each cell that is not itself `<` or `^` begins an area: as wide as the `<` beside it, as deep as the rows of `^` (or `<` under `^`) below. */
function mergesOf(words: readonly (readonly string[])[], columnCount: number): Area[] {
  const at = (row: number, column: number) => words[row]?.[column] ?? "";
  const joins = (word: string) => word === "<" || word === "^";
  const merges: Area[] = [];
  for (let row = 0; row < words.length; row++)
    for (let column = 0; column < columnCount; column++) {
      if (joins(at(row, column))) continue;
      let width = 1;
      while (at(row, column + width) === "<") width++;
      let depth = 1;
      while (at(row + depth, column) === "^") depth++;
      if (width > 1 || depth > 1) merges.push({ row, column, rowCount: depth, columnCount: width });
    }
  return merges;
}
