import type { Area } from "../grid/area";
import { localAddress } from "./address";
import { OfficeFault } from "./office-fault";
import type { Sheet } from "./sheet";
import type { Stage } from "./stage";

/** Brings a sheet to the front. */
export function activateSheet({ book, events }: Stage, sheet: Sheet): void {
  if (sheet.visibility !== "Visible")
    throw new OfficeFault("InvalidOperation", `The sheet "${sheet.name}" is hidden and cannot be activated.`);
  const before = book.activeSheetId;
  if (before === sheet.id) return;
  book.activeSheetId = sheet.id;
  book.touch();
  events.raise("deactivated", before, {});
  events.raise("activated", sheet.id, {});
}

/** Selects cells, on their sheet, which comes to the front. */
export function selectAreas(stage: Stage, sheet: Sheet, areas: readonly Area[]): void {
  activateSheet(stage, sheet);
  sheet.selection = areas;
  stage.book.touch();
  stage.events.raise("selectionChanged", sheet.id, { address: areas.map(localAddress).join(",") });
}
