/** Tells whenever the person goes to another cell, also by turning to another sheet, until the function that it gives is called. */
export async function watchSelection(context: Excel.RequestContext, onSelect: () => void): Promise<() => Promise<void>> {
  const { worksheets } = context.workbook;
  const hear = () => {
    onSelect();
    return Promise.resolve();
  };
  // A sheet that comes to the front keeps its selection: no change of that is told.
  const handlers = [worksheets.onSelectionChanged.add(hear), worksheets.onActivated.add(hear)];
  await context.sync();
  return async () => {
    handlers.forEach((handler) => handler.remove());
    await context.sync();
  };
}
