import type { FormPlan } from "../summary/form-plan";
import { allOrNone } from "./all-or-none";
import { layForm } from "./lay-form";
import { deleteUnfinished, markedSheets, newSheetName } from "./our-sheets";

/** Excel on the web takes 5 MB in one request; a form takes some 60 kB. */
const formsPerRequest = 20;

/**
 * Adds a sheet for each form, behind the others, and gives the names of those that were added: a name that is taken is left alone.
 * The sheets are the office's from then on: not marked as ours, never written again. None has its name before the last is laid, so that what
 * breaks off leaves nothing.
 */
export function insertForms(context: Excel.RequestContext, forms: readonly FormPlan[]): Promise<readonly string[]> {
  let names: readonly string[] | undefined;
  return allOrNone(context, async (share) => {
    const there = await markedSheets(context);
    const taken = new Set(there.map(({ name }) => name.toLowerCase()));
    const open = forms.filter(({ name }) => !taken.has(name.toLowerCase()));
    // What the first time was finished, and not heard of, is there the second time.
    names ??= open.map(({ name }) => name);
    deleteUnfinished(there);
    await add(context, open, Math.max(1, Math.floor(formsPerRequest * share)));
    return names;
  });
}

async function add(context: Excel.RequestContext, forms: readonly FormPlan[], perRequest: number): Promise<void> {
  const sheets: Excel.Worksheet[] = [];
  for (const [index, form] of forms.entries()) {
    if (index % perRequest === 0) {
      context.application.suspendApiCalculationUntilNextSync();
      context.application.suspendScreenUpdatingUntilNextSync();
    }
    const sheet = context.workbook.worksheets.add(newSheetName(index));
    layForm(sheet, form);
    sheets.push(sheet);
    if ((index + 1) % perRequest === 0) await context.sync();
  }
  forms.forEach(({ name }, index) => {
    const sheet = sheets[index];
    if (sheet) sheet.name = name;
  });
  await context.sync();
}
