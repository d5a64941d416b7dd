/**
 * Worksheet custom property (ExcelApi 1.12) that marks a sheet as made by us; its value is the id of the summary sheet, and while that is being
 * rebuilt, a word behind it.
 */
export const sheetKey = "kaikakuCheck.sheet";

/** Marks a sheet as ours. */
export function markSheet(sheet: Excel.Worksheet, id: string, state: "rebuilding" | "finished"): void {
  sheet.customProperties.add(sheetKey, state === "finished" ? id : `${id} ${state}`);
}

/** How a new sheet is called until it is finished: nobody else calls a sheet like this. */
export const newSheetName = (index: number): string => `${newSheetPrefix}${index + 1}`;

const newSheetPrefix = "改革課題チェック・作成中 ";

/** A worksheet and, where we made it, the id of the summary sheet that it is. */
export interface MarkedSheet {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  readonly visible: boolean;
  /** Undefined for the sheets of others, whatever they are called. */
  readonly ours: string | undefined;
  /** Was the pane closed, or did Excel stop, while it was being built? */
  readonly unfinished: "new" | "rebuilt" | undefined;
}

/** All worksheets, in order, with our mark. Two round trips; what `also` asks of each sheet comes with the second. */
export async function markedSheets(context: Excel.RequestContext, also?: (sheet: Excel.Worksheet) => void): Promise<readonly MarkedSheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility");
  await context.sync();
  const asked = worksheets.items.map((sheet) => {
    const mark = sheet.customProperties.getItemOrNullObject(sheetKey);
    mark.load("value");
    also?.(sheet);
    return { sheet, mark };
  });
  await context.sync();
  return asked.map(({ sheet, mark }) => ({
    sheet,
    name: sheet.name,
    visible: sheet.visibility === "Visible",
    ...markOf(sheet.name, mark.isNullObject ? undefined : mark.value),
  }));
}

/** Takes away new sheets that were never finished. */
export function deleteUnfinished(sheets: readonly MarkedSheet[]): void {
  for (const { sheet, unfinished } of sheets) if (unfinished === "new") sheet.delete();
}

function markOf(name: string, mark = ""): Pick<MarkedSheet, "ours" | "unfinished"> {
  if (name.startsWith(newSheetPrefix)) return { ours: "", unfinished: "new" };
  const [ours, rebuilding] = mark.split(" ");
  return { ours: ours || undefined, unfinished: rebuilding === undefined ? undefined : "rebuilt" };
}
