import { z } from "zod";
import { columnIndex, columnLetters } from "../grid/area";

/** What a person said of a sheet whose headings were not found: which table it is, and which of its columns holds what. */
export interface Mapping {
  /** The id of the layout. */
  readonly layout: string;
  /** The row of the headings; the data begin below it. */
  readonly headerRow: number;
  readonly columns: readonly MappedColumn[];
}

export interface MappedColumn {
  readonly column: number;
  /** The part of the layout that stands there. */
  readonly key: string;
}

/** As it is kept in the workbook, readable for whoever finds it there: rows from 1, columns by their letters. */
const noted = z.object({
  layout: z.string(),
  headerRow: z.number().int().positive(),
  columns: z.record(z.string().regex(/^[A-Z]{1,3}$/), z.string()),
});

/** The mapping as the text that is kept with the sheet. */
export function mappingText({ layout, headerRow, columns }: Mapping): string {
  const byLetter = Object.fromEntries(columns.map(({ column, key }) => [columnLetters(column), key]));
  return JSON.stringify({ layout, headerRow: headerRow + 1, columns: byLetter });
}

/** The mapping that a text says; undefined where it says none, so that the sheet is read by its headings. */
export function parseMapping(text: string): Mapping | undefined {
  const { data } = noted.safeParse(jsonOf(text));
  if (!data) return undefined;
  const columns = Object.entries(data.columns).map(([letters, key]) => ({ column: columnIndex(letters), key }));
  return { layout: data.layout, headerRow: data.headerRow - 1, columns: columns.sort((a, b) => a.column - b.column) };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
