import type { Area } from "../grid/area";
import type { BookCell } from "../host/cell";
import type { Book } from "../host/book";
import type { Language } from "../language";

/** A cell that a person changed in the view: what it holds now, or undefined where it was blanked. */
export interface CellEdit {
  readonly row: number;
  readonly column: number;
  readonly cell: BookCell | undefined;
  /** What was typed, where it was typed and not pasted, deleted or undone. */
  readonly typed?: string;
}

/** What a person did in the view. Sheets are told by their ids in the book. */
export type ViewEvent =
  | { readonly kind: "edit"; readonly sheetId: string; readonly edits: readonly CellEdit[] }
  /** New results of formulas, which followed from an edit. */
  | { readonly kind: "calculate"; readonly sheetId: string; readonly edits: readonly CellEdit[] }
  | { readonly kind: "select"; readonly sheetId: string; readonly area: Area }
  | { readonly kind: "click"; readonly sheetId: string; readonly row: number; readonly column: number }
  /** The cell's editor was opened or closed: Excel refuses requests in between. */
  | { readonly kind: "typing"; readonly sheetId: string; readonly isOpen: boolean }
  | { readonly kind: "activate"; readonly sheetId: string }
  | { readonly kind: "resize"; readonly sheetId: string; readonly rows: ReadonlyMap<number, number>; readonly columns: ReadonlyMap<number, number> };

/** The spreadsheet of the page. The only interface behind which a spreadsheet library stands; the book is the truth, the view shows it. */
export interface SheetView {
  /** Shows a book instead of the one shown before. */
  mount(book: Book): void;
  /** Brings what is shown in line with the book; looks only at what has another revision than last time. */
  update(): void;
  /** Brings a sheet to the front, selects the area and scrolls to it. */
  reveal(sheetId: string, area: Area): void;
  setLanguage(language: Language): void;
  onEvent(listener: (event: ViewEvent) => void): void;
}
