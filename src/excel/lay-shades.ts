import { columnLetters, toA1, type Area } from "../grid/area";
import type { PlanColumn } from "../summary/sheet-plan";
import { shades } from "./looks";

/** Lets the words of a column stand out, as conditional formats: they go with a row that is sorted, and go away where a word is mended. */
export function layShades(sheet: Excel.Worksheet, columns: readonly PlanColumn[], body: Area, starts: readonly number[]): void {
  columns.forEach(({ shades: words = {} }, index) => {
    const column = starts[index] ?? index;
    const cells = sheet.getRange(toA1({ ...body, column, columnCount: 1 }));
    for (const [word, shade] of Object.entries(words)) {
      const { custom } = cells.conditionalFormats.add("Custom");
      custom.rule.formula = `=$${columnLetters(column)}${body.row + 1}&""="${word.replaceAll('"', '""')}"`;
      custom.format.fill.color = shades[shade].fill;
      custom.format.font.color = shades[shade].color;
      if (shade === "strong") custom.format.font.bold = true;
    }
  });
}
