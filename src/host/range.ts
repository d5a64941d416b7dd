import type { Area } from "../grid/area";
import { boundingArea, fullAddress, intersection, maxColumns, maxRows, parseAddress } from "./address";
import { readBlock, valueOf, valueType, writeBlock } from "./block";
import { clearCells } from "./clear";
import { HostConditionalFormats } from "./conditional-formats";
import { HostDataValidation } from "./data-validation";
import { refuseIfGone, refuseIfProtected } from "./guard";
import { HostObject, played, type Plays } from "./host-object";
import { hyperlinkOf, setHyperlink } from "./hyperlink";
import { columnProperties, isHidden, rowProperties, setHidden } from "./lines";
import { mergeCells, mergedAreas, unmergeCells } from "./merge";
import { invalidArgument, itemNotFound } from "./office-fault";
import { HostRangeAreas } from "./range-areas";
import { HostRangeFormat } from "./range-format";
import { setNumberFormats } from "./number-formats";
import { selectAreas } from "./select";
import type { Sheet } from "./sheet";
import { shownText } from "./shown-text";
import type { Stage } from "./stage";
import { HostWorksheet } from "./worksheet";

const members = [
  "address", "addressLocal", "cellCount", "clear", "columnCount", "columnHidden", "columnIndex", "conditionalFormats", "dataValidation",
  "format", "formulas", "getBoundingRect", "getCell", "getColumn", "getColumnProperties", "getEntireColumn", "getEntireRow", "getIntersection",
  "getIntersectionOrNullObject", "getLastCell", "getLastColumn", "getLastRow", "getMergedAreasOrNullObject", "getOffsetRange",
  "getResizedRange", "getRow", "getRowProperties", "getUsedRange", "getUsedRangeOrNullObject", "hidden", "hyperlink", "isEntireColumn",
  "isEntireRow", "merge", "numberFormat", "rowCount", "rowHidden", "rowIndex", "select", "text", "unmerge", "valueTypes", "values",
  "worksheet",
] as const;

/** A block of cells on one worksheet. https://learn.microsoft.com/javascript/api/excel/excel.range */
export class HostRange extends HostObject implements Plays<Excel.Range, typeof members> {
  static readonly played = played("Range", "range", members);
  readonly played = HostRange.played;

  constructor(
    private readonly stage: Stage,
    readonly sheet: Sheet,
    readonly area: Area,
  ) {
    super();
    const { row, column, rowCount, columnCount } = area;
    const fits = rowCount > 0 && columnCount > 0 && row + rowCount <= maxRows && column + columnCount <= maxColumns;
    if (row < 0 || column < 0 || !fits) throw invalidArgument("The range lies outside of the worksheet.");
    refuseIfGone(stage, sheet);
  }

  get worksheet() { return new HostWorksheet(this.stage, this.sheet); }
  get address() { return fullAddress(this.sheet.name, this.area); }
  get addressLocal() { return this.address; }
  get rowIndex() { return this.area.row; }
  get columnIndex() { return this.area.column; }
  get rowCount() { return this.area.rowCount; }
  get columnCount() { return this.area.columnCount; }
  get cellCount() { return this.rowCount * this.columnCount; }
  get isEntireColumn() { return this.rowCount === maxRows; }
  get isEntireRow() { return this.columnCount === maxColumns; }
  get format() { return new HostRangeFormat(this.stage, this.sheet, [this.area]); }
  get conditionalFormats() { return new HostConditionalFormats(this.stage, this.sheet, [this.area]); }

  get dataValidation() { return new HostDataValidation(this.stage, this.sheet, this.area); }

  get text() { return readBlock(this.here(), this.area, (cell) => shownText(cell, this.stage.book.date1904)); }
  get valueTypes() { return readBlock<`${Excel.RangeValueType}`>(this.here(), this.area, valueType); }

  get values() { return readBlock(this.here(), this.area, valueOf); }
  set values(given: unknown) { writeBlock(this.stage, this.here(), this.area, given, "Range.values"); }

  get formulas() { return readBlock(this.here(), this.area, (cell) => cell?.formula ?? valueOf(cell)); }
  set formulas(given: unknown) { writeBlock(this.stage, this.here(), this.area, given, "Range.formulas"); }

  get numberFormat(): string[][] {
    return readBlock(this.here(), this.area, (_, row, column) => this.sheet.styleAt(row, column)?.numberFormat ?? "General");
  }

