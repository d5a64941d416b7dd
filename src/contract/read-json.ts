import type { CellRef } from "../grid/cell-ref";
import type { Bilingual, Language } from "../language";
import type { Programme } from "../model/programme";
import { indicatorJson } from "./indicator-json";
import { issueJson, issueRowJson } from "./issue-json";
import { planRecordJson } from "./plan-json";
import { readSchema, type ReadJson, type RecordJson } from "./read-schema";

/** A sheet of a file that was not even looked at, and why. */
export interface LeftOut {
  readonly book: string;
  readonly name: string;
  readonly reason: Bilingual;
}

/** What was recognised, as `read --json` prints it: the records of each sheet in the order in which they stand; what was left out comes last. */
export function toReadJson(programme: Programme, files: readonly string[], language: Language, leftOut: readonly LeftOut[] = []): ReadJson {
  const records = recordsBySheet(programme, language);
  return {
    version: 1,
    books: files.map((file) => ({
      file,
      sheets: [
        ...programme.sheets
          .filter(({ book }) => book === file)
          .map(({ book, name, hidden, layout, reason }) => ({
            name,
            hidden,
            layout: layoutIds.parse(layout ?? null),
            ...(reason ? { reason: reason[language] } : {}),
            records: records.get(sheetKey({ book, sheet: name })) ?? [],
          })),
        ...leftOut.filter(({ book }) => book === file).map(({ name, reason }) => ({ name, hidden: false, layout: null, reason: reason[language], records: [] })),
      ],
    })),
  };
}

const layoutIds = readSchema.shape.books.element.shape.sheets.element.shape.layout;

const sheetKey = ({ book, sheet }: Pick<CellRef, "book" | "sheet">): string => `${book}\u0000${sheet}`;

function recordsBySheet(programme: Programme, language: Language): ReadonlyMap<string, RecordJson[]> {
  const records = new Map<string, RecordJson[]>();
  const add = (at: CellRef, record: RecordJson) => {
    const known = records.get(sheetKey(at));
    if (known) known.push(record);
    else records.set(sheetKey(at), [record]);
  };
  for (const issue of programme.issues) add(issue.at, issueJson(issue, programme, language));
  for (const indicator of programme.listed) add(indicator.at, indicatorJson(indicator, programme, language));
  for (const row of programme.issueRows) add(row.at, issueRowJson(row));
  for (const record of programme.planRecords) add(record.at, planRecordJson(record));
  return records;
}
