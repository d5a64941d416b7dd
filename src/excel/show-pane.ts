/**
 * Brings the pane to the front. Where Excel does not do it, what was done in the workbook stands all the same, and the pane can be opened by hand.
 * https://learn.microsoft.com/javascript/api/office/office.addin#office-office-addin-showastaskpane-member(1)
 */
export async function showPane(): Promise<void> {
  await Office.addin.showAsTaskpane().catch(() => undefined);
}
