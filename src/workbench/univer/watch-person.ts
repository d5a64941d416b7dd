import type { ICommandInfo, ICommandService, IExecutionOptions, IRange } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import {
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
  type ISetRangeValuesMutationParams,
  type ISetSelectionsOperationParams,
  type ISetWorksheetColWidthMutationParams,
  type ISetWorksheetRowHeightMutationParams,
} from "@univerjs/sheets";
import type { CellEdit, ViewEvent } from "../sheet-view";
import { toBookCell } from "./cell-back";
import { placeOf, type Shown } from "./mutations";
import { charactersInPixels, pointsInPixels, toArea } from "./sheet-data";

/** What telling apart the person's deeds from the page's own needs to know. */
export interface Watch {
  isApplying(): boolean;
  shown(sheetId: string): Shown | undefined;
  tell(event: ViewEvent): void;
}

/** Tells what a person does in Univer in the terms of the book, and stops what the book could not hold. */
export function watchPerson(api: FUniver, commands: ICommandService, watch: Watch): void {
  api.addEvent(api.Event.BeforeCommandExecute, (event) => {
    if (!watch.isApplying() && cannotBeKept.test(event.id)) event.cancel = true;
  });
  let typed: Typed | undefined;
  api.addEvent(api.Event.BeforeSheetEditEnd, ({ isConfirm, row, column, value }) => {
    typed = isConfirm ? { row, column, text: value.toPlainText().replace(/\r?\n$/, "").replaceAll("\r", "\n") } : undefined;
  });
  api.addEvent(api.Event.SheetEditStarted, ({ worksheet }) => {
    typed = undefined;
    watch.tell({ kind: "typing", sheetId: worksheet.getSheetId(), isOpen: true });
  });
  api.addEvent(api.Event.SheetEditEnded, ({ worksheet }) => watch.tell({ kind: "typing", sheetId: worksheet.getSheetId(), isOpen: false }));
  api.addEvent(api.Event.CellClicked, ({ worksheet, row, column }) => watch.tell({ kind: "click", sheetId: worksheet.getSheetId(), row, column }));
  commands.onCommandExecuted((command: Readonly<ICommandInfo>, options?: IExecutionOptions) => {
    if (watch.isApplying()) return;
    const event = eventOf(api, command, options, watch);
    if (!event) return;
    watch.tell(event.kind === "edit" && typed ? asTyped(event, typed) : event);
    if (event.kind === "edit") typed = undefined;
  });
}

/** What a person typed into a cell, before Univer made a value of it. */
interface Typed {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Univer reads "95%" as 0.9500000000000001 and "1-1" as a date of this year without saying so: what is typed is read by the host, as Excel does. */
function asTyped(event: Extract<ViewEvent, { kind: "edit" }>, { row, column, text }: Typed): ViewEvent {
  return { ...event, edits: event.edits.map((edit): CellEdit => (edit.row === row && edit.column === column ? { ...edit, typed: text } : edit)) };
}

/** Changes of structure: the page does not offer them, and a shortcut or a drag must not bring them about unsaved. */
const cannotBeKept =
  /^sheet\.command\.(insert-(row|col|multi|range|sheet|defined)|remove-(row|col|sheet|worksheet|defined)|delete-|move-(rows|cols|range)|copy-sheet|add-|set-(worksheet-(name|hidden|order|show|protection|right)|tab-color|border|protection|defined|frozen|row-frozen|col-frozen|col-hidden|rows-hidden|gridlines)|hide-|toggle-gridlines|split-text|cancel-frozen)/;

function eventOf(api: FUniver, { id, params }: Readonly<ICommandInfo>, options: IExecutionOptions | undefined, watch: Watch): ViewEvent | undefined {
  switch (id) {
    case SetRangeValuesMutation.id: {
      const { subUnitId: sheetId, cellValue = {} } = params as ISetRangeValuesMutationParams;
      const edits = editsIn(api, sheetId, cellValue, watch.shown(sheetId));
      return edits.length === 0 ? undefined : { kind: options?.["fromFormula"] ? "calculate" : "edit", sheetId, edits };
    }
    case SetSelectionsOperation.id: {
      const { subUnitId: sheetId, selections } = params as ISetSelectionsOperationParams;
      const range: IRange | undefined = selections.at(-1)?.range;
      return range && Number.isFinite(range.endRow) && Number.isFinite(range.endColumn) ? { kind: "select", sheetId, area: toArea(range) } : undefined;
    }
    case SetWorksheetActiveOperation.id:
      return { kind: "activate", sheetId: (params as { subUnitId: string }).subUnitId };
    case SetWorksheetRowHeightMutation.id: {
      const { subUnitId: sheetId, ranges, rowHeight } = params as ISetWorksheetRowHeightMutationParams;
      const heights = sizes(ranges.map(({ startRow, endRow }) => [startRow, endRow]), rowHeight, pointsInPixels);
      return { kind: "resize", sheetId, rows: heights, columns: new Map() };
    }
    case SetWorksheetColWidthMutation.id: {
      const { subUnitId: sheetId, ranges, colWidth } = params as ISetWorksheetColWidthMutationParams;
      const widths = sizes(ranges.map(({ startColumn, endColumn }) => [startColumn, endColumn]), colWidth, charactersInPixels);
      return { kind: "resize", sheetId, rows: new Map(), columns: widths };
    }
    default:
      return undefined;
  }
}

/** The cells of an edit as they stand in Univer now. */
function editsIn(api: FUniver, sheetId: string, cellValue: NonNullable<ISetRangeValuesMutationParams["cellValue"]>, shown: Shown | undefined): readonly CellEdit[] {
  const workbook = api.getActiveWorkbook()?.getWorkbook();
  const worksheet = workbook?.getSheetBySheetId(sheetId);
  if (!workbook || !worksheet || !shown) return [];
  return Object.entries(cellValue).flatMap(([rowKey, cells]) =>
    Object.keys(cells ?? {}).map((columnKey): CellEdit => {
      const [row, column] = [Number(rowKey), Number(columnKey)];
      const now = worksheet.getCellRaw(row, column);
      const style = workbook.getStyles().getStyleByCell(now);
      return { row, column, cell: toBookCell(shown.cells.get(placeOf(row, column)), now, style) };
    }),
  );
}

/** One size for all, or one for each row or column. */
function sizes(ranges: readonly (readonly [number, number])[], size: unknown, unit: (pixels: number) => number): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const [first, last] of ranges)
    for (let index = first; index <= last; index++) {
      const pixels: unknown = typeof size === "number" ? size : Reflect.get(Object(size), index);
      if (typeof pixels === "number") found.set(index, unit(pixels));
    }
  return found;
}
