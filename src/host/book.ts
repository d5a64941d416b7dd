import { Sheet } from "./sheet";

/** A defined name: "=原票!$A$1:$B$4". */
export interface DefinedName {
  readonly name: string;
  readonly formula: string;
  /** The sheet in which alone it is known. */
  readonly sheetId?: string;
}

/** A workbook of our model: what the host plays Excel on, what is read from a file and written to one. */
export class Book {
  sheets: readonly Sheet[] = [];
  activeSheetId = "";
  names: readonly DefinedName[] = [];
  /** Does the workbook count its days from 1904, as old Excel for the Mac did? */
  date1904 = false;
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual" = "Automatic";
  /** What add-ins keep in the workbook, by key: anything that JSON can say. */
  readonly settings = new Map<string, unknown>();
  /** Counts the changes that concern no single sheet: sheets added, removed, moved; names; settings. */
  revision = 0;
  private lastId = 0;

  /** An id in the form that Excel gives to sheets and conditional formats. */
  newId(): string {
    this.lastId++;
    return `{${this.lastId.toString(16).toUpperCase().padStart(8, "0")}-0001-0000-0000-000000000000}`;
  }

  /** Adds a blank sheet after the last one, or in front of the given position. */
  addSheet(name: string, position = this.sheets.length): Sheet {
    const sheet = new Sheet(this.newId(), name);
    this.sheets = [...this.sheets.slice(0, position), sheet, ...this.sheets.slice(position)];
    if (this.activeSheetId === "") this.activeSheetId = sheet.id;
    this.revision++;
    return sheet;
  }

  removeSheet(sheet: Sheet): void {
    const position = this.sheets.indexOf(sheet);
    this.sheets = this.sheets.filter((other) => other !== sheet);
    if (this.activeSheetId === sheet.id) {
      const shown = [...this.sheets.slice(position), ...this.sheets.slice(0, position).reverse()].find(
        ({ visibility }) => visibility === "Visible",
      );
      this.activeSheetId = shown?.id ?? "";
    }
    this.revision++;
  }

  moveSheet(sheet: Sheet, position: number): void {
    const others = this.sheets.filter((other) => other !== sheet);
    this.sheets = [...others.slice(0, position), sheet, ...others.slice(position)];
    this.revision++;
  }

  /** Excel takes names of sheets without regard to case; ids are taken too, as Office.js does. */
  sheet(nameOrId: string): Sheet | undefined {
    const wanted = nameOrId.toLowerCase();
    return this.sheets.find(({ id, name }) => name.toLowerCase() === wanted || id.toLowerCase() === wanted);
  }

  get activeSheet(): Sheet | undefined {
    return this.sheets.find(({ id }) => id === this.activeSheetId) ?? this.sheets[0];
  }

  touch(): void {
    this.revision++;
  }
}

/** A workbook with one blank sheet, as Japanese Excel opens it. */
export function newBook(): Book {
  const book = new Book();
  book.addSheet("Sheet1");
  return book;
}
