/** One edit: which sheet, which cells. */
export interface SheetChange {
  readonly sheetId: string;
  readonly address: string;
}

/**
 * Tells of every edit of a cell until the function that it gives is called. What we write ourselves is written with events off
 * (write-sheets), so that it does not come back as an edit.
 */
export async function watchWorkbook(context: Excel.RequestContext, onChange: (change: SheetChange) => void): Promise<() => Promise<void>> {
  const handler = context.workbook.worksheets.onChanged.add((event) => {
    onChange({ sheetId: event.worksheetId, address: event.address });
    return Promise.resolve();
  });
  await context.sync();
  return async () => {
    handler.remove();
    await handler.context.sync();
  };
}
