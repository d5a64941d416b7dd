/** Worksheet custom property (ExcelApi 1.12) that marks a sheet as made by us; its value is the id of the summary sheet. */
export const sheetKey = "kaikakuCheck.sheet";

/** A worksheet and, where we made it, the id of the summary sheet that it is. */
export interface MarkedSheet {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  readonly visible: boolean;
  /** Undefined for the sheets of others, whatever they are called. */
  readonly ours: string | undefined;
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
    ours: mark.isNullObject ? undefined : mark.value,
  }));
}
