import type { Area } from "../grid/area";
import { raiseChanged } from "./block";
import type { Book } from "./book";
import { BookWatch, type BookChange } from "./book-watch";
import { withPart, type CellValue } from "./cell";
import { dispatch } from "./dispatcher";
import { enter } from "./enter";
import { Events } from "./events";
import { refuseIfLocked } from "./guard";
import type { HostObject } from "./host-object";
import { itemNotFound, OfficeFault } from "./office-fault";
import { References } from "./references";
import { activateSheet, selectAreas } from "./select";
import type { Sheet } from "./sheet";
import type { Stage } from "./stage";
import { Traffic, type PlannedFailure } from "./traffic";
import type { WireRequest, WireResponse } from "./wire";
import { HostWorkbook } from "./workbook";

/** Plays Excel on a workbook: answers the requests of Office.js, takes what a person does in the sheet, and tells both sides of it. */
export class Host implements Stage {
  readonly events = new Events();
  readonly references = new References();
  readonly traffic: Traffic;
  /** Is a person in the middle of typing into a cell? Excel then refuses every request. */
  editing = false;
  /** Asked when a request wants everything calculated anew; whoever calculates hands the results to `calculated`. */
  onCalculate: (() => void) | undefined;
  /** Told when the add-in wants its pane to be seen, or hidden. */
  onPane: ((visible: boolean) => void) | undefined;
  private readonly watch: BookWatch;

  constructor(
    readonly book: Book,
    options: { readonly failures?: readonly PlannedFailure[] } = {},
  ) {
    this.traffic = new Traffic(options.failures ?? []);
    this.watch = new BookWatch(book);
  }

  get root(): HostObject {
    return new HostWorkbook(this);
  }

  /** Answers one request of Office.js: the JSON text of its body gives the JSON text of the answer's. */
  answer(body: string): string {
    const answer = this.respond(body);
    try {
      this.traffic.give(answer);
      return answer;
    } catch (failure) {
      return refusal(failure);
    } finally {
      this.watch.look();
    }
  }

  private respond(body: string): string {
    try {
      this.traffic.take(body);
      if (this.editing) throw new OfficeFault("InvalidOperationInCellEditMode", "Excel is in cell-editing mode.");
      return JSON.stringify(dispatch(this, JSON.parse(body) as WireRequest));
    } catch (failure) {
      return refusal(failure);
    }
  }

  keep(object: HostObject): string {
    return this.references.keep(object);
  }

  kept(reference: string): HostObject | undefined {
    return this.references.kept(reference);
  }

  release(reference: string): void {
    this.references.release(reference);
  }

  register(object: HostObject, registration: string, count: 1 | -1): void {
    this.events.register(registration, object.eventTarget, count);
  }

  showPane(visible: boolean): void {
    this.onPane?.(visible);
  }

  recalculate(): void {
    this.onCalculate?.();
  }

  /** A person enters something into a cell; a protected one refuses. */
  edit(sheetId: string, row: number, column: number, input: string | number | boolean): void {
    const sheet = this.sheet(sheetId);
    const area = { row, column, rowCount: 1, columnCount: 1 };
    refuseIfLocked(sheet, [area]);
    const before = sheet.cell(row, column);
    sheet.setCell(row, column, enter(before, input, sheet.styleAt(row, column)));
    raiseChanged(this, sheet, area, before);
    this.watch.look();
  }

  /** A person selects cells. */
  select(sheetId: string, areas: readonly Area[]): void {
    selectAreas(this, this.sheet(sheetId), areas);
    this.watch.look();
  }

  /** A person turns to another sheet. */
  activate(sheetId: string): void {
    activateSheet(this, this.sheet(sheetId));
    this.watch.look();
  }

  /** Takes results of formulas from whoever calculates. They are no edits: nobody is told but those who show the workbook. */
  calculated(
    sheetId: string,
    results: readonly { readonly row: number; readonly column: number; readonly value: CellValue; readonly error?: boolean }[],
  ): void {
    const sheet = this.sheet(sheetId);
    for (const { row, column, value, error } of results) {
      const cell = sheet.cell(row, column);
      if (cell?.formula !== undefined && cell.value !== value)
        sheet.setCell(row, column, withPart(cell, { value, error: error === true ? true : undefined }));
    }
    this.watch.look();
  }

  /** Tells of changes after each request and each edit. Returns the way to stop it. */
  onBookChange(listener: (change: BookChange) => void): () => void {
    return this.watch.listen(listener);
  }

  /** Looks for changes that somebody made in the book without the host. */
  bookChanged(): void {
    this.watch.look();
  }

  private sheet(id: string): Sheet {
    const sheet = this.book.sheet(id);
    if (!sheet) throw itemNotFound(`worksheet ${id}`);
    return sheet;
  }
}

/** A request that was refused altogether. */
function refusal(failure: unknown): string {
  if (!(failure instanceof OfficeFault)) throw failure;
  const error = { Code: failure.code, Message: failure.message, Location: failure.location, HttpStatusCode: 400, ActionIndex: 0 };
  return JSON.stringify({ Error: error, Results: [], ProcessedCount: 0, TraceIds: [] } satisfies WireResponse);
}
