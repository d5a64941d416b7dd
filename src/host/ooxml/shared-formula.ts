import { columnIndex, columnLetters } from "../../grid/area";

/** A formula as it reads some rows and columns further: files write a formula once and share it. */
export function shifted(formula: string, rows: number, columns: number): string {
  return formula.replace(token, (text, quoted?: string, leftAbsolute?: string, letters?: string, topAbsolute?: string, digits?: string) => {
    if (quoted !== undefined || letters === undefined || digits === undefined) return text;
    const column = leftAbsolute === "$" ? letters : columnLetters(columnIndex(letters) + columns);
    const row = topAbsolute === "$" ? digits : String(Number(digits) + rows);
    return `${leftAbsolute ?? ""}${column}${topAbsolute ?? ""}${row}`;
  });
}

/** Text and names of sheets in quotation marks, and references to cells that are no part of a name or a function. */
const token = /("(?:[^"]|"")*"|'(?:[^']|'')*'!)|(?<![\p{L}\p{N}_.$])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.(!])/gu;
