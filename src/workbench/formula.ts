import { columnIndex } from "../grid/area";

/** What a formula of a conditional format can come to. */
export type Value = string | number | boolean | undefined;

/** Gives the value at a position; undefined where it is blank. Rows and columns count from 0. */
export type Lookup = (row: number, column: number) => Value;

/** How far the cell that is looked at lies from the one for which the formula was written: what has no $ moves along. */
export interface Offset {
  readonly rows: number;
  readonly columns: number;
}

/** Thrown inside for what is not played here; `holds` turns it into "no". */
class NotPlayed extends Error {}

/**
 * Does the condition of a conditional format hold? Knows comparisons, &, + − * ÷, references to cells of the same sheet and the logical and
 * text functions that such conditions are made of; a condition with anything else is not drawn.
 */
export function holds(formula: string, lookup: Lookup, offset: Offset): boolean {
  try {
    const reader = new Reader(tokensOf(formula.replace(/^=/, "")), lookup, offset);
    const value = reader.comparison();
    return reader.isAtEnd && truth(value);
  } catch (error) {
    if (error instanceof NotPlayed) return false; // the sheet is shown without this one format
    throw error;
  }
}

const token = /\s*("(?:[^"]|"")*"|\$?[A-Za-z]{1,3}\$?\d+(?![\w(])|[A-Za-z][\w.]*|\d+(?:\.\d+)?|<>|<=|>=|[=<>&+\-*/(),])/y;

function tokensOf(text: string): readonly string[] {
  const found: string[] = [];
  token.lastIndex = 0;
  while (token.lastIndex < text.trimEnd().length) {
    const match = token.exec(text);
    if (!match) throw new NotPlayed();
    found.push(match[1] ?? "");
  }
  return found;
}

/** Reads and calculates at once, from the loosest operator to the tightest. */
class Reader {
  private at = 0;

  constructor(
    private readonly tokens: readonly string[],
    private readonly lookup: Lookup,
    private readonly offset: Offset,
  ) {}

  get isAtEnd() {
    return this.at === this.tokens.length;
  }

  comparison(): Value {
    let left = this.joined();
    for (let operator = this.take("=", "<>", "<", ">", "<=", ">="); operator; operator = this.take("=", "<>", "<", ">", "<=", ">="))
      left = compare(left, operator, this.joined());
    return left;
  }

  private joined(): Value {
    let left = this.sum();
    while (this.take("&")) left = text(left) + text(this.sum());
    return left;
  }

  private sum(): Value {
    let left = this.product();
    for (let operator = this.take("+", "-"); operator; operator = this.take("+", "-"))
      left = operator === "+" ? number(left) + number(this.product()) : number(left) - number(this.product());
    return left;
  }

  private product(): Value {
    let left = this.single();
    for (let operator = this.take("*", "/"); operator; operator = this.take("*", "/"))
      left = operator === "*" ? number(left) * number(this.single()) : number(left) / number(this.single());
    return left;
  }

  private single(): Value {
    if (this.take("-")) return -number(this.single());
    if (this.take("(")) return this.closing(this.comparison());
    const next = this.tokens[this.at++] ?? "";
    if (next.startsWith('"')) return next.slice(1, -1).replaceAll('""', '"');
    if (/^\d/.test(next)) return Number(next);
    const cell = /^(\$?)([A-Za-z]{1,3})(\$?)(\d+)$/.exec(next);
    if (cell) {
      const [, fixedColumn, letters = "", fixedRow, digits] = cell;
      const row = Number(digits) - 1 + (fixedRow ? 0 : this.offset.rows);
      return this.lookup(row, columnIndex(letters) + (fixedColumn ? 0 : this.offset.columns));
    }
    if (/^(true|false)$/i.test(next) && this.tokens[this.at] !== "(") return next.toLowerCase() === "true";
    const play = functions[next.toUpperCase()];
    if (!play || !this.take("(")) throw new NotPlayed();
    return play(this.arguments());
  }

  private arguments(): readonly Value[] {
    if (this.take(")")) return [];
    const values = [this.comparison()];
    while (this.take(",")) values.push(this.comparison());
    return this.closing(values);
  }

  private closing<T>(value: T): T {
    if (!this.take(")")) throw new NotPlayed();
    return value;
  }

  private take(...wanted: readonly string[]): string | undefined {
    const next = this.tokens[this.at];
    if (next === undefined || !wanted.includes(next)) return undefined;
    this.at++;
    return next;
  }
}

const functions: Readonly<Record<string, (values: readonly Value[]) => Value>> = {
  AND: (values) => values.every(truth),
  OR: (values) => values.some(truth),
  NOT: ([value]) => !truth(value),
  TRUE: () => true,
  FALSE: () => false,
  IF: ([condition, yes = true, no = false]) => (truth(condition) ? yes : no),
  ISBLANK: ([value]) => value === undefined,
  ISTEXT: ([value]) => typeof value === "string",
  ISNUMBER: ([value]) => typeof value === "number",
  LEN: ([value]) => text(value).length,
  TRIM: ([value]) => text(value).trim(),
  N: ([value]) => (typeof value === "string" ? 0 : number(value)),
  T: ([value]) => (typeof value === "string" ? value : ""),
  EXACT: ([a, b]) => text(a) === text(b),
};

const truth = (value: Value): boolean => (typeof value === "boolean" ? value : number(value) !== 0);
const text = (value: Value): string => (typeof value === "boolean" ? String(value).toUpperCase() : String(value ?? ""));

function number(value: Value): number {
  const found = value === undefined ? 0 : Number(value);
  if (Number.isNaN(found) || value === "") throw new NotPlayed();
  return found;
}

/** As Excel: text without regard to case; a blank equals "" and 0; text is greater than any number. */
function compare(left: Value, operator: string, right: Value): boolean {
  const order = orderOf(left ?? blankLike(right), right ?? blankLike(left));
  return { "=": order === 0, "<>": order !== 0, "<": order < 0, ">": order > 0, "<=": order <= 0, ">=": order >= 0 }[operator] ?? false;
}

const blankLike = (other: Value) => (typeof other === "string" ? "" : typeof other === "boolean" ? false : 0);
const kinds = ["number", "string", "boolean"];

function orderOf(a: string | number | boolean, b: string | number | boolean): number {
  if (typeof a !== typeof b) return kinds.indexOf(typeof a) - kinds.indexOf(typeof b);
  const [left, right] = typeof a === "string" ? [a.toLowerCase(), String(b).toLowerCase()] : [a, b];
  return left === right ? 0 : left < right ? -1 : 1;
}
