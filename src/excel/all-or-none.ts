import { onceMore } from "./once-more";
import { deleteUnfinished, markedSheets } from "./our-sheets";

/** Adds sheets, trying once more where that can help; where it fails, the sheets that were begun are taken away again. */
export async function allOrNone<Made>(context: Excel.RequestContext, add: (share: number) => Promise<Made>): Promise<Made> {
  try {
    return await onceMore(add);
  } catch (error) {
    // Where even this fails, the next run finds what is half built.
    await dropUnfinished(context).catch(() => undefined);
    throw error;
  }
}

async function dropUnfinished(context: Excel.RequestContext): Promise<void> {
  deleteUnfinished(await markedSheets(context));
  await context.sync();
}
