/** Asks for what the workbook keeps under a key (ExcelApi 1.4); it is there after the next sync. */
export function askKept({ workbook }: Excel.RequestContext, key: string): Excel.Setting {
  const kept = workbook.settings.getItemOrNullObject(key);
  kept.load("value");
  return kept;
}

/** The text that the workbook keeps; undefined where it keeps none. */
export const keptText = (kept: Excel.Setting): string | undefined => (kept.isNullObject ? undefined : String(kept.value));
