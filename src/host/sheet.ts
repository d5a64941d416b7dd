import type { Area } from "../grid/area";
import { isBlank, type BookCell } from "./cell";
import type { Chart } from "./charts/model";
import type { ConditionalFormat, Filter, PageLayout, Protection, Table, Validation } from "./sheet-parts";
import type { Style } from "./style";

/** A column of a sheet where it differs from the others; `width` in characters, as a file has it. */
export interface Column {
  readonly width?: number;
  readonly hidden?: boolean;
  readonly style?: Style;
}

/** A row of a sheet where it differs from the others; `height` in points. */
export interface Row {
  readonly height?: number;
  readonly hidden?: boolean;
  readonly style?: Style;
}

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

const stride = 16_384;

/** A number for each cell of a sheet, in the order of reading. */
export const placeOf = (row: number, column: number): number => row * stride + column;

/** A worksheet of our model: sparse, plain, and changed by whoever holds it, who then says so with `touch`. */
export class Sheet {
  visibility: Visibility = "Visible";
  tabColor: string | undefined;
  showGridlines = true;
  frozen = { rows: 0, columns: 0 };
  /** In characters and in points. */
  defaultColumnWidth = 9.140625;
  defaultRowHeight = 18.75;
  merges: readonly Area[] = [];
  conditionalFormats: readonly ConditionalFormat[] = [];
  validations: readonly Validation[] = [];
  tables: readonly Table[] = [];
  charts: readonly Chart[] = [];
  pageLayout: PageLayout = {};
  protection: Protection | undefined;
  filter: Filter | undefined;
  selection: readonly Area[] = [{ row: 0, column: 0, rowCount: 1, columnCount: 1 }];
  readonly columns = new Map<number, Column>();
  readonly rows = new Map<number, Row>();
  readonly customProperties = new Map<string, string>();
  /** Cells that a file counts as used although they are blank: Excel's used range may reach to row 1,048,576. */
  declaredExtent: Area | undefined;
  /** Counts the changes, so that others can see that there was one. */
  revision = 0;

  private readonly cells = new Map<number, BookCell>();
  private extents: { readonly revision: number; readonly all: Area | undefined; readonly filled: Area | undefined } | undefined;

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  cell(row: number, column: number): BookCell | undefined {
    return this.cells.get(placeOf(row, column));
  }

  /** Puts a cell in its place, or blanks the place. */
  setCell(row: number, column: number, cell: BookCell | undefined): void {
    if (cell) this.cells.set(placeOf(row, column), cell);
    else this.cells.delete(placeOf(row, column));
    this.revision++;
  }

  /** The style of a cell: its own, or that of its row or column. */
  styleAt(row: number, column: number): Style | undefined {
    const cell = this.cell(row, column);
    return cell ? cell.style : (this.rows.get(row)?.style ?? this.columns.get(column)?.style);
  }

  /** Every cell that is there, in no particular order. */
  *filledCells(): Iterable<{ readonly row: number; readonly column: number; readonly cell: BookCell }> {
    for (const [place, cell] of this.cells) yield { row: Math.floor(place / stride), column: place % stride, cell };
  }

  /** The cells as they are now, by their places (`placeOf`); later changes do not show in it. */
  snapshot(): ReadonlyMap<number, BookCell> {
    return new Map(this.cells);
  }

  /** Says that something other than a cell was changed. */
  touch(): void {
    this.revision++;
  }

  /** The smallest area that holds every used cell; `valuesOnly` leaves out cells that only have a format. */
  usedArea(valuesOnly: boolean): Area | undefined {
    if (this.extents?.revision !== this.revision) this.extents = { revision: this.revision, ...this.measure() };
    return valuesOnly ? this.extents.filled : this.extents.all;
  }

  private measure(): { all: Area | undefined; filled: Area | undefined } {
    const [all, filled] = [new Extent(), new Extent()];
    for (const { row, column, cell } of this.filledCells()) {
      all.add(row, column);
      if (!isBlank(cell)) filled.add(row, column);
    }
    if (this.declaredExtent) {
      const { row, column, rowCount, columnCount } = this.declaredExtent;
      all.add(row, column);
      all.add(row + rowCount - 1, column + columnCount - 1);
    }
    return { all: all.area, filled: filled.area };
  }
}

/** Grows with every cell that is added. */
class Extent {
  private top = Infinity;
  private left = Infinity;
  private bottom = -1;
  private right = -1;

  add(row: number, column: number): void {
    if (row < this.top) this.top = row;
    if (row > this.bottom) this.bottom = row;
    if (column < this.left) this.left = column;
    if (column > this.right) this.right = column;
  }

  get area(): Area | undefined {
    if (this.bottom < 0) return undefined;
    return { row: this.top, column: this.left, rowCount: this.bottom - this.top + 1, columnCount: this.right - this.left + 1 };
  }
}
