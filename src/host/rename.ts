import { quoteSheet } from "../grid/area";
import type { Book } from "./book";
import { withPart } from "./cell";
import { quotedWhereNeeded } from "./address";
import type { ChartSeries } from "./charts/model";
import type { Sheet } from "./sheet";

/** Gives a sheet another name, and lets formulas, links and defined names follow, as Excel does. */
export function renameSheet(book: Book, sheet: Sheet, name: string): void {
  const follow = follower(sheet.name, name);
  sheet.name = name;
  for (const one of book.sheets) {
    for (const { row, column, cell } of [...one.filledCells()]) {
      const formula = cell.formula === undefined ? undefined : follow(cell.formula);
      const place = cell.link?.place === undefined ? undefined : follow(cell.link.place);
      if (formula !== cell.formula) one.setCell(row, column, withPart(cell, { formula }));
      if (place !== cell.link?.place && place !== undefined)
        one.setCell(row, column, withPart(one.cell(row, column), { link: { ...cell.link, place } }));
    }
    const formats = one.conditionalFormats.map((format) =>
      format.formula?.includes("!") ? { ...format, formula: follow(format.formula) } : format,
    );
    const charts = one.charts.map((chart) => ({ ...chart, series: chart.series.map((series) => renamed(series, follow)) }));
    if (charts.some((chart, index) => JSON.stringify(chart) !== JSON.stringify(one.charts[index]))) {
      one.charts = charts;
      one.touch();
    }
    if (formats.some((format, index) => format.formula !== one.conditionalFormats[index]?.formula)) one.conditionalFormats = formats;
  }
  book.names = book.names.map((known) => ({ ...known, formula: follow(known.formula) }));
  sheet.touch();
  book.touch();
}

function renamed(series: ChartSeries, follow: (formula: string) => string): ChartSeries {
  const { nameAt, values, categories } = series;
  return {
    ...series,
    values: follow(values),
    ...(nameAt === undefined ? {} : { nameAt: follow(nameAt) }),
    ...(categories === undefined ? {} : { categories: follow(categories) }),
  };
}

/** References to the sheet, with or without quotation marks; text in a formula is left alone. */
function follower(before: string, after: string): (formula: string) => string {
  const [old, written] = [quoteSheet(before).toLowerCase(), quotedWhereNeeded(after)];
  return (formula) =>
    formula.replace(/("(?:[^"]|"")*")|('(?:[^']|'')*'|[\p{L}\p{N}_.]+)!/gu, (whole, text?: string, sheet?: string) => {
      if (text !== undefined || sheet === undefined) return whole;
      return (sheet.startsWith("'") ? sheet : quoteSheet(sheet)).toLowerCase() === old ? `${written}!` : whole;
    });
}
