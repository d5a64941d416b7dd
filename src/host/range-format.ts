import type { Area } from "../grid/area";
import { autofitColumns, autofitRows } from "./autofit";
import { HostBorders } from "./borders";
import { HostFill } from "./fill";
import { HostFont } from "./font";
import { refuseIfGone, refuseIfProtected } from "./guard";
import { HostObject, played, type Plays } from "./host-object";
import { invalidArgument } from "./office-fault";
import { HostFormatProtection } from "./format-protection";
import type { Sheet } from "./sheet";
import { columnPoints, rowPoints, toCharacters } from "./sizes";
import type { Stage } from "./stage";
import { StyledCells } from "./styled-cells";

const members = [
  "autofitColumns", "autofitRows", "borders", "columnWidth", "fill", "font", "horizontalAlignment", "indentLevel", "protection",
  "rowHeight", "shrinkToFit", "textOrientation", "verticalAlignment", "wrapText",
] as const;

type Horizontal = `${Excel.HorizontalAlignment}`;
type Vertical = `${Excel.VerticalAlignment}`;

/** How the cells of a range look. https://learn.microsoft.com/javascript/api/excel/excel.rangeformat */
export class HostRangeFormat extends HostObject implements Plays<Excel.RangeFormat, typeof members> {
  static readonly played = played("RangeFormat", "range-format", members);
  readonly played = HostRangeFormat.played;
  private readonly cells: StyledCells;

  constructor(
    stage: Stage,
    private readonly sheet: Sheet,
    private readonly areas: readonly Area[],
  ) {
    super();
    refuseIfGone(stage, sheet);
    this.cells = new StyledCells(sheet, areas);
  }

  get fill() { return new HostFill(this.cells); }
  get font() { return new HostFont(this.cells); }
  get borders() { return new HostBorders(this.sheet, this.areas); }
  get protection() { return new HostFormatProtection(this.cells); }

  get horizontalAlignment() { return this.cells.common((style) => style?.alignment?.horizontal ?? "General"); }
  set horizontalAlignment(horizontal: Horizontal) { this.cells.change((style) => ({ alignment: { ...style?.alignment, horizontal } })); }
  get verticalAlignment() { return this.cells.common((style) => style?.alignment?.vertical ?? "Center"); }
  set verticalAlignment(vertical: Vertical) { this.cells.change((style) => ({ alignment: { ...style?.alignment, vertical } })); }
  get wrapText() { return this.cells.common((style) => style?.alignment?.wrap ?? false); }
  set wrapText(wrap: boolean) { this.cells.change((style) => ({ alignment: { ...style?.alignment, wrap } })); }
  get shrinkToFit() { return this.cells.common((style) => style?.alignment?.shrink ?? false); }
  set shrinkToFit(shrink: boolean) { this.cells.change((style) => ({ alignment: { ...style?.alignment, shrink } })); }
  get indentLevel() { return this.cells.common((style) => style?.alignment?.indent ?? 0); }
  set indentLevel(indent: number) { this.cells.change((style) => ({ alignment: { ...style?.alignment, indent } })); }
  get textOrientation() { return this.cells.common((style) => style?.alignment?.rotation ?? 0); }
  set textOrientation(rotation: number) { this.cells.change((style) => ({ alignment: { ...style?.alignment, rotation } })); }

  get columnWidth() { return this.cells.commonOf(this.columns().map((column) => columnPoints(this.sheet, column))); }

  set columnWidth(points: number) {
    refuseIfProtected(this.sheet, "allowFormatColumns");
    const width = toCharacters(points);
    if (!(points >= 0 && width <= 255)) throw invalidArgument("A column is between 0 and 255 characters wide.", "RangeFormat.columnWidth");
    for (const column of this.columns()) this.sheet.columns.set(column, { ...this.sheet.columns.get(column), width });
    this.sheet.touch();
  }

  get rowHeight() { return this.cells.commonOf(this.rows().map((row) => rowPoints(this.sheet, row))); }

  set rowHeight(height: number) {
    refuseIfProtected(this.sheet, "allowFormatRows");
    if (!(height >= 0 && height <= 409)) throw invalidArgument("A row is between 0 and 409 points high.", "RangeFormat.rowHeight");
    for (const row of this.rows()) this.sheet.rows.set(row, { ...this.sheet.rows.get(row), height });
    this.sheet.touch();
  }

  autofitColumns() {
    refuseIfProtected(this.sheet, "allowFormatColumns");
    autofitColumns(this.sheet, this.columns());
  }

  autofitRows() {
    refuseIfProtected(this.sheet, "allowFormatRows");
    autofitRows(this.sheet, this.rows());
  }

  private columns(): readonly number[] {
    return this.areas.flatMap(({ column, columnCount }) => Array.from({ length: columnCount }, (_, offset) => column + offset));
  }

  /** Of whole columns only the used rows are looked at. */
  private rows(): readonly number[] {
    const used = this.sheet.usedArea(false);
    const bottom = used ? used.row + used.rowCount : 1;
    return this.areas.flatMap(({ row, rowCount }) => {
      const count = rowCount > 100_000 ? Math.max(1, bottom - row) : rowCount;
      return Array.from({ length: count }, (_, offset) => row + offset);
    });
  }
}
