import { parseAddress, parseAddresses, wholeSheet } from "./address";
import { HostAutoFilter } from "./auto-filter";
import { HostCharts } from "./charts/charts";
import { HostCustomProperties } from "./custom-properties";
import { HostFreezePanes } from "./freeze-panes";
import { colourFrom } from "./fill";
import { refuseIfGone } from "./guard";
import { HostObject, played, type Plays } from "./host-object";
import { HostNames } from "./names";
import { invalidArgument, OfficeFault } from "./office-fault";
import { HostPageLayout } from "./page-layout";
import { HostRange } from "./range";
import { HostRangeAreas } from "./range-areas";
import { renameSheet } from "./rename";
import { activateSheet } from "./select";
import type { Sheet } from "./sheet";
import { refuseSheetName } from "./sheet-name";
import { toPoints } from "./sizes";
import type { Stage } from "./stage";
import { HostTables } from "./tables";
import { HostWorksheetProtection } from "./worksheet-protection";

const members = [
  "activate", "autoFilter", "charts", "customProperties", "delete", "freezePanes", "getCell", "getRange", "getRangeByIndexes", "getRanges",
  "getUsedRange", "getUsedRangeOrNullObject", "id", "name", "names", "pageLayout", "position", "protection", "showGridlines",
  "standardHeight", "standardWidth", "tabColor", "tables", "visibility",
] as const;

/** A worksheet. https://learn.microsoft.com/javascript/api/excel/excel.worksheet */
export class HostWorksheet extends HostObject implements Plays<Excel.Worksheet, typeof members> {
  static readonly played = played("Worksheet", "worksheet", members);
  readonly played = HostWorksheet.played;

  constructor(
    private readonly stage: Stage,
    private readonly sheet: Sheet,
  ) {
    super();
  }

  override get identity() { return { id: this.id }; }
  override get eventTarget() { return this.sheet.id; }

  get id() { return this.here().id; }
  get name() { return this.here().name; }
  set name(name: string) {
    refuseSheetName(this.stage.book, name, this.here());
    renameSheet(this.stage.book, this.sheet, name);
  }

  get position() { return this.stage.book.sheets.indexOf(this.here()); }
  set position(position: number) {
    if (!(position >= 0 && position < this.stage.book.sheets.length))
      throw invalidArgument(`There is no position ${position}.`, "Worksheet.position");
    this.stage.book.moveSheet(this.here(), position);
  }

  get visibility() { return this.here().visibility; }
  set visibility(visibility: `${Excel.SheetVisibility}`) {
    const others = this.stage.book.sheets.filter((sheet) => sheet !== this.here() && sheet.visibility === "Visible");
    if (visibility !== "Visible" && others.length === 0)
      throw new OfficeFault("InvalidOperation", "A workbook must have a visible sheet.", "Worksheet.visibility");
    this.sheet.visibility = visibility;
    if (visibility !== "Visible" && this.stage.book.activeSheetId === this.sheet.id) this.stage.book.activeSheetId = others[0]?.id ?? "";
    this.changed();
  }

  /** "" where the tab has no colour. */
  get tabColor() { return this.here().tabColor ?? ""; }
  set tabColor(color: string) {
    this.here().tabColor = color === "" ? undefined : colourFrom(color, "Worksheet.tabColor");
    this.changed();
  }

  get showGridlines() { return this.here().showGridlines; }
  set showGridlines(shown: boolean) {
    this.here().showGridlines = shown;
    this.changed();
  }

  get standardHeight() { return this.here().defaultRowHeight; }
  get standardWidth() { return toPoints(this.here().defaultColumnWidth); }

  get customProperties() { return new HostCustomProperties(this.here()); }
  get charts() { return new HostCharts(this.stage, this.here()); }
  get tables() { return new HostTables(this.stage, [this.here()]); }
  get names() { return new HostNames(this.stage, this.here()); }
  get freezePanes() { return new HostFreezePanes(this.stage, this.here()); }
  get pageLayout() { return new HostPageLayout(this.stage, this.here()); }
  get protection() { return new HostWorksheetProtection(this.here()); }
  get autoFilter() { return new HostAutoFilter(this.stage, this.here()); }

  activate() { activateSheet(this.stage, this.here()); }

  delete() {
    const visible = this.stage.book.sheets.filter(({ visibility }) => visibility === "Visible");
    if (this.here().visibility === "VeryHidden" || (visible.length === 1 && visible[0] === this.sheet))
      throw new OfficeFault("InvalidOperation", "The only visible sheet and a very hidden one cannot be deleted.", "Worksheet.delete");
    this.stage.book.removeSheet(this.sheet);
    this.stage.events.raise("deleted", this.sheet.id, { source: "Local" });
  }

  getRange(address?: string | null) {
    return new HostRange(this.stage, this.here(), address ? parseAddress(address, this.sheet.name) : wholeSheet);
  }

  getRanges(address?: string | null) {
    return new HostRangeAreas(this.stage, this.here(), address ? parseAddresses(address, this.sheet.name) : [wholeSheet]);
  }

  getRangeByIndexes(row: number, column: number, rowCount: number, columnCount: number) {
    return new HostRange(this.stage, this.here(), { row, column, rowCount, columnCount });
  }

  getCell(row: number, column: number) { return this.getRangeByIndexes(row, column, 1, 1); }

  /** The used cells; where there are none, A1, as in Excel. */
  getUsedRange(valuesOnly: boolean | null = false) { return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0); }

  getUsedRangeOrNullObject(valuesOnly: boolean | null = false) {
    const area = this.here().usedArea(valuesOnly === true);
    return area ? new HostRange(this.stage, this.sheet, area) : null;
  }

  private here(): Sheet {
    refuseIfGone(this.stage, this.sheet);
    return this.sheet;
  }

  private changed(): void {
    this.sheet.touch();
    this.stage.book.touch();
  }
}
