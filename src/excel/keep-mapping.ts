/** Worksheet custom property (ExcelApi 1.12) that keeps what a person said of a sheet: which table it is, which column holds what. */
export const mappingKey = "kaikakuCheck.mapping";

/** Keeps a mapping with a sheet, or takes it away. A sheet that is gone has nothing to be kept with: the next check says so. */
export async function keepMapping(context: Excel.RequestContext, name: string, mapping: string | undefined): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  const known = sheet.customProperties.getItemOrNullObject(mappingKey);
  await context.sync();
  if (sheet.isNullObject) return;
  if (mapping !== undefined) sheet.customProperties.add(mappingKey, mapping);
  else if (!known.isNullObject) known.delete();
  await context.sync();
}
