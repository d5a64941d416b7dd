import { Book } from "../host/book";
import { fiscalFacts, type FiscalRowFact, type FiscalTableFact } from "./fiscal-facts";
import { SheetWriter } from "./sheet-writer";

/** Names stand in two columns: a part is indented under what it is a part of. */
const nameColumns = 2;
const amount = '#,##0;"▲ "#,##0';

/** 財政効果, 収支フレーム: a sheet for each, with the table of population that the programme prints above the last. */
export function fiscalBook(): Book {
  const book = new Book();
  for (const name of new Set(fiscalFacts.fiscalTables.map(({ sheet }) => sheet))) {
    const sheet = book.addSheet(name);
    const writer = new SheetWriter(sheet);
    writer.widths(8, 34, ...Array.from({ length: 11 }, () => 13));
    sheet.pageLayout = { orientation: "Landscape", paperSize: "A4", fit: { across: 1, down: 0 } };
    const tables = fiscalFacts.fiscalTables.filter((table) => table.sheet === name);
    tables.reduce((row, table) => writeTable(writer, row, table) + 1, 0);
  }
  return book;
}

/** Draws a table; says which row comes next. */
function writeTable(writer: SheetWriter, top: number, { title, unit, unitIn, names, years, rows }: FiscalTableFact): number {
  const last = nameColumns + years.length - 1;
  writer.put(top, 0, title, "caption", { columns: last + 1 });
  let row = top + 1;
  if (unitIn === "caption") writer.put(row++, last, `（単位 ${unit}）`, "note");
  const groups = [...new Set(years.map(({ group }) => group ?? ""))].filter((group) => group !== "");
  if (groups.length > 0) {
    writer.put(row, 0, "", "label", { columns: nameColumns });
    for (const group of groups) {
      const own = years.filter((year) => year.group === group);
      writer.put(row, nameColumns + years.findIndex((year) => year.group === group), group, "label", { columns: own.length });
    }
    row++;
  }
  writer.put(row, 0, names, "label", { columns: nameColumns });
  years.forEach(({ heading }, i) => writer.put(row, nameColumns + i, heading, "label"));
  writer.height(row++, 2);
  rows.forEach((fact, index) => {
    if (fact.section) writer.put(++row, 0, fact.section, "caption");
    if (fact.section) row++;
    writeName(writer, row, rows, index);
    fact.values.forEach((value, i) => writeValue(writer, row, i, fact, unitIn === "cells" ? ` ${unit}` : undefined));
    row++;
  });
  return row;
}

/** 内訳 stands once beside its parts; the name of a row that has parts goes across both columns. */
function writeName(writer: SheetWriter, row: number, rows: readonly FiscalRowFact[], index: number): void {
  const { name, under } = rows[index] ?? { name: "", under: undefined };
  if (under === undefined) return writer.put(row, 0, name, "text", { columns: nameColumns });
  writer.put(row, 1, name, "text");
  const isFirst = rows[index - 1]?.under !== under;
  const isHeading = !rows.some((other) => other.name === under);
  if (isFirst && isHeading) writer.put(row, 0, under, "centre", { rows: rows.filter((other) => other.under === under).length });
  else if (!isHeading) writer.put(row, 0, "", "text");
}

/** Amounts are numbers, ▲ where they are negative; with their unit in the cell they are text. A text goes across its years. */
function writeValue(writer: SheetWriter, row: number, year: number, { values }: FiscalRowFact, unit: string | undefined): void {
  const value = values[year];
  const column = nameColumns + year;
  if (value === null || value === undefined) writer.put(row, column, "—", "figure");
  else if (typeof value === "number" && unit === undefined) writer.put(row, column, value, "figure", { numberFormat: amount });
  else if (typeof value === "number") writer.put(row, column, `約 ${value.toFixed(1)}${unit ?? ""}`, "figure");
  else if (values[year - 1] !== value) writer.put(row, column, value, "centre", { columns: values.filter((other) => other === value).length });
}

/** 行財政改革の取組指標: one row, from the year it starts from to the one it aims at. */
export function programmeIndicatorBook(): Book {
  const book = new Book();
  const writer = new SheetWriter(book.addSheet("取組指標"));
  writer.widths(44, 20, 20);
  writer.put(0, 0, "図表-32 行財政改革の取組指標", "caption", { columns: 3 });
  const [first] = fiscalFacts.programmeIndicators;
  ["", first?.baseline.heading ?? "", first?.target.heading ?? ""].forEach((heading, column) => writer.put(1, column, heading, "label"));
  fiscalFacts.programmeIndicators.forEach(({ name, baseline, target }, index) => {
    writer.put(index + 2, 0, name, "text");
    [baseline, target].forEach(({ value }, i) => writer.put(index + 2, i + 1, value, "centre"));
  });
  return book;
}
