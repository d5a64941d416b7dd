import { fromA1, type Area } from "../grid/area";

/** One edit: which sheet, which cells. */
export interface SheetEdit {
  readonly sheetId: string;
  /** Undefined where cells were moved (rows or columns inserted or deleted): then all of the sheet may be different. */
  readonly areas: readonly Area[] | undefined;
}

/**
 * Tells of every edit of a cell until the function that it gives is called. What we write ourselves is written with events off
 * (write-sheets), so that it does not come back as an edit.
 */
export async function watchWorkbook(context: Excel.RequestContext, onEdit: (edit: SheetEdit) => void): Promise<() => Promise<void>> {
  const handler = context.workbook.worksheets.onChanged.add((event) => {
    onEdit(editOf(event));
    return Promise.resolve();
  });
  await context.sync();
  return async () => {
    handler.remove();
    await handler.context.sync();
  };
}

function editOf({ worksheetId: sheetId, address, changeType }: Excel.WorksheetChangedEventArgs): SheetEdit {
  const areas = address.split(",").map(fromA1);
  const known = areas.filter((area) => area !== undefined);
  return { sheetId, areas: changeType === "RangeEdited" && known.length === areas.length ? known : undefined };
}
