import { toA1, type Area } from "../grid/area";
import type { PlanColumn } from "../summary/sheet-plan";
import { looks } from "./looks";

/** Lays a bar behind each number of a column, as a conditional format: it goes with the number, and the number stays to be read. */
export function layBars(sheet: Excel.Worksheet, columns: readonly PlanColumn[], body: Area, starts: readonly number[]): void {
  columns.forEach(({ dataBar: bar }, index) => {
    if (!bar) return;
    const cells = sheet.getRange(toA1({ ...body, column: starts[index] ?? index, columnCount: 1 }));
    const { dataBar } = cells.conditionalFormats.add("DataBar");
    dataBar.positiveFormat.fillColor = looks.bar;
    dataBar.positiveFormat.borderColor = looks.bar;
    dataBar.positiveFormat.gradientFill = false;
    dataBar.lowerBoundRule = { type: "Number", formula: String(bar.empty) };
    dataBar.upperBoundRule = { type: "Number", formula: String(bar.full) };
  });
}