  set numberFormat(given: unknown) {
    refuseIfProtected(this.here(), "allowFormatCells");
    setNumberFormats(this.sheet, this.area, given);
  }

  get hyperlink() { return hyperlinkOf(this.here(), this.area); }
  set hyperlink(link: Excel.RangeHyperlink) { setHyperlink(this.stage, this.here(), this.area, link); }

  get rowHidden() { return isHidden(this.here(), "rows", this.area); }
  set rowHidden(hidden: boolean) { setHidden(this.here(), "rows", this.area, hidden); }
  get columnHidden() { return isHidden(this.here(), "columns", this.area); }
  set columnHidden(hidden: boolean) { setHidden(this.here(), "columns", this.area, hidden); }
  get hidden() { return this.rowHidden || this.columnHidden; }

  getRowProperties(wanted: Excel.RowPropertiesLoadOptions) { return rowProperties(this.here(), this.area, wanted); }
  getColumnProperties(wanted: Excel.ColumnPropertiesLoadOptions) { return columnProperties(this.here(), this.area, wanted); }

  getCell(row: number, column: number) { return this.part({ row, column, rowCount: 1, columnCount: 1 }); }
  getRow(row: number) { return this.part({ row, column: 0, rowCount: 1, columnCount: this.columnCount }); }
  getColumn(column: number) { return this.part({ row: 0, column, rowCount: this.rowCount, columnCount: 1 }); }
  getLastRow() { return this.getRow(this.rowCount - 1); }
  getLastColumn() { return this.getColumn(this.columnCount - 1); }
  getLastCell() { return this.getCell(this.rowCount - 1, this.columnCount - 1); }
  getEntireRow() { return this.at({ ...this.area, column: 0, columnCount: maxColumns }); }
  getEntireColumn() { return this.at({ ...this.area, row: 0, rowCount: maxRows }); }
  getOffsetRange(rows: number, columns: number) {
    return this.at({ ...this.area, row: this.area.row + rows, column: this.area.column + columns });
  }

  getResizedRange(rows: number, columns: number) {
    return this.at({ ...this.area, rowCount: this.rowCount + rows, columnCount: this.columnCount + columns });
  }

  getBoundingRect(other: HostObject | string) { return this.at(boundingArea(this.area, this.areaOf(other))); }

  getIntersectionOrNullObject(other: HostObject | string) {
    const common = intersection(this.area, this.areaOf(other));
    return common ? this.at(common) : null;
  }

  getIntersection(other: HostObject | string) {
    const common = this.getIntersectionOrNullObject(other);
    if (!common) throw itemNotFound("the ranges have no cell in common", "Range.getIntersection");
    return common;
  }

  /** The used cells of the range; where there are none, its first cell. */
  getUsedRange(valuesOnly = false) { return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0); }

  getUsedRangeOrNullObject(valuesOnly = false) {
    const used = this.here().usedArea(valuesOnly);
    const common = used && intersection(this.area, used);
    return common ? this.at(common) : null;
  }

  merge(across = false) { mergeCells(this.here(), this.area, across); }
  unmerge() { unmergeCells(this.here(), this.area); }

  getMergedAreasOrNullObject() {
    const areas = mergedAreas(this.here(), this.area);
    return areas.length === 0 ? null : new HostRangeAreas(this.stage, this.sheet, areas);
  }

  select() { selectAreas(this.stage, this.here(), [this.area]); }
  clear(applyTo: `${Excel.ClearApplyTo}` = "All") { clearCells(this.stage, this.here(), [this.area], applyTo); }

  private here(): Sheet {
    refuseIfGone(this.stage, this.sheet);
    return this.sheet;
  }

  private at(area: Area): HostRange { return new HostRange(this.stage, this.here(), area); }

  /** Excel counts rows and columns from the range's first cell, and lets them lie outside of it. */
  private part(area: Area): HostRange {
    return this.at({ ...area, row: this.area.row + area.row, column: this.area.column + area.column });
  }

  private areaOf(other: HostObject | string): Area {
    if (typeof other === "string") return parseAddress(other, this.sheet.name);
    if (other instanceof HostRange && other.sheet === this.sheet) return other.area;
    throw invalidArgument("The other range must lie on the same worksheet.");
  }
}
