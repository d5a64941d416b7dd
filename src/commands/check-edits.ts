import { highlight } from "../excel/highlight";
import { readEdits } from "../excel/read-edits";
import { readWorkbook } from "../excel/read-workbook";
import type { SheetEdit } from "../excel/watch-workbook";
import { toA1 } from "../grid/area";
import { isOpen, type Finding } from "../rules/rule";
import type { Command } from "./command";
import { checkSnapshot, type CheckedWorkbook } from "./check-snapshot";
import type { CheckWorkbookInput } from "./check-workbook";

export interface CheckEditsInput extends CheckWorkbookInput {
  /** The workbook as it was checked before the edits. */
  readonly before: CheckedWorkbook;
  readonly edits: readonly SheetEdit[];
}

/** Checks again after edits: reads what was edited and nothing else, and marks anew the sheets whose findings are others now. */
export const checkEdits: Command<CheckEditsInput, CheckedWorkbook> = {
  id: "check-edits",
  label: { ja: "変更箇所の再検査", en: "Check what was edited" },
  run: ({ before, edits, highlighted, ...input }) =>
    Excel.run({ delayForCellEdit: true }, async (context) => {
      const snapshot = (await readEdits(context, before.snapshot, edits)) ?? (await readWorkbook(context));
      const after = checkSnapshot(snapshot, input);
      const other = highlighted ? otherSheets(before.check.findings, after.check.findings) : new Set<string>();
      if (other.size > 0) await highlight(context, after.check.findings, other);
      return after;
    }),
};

/** The sheets whose cells have to be marked otherwise. */
function otherSheets(before: readonly Finding[], after: readonly Finding[]): ReadonlySet<string> {
  const [old, now] = [marksOf(before), marksOf(after)];
  const gone = [...old].filter(([mark]) => !now.has(mark));
  const added = [...now].filter(([mark]) => !old.has(mark));
  return new Set([...gone, ...added].map(([, sheet]) => sheet));
}

const marksOf = (findings: readonly Finding[]): ReadonlyMap<string, string> =>
  new Map(findings.filter(isOpen).flatMap(({ severity, cells }) => cells.map(({ sheet, area }) => [`${severity} ${sheet} ${toA1(area)}`, sheet] as const)));
