import { askKept, keptText } from "./kept-text";

/** Setting of the workbook that keeps the settings of its programme as JSON: they travel with the file. */
export const settingsKey = "kaikakuCheck.settings";

/** Reads only the settings: one round trip. Undefined where the workbook keeps none. */
export async function readKeptSettings(context: Excel.RequestContext): Promise<string | undefined> {
  const kept = askKept(context, settingsKey);
  await context.sync();
  return keptText(kept);
}

/** Keeps settings in the workbook, or takes them out of it: then those of the published programme hold. */
export async function keepSettings(context: Excel.RequestContext, text: string | undefined): Promise<void> {
  const { settings } = context.workbook;
  if (text !== undefined) settings.add(settingsKey, text);
  else settings.getItemOrNullObject(settingsKey).delete();
  await context.sync();
}
