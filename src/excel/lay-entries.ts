import { toA1, type Area } from "../grid/area";
import type { EntryCheck, PlanTable } from "../summary/sheet-plan";
import { looks } from "./looks";

/** Tints the cells that wait for an entry, and checks what is typed there: cells of one kind that follow one another together. */
export function layEntries(sheet: Excel.Worksheet, rows: PlanTable["rows"], body: Area, starts: readonly number[]): void {
  for (const [index, column] of starts.entries())
    for (const { entry, first, count } of runsOf(rows, index)) {
      const cells = sheet.getRange(toA1({ row: body.row + first, column, rowCount: count, columnCount: 1 }));
      cells.format.fill.color = looks.entry;
      validate(cells, entry);
    }
}

/** Says what is to be entered, and checks it. Warns, and lets a person who knows better go on: "—", or a target in words. */
export function validate({ dataValidation }: Excel.Range, entry: EntryCheck): void {
  dataValidation.rule = ruleOf(entry);
  dataValidation.prompt = { showPrompt: true, title: "", message: entry.hint };
  dataValidation.errorAlert = { showAlert: true, style: "Warning", title: "", message: entry.hint };
}

interface Run {
  readonly entry: EntryCheck;
  readonly first: number;
  readonly count: number;
}

function runsOf(rows: PlanTable["rows"], index: number): readonly Run[] {
  const runs: Run[] = [];
  rows.forEach((cells, row) => {
    const entry = cells[index]?.entry;
    const last = runs.at(-1);
    if (!entry) return;
    if (last?.entry === entry && last.first + last.count === row) runs[runs.length - 1] = { ...last, count: last.count + 1 };
    else runs.push({ entry, first: row, count: 1 });
  });
  return runs;
}

function ruleOf(entry: EntryCheck): Excel.DataValidationRule {
  switch (entry.kind) {
    case "list":
      return { list: { inCellDropDown: true, source: entry.choices.join(",") } };
    case "text":
      return { textLength: { formula1: entry.longest, operator: "LessThanOrEqualTo" } };
    case "number":
      return { decimal: { formula1: -1e15, formula2: 1e15, operator: "Between" } };
  }
}
