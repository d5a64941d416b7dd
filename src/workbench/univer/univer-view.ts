import { ICommandService, LifecycleStages, LocaleType, type IWorkbookData } from "@univerjs/core";
import { IRenderManagerService } from "@univerjs/engine-render";
import { InsertSheetMutation, RemoveSheetMutation, SetWorksheetOrderMutation, SetWorksheetRowAutoHeightMutation } from "@univerjs/sheets";
import { ScrollToRangeOperation, SheetSkeletonManagerService } from "@univerjs/sheets-ui";
import { contains, type Area } from "../../grid/area";
import { Book } from "../../host/book";
import type { Sheet } from "../../host/sheet";
import type { Language } from "../../language";
import type { SheetView, ViewEvent } from "../sheet-view";
import { ChartLayer } from "./chart-layer";
import { drawDataBars, drawFormats } from "./drawn-formats";
import { mutationsFor, remember, type Shown } from "./mutations";
import { autoHeightRows, StyleTable, toRange, toSheetData } from "./sheet-data";
import { localeOf, startUniver, type RunningUniver } from "./start-univer";
import { watchPerson } from "./watch-person";

/** Up to this many new sheets are put in one by one; above it a new snapshot is faster (each sheet costs Univer some 30 ms). */
const mostAddedSheets = 20;

/** The book in Univer: a snapshot at first, then only what has changed. */
export class UniverView implements SheetView {
  private readonly running: RunningUniver;
  private readonly listeners: ((event: ViewEvent) => void)[] = [];
  private book = new Book();
  private bookRevision = -1;
  private unitId = "";
  private mounts = 0;
  private table = new StyleTable();
  private shown = new Map<string, Shown>();
  /** Sheets whose wrapped rows have been measured since they last changed: measured when they are first looked at. */
  private measured = new Set<string>();
  private sheetsById = new Map<string, Sheet>();
  private isApplying = false;
  private readonly charts: ChartLayer;

  constructor(container: HTMLElement, language: Language) {
    this.running = startUniver(container, language);
    this.charts = new ChartLayer(container, () => this.render());
  }

  mount(book: Book): void {
    const { api } = this.running;
    if (this.unitId) api.disposeUnit(this.unitId);
    this.mounts++;
    this.unitId = `book-${this.mounts}`;
    this.book = book;
    this.table = new StyleTable();
    this.shown = new Map();
    this.measured = new Set();
    this.sheetsById = new Map();
    const sheets = Object.fromEntries(book.sheets.map((sheet) => [sheet.id, this.show(sheet)]));
    const data: Partial<IWorkbookData> = {
      id: this.unitId,
      name: "",
      locale: LocaleType.JA_JP,
      sheetOrder: book.sheets.map(({ id }) => id),
      sheets,
      styles: this.table.styles,
    };
    this.isApplying = true;
    api.createWorkbook(data);
    if (this.mounts === 1) {
      this.listen(); // Univer has its services once it has a workbook
      api.addEvent(api.Event.LifeCycleChanged, ({ stage }) => {
        if (stage !== LifecycleStages.Steady) return;
        this.measureActive();
        this.revealSelection();
        this.drawCharts();
      });
      api.addEvent(api.Event.Scroll, () => this.charts.place());
      api.addEvent(api.Event.SheetZoomChanged, () => this.charts.place());
    }
    this.isApplying = false;
    this.bookRevision = book.revision;
    this.activate(book.activeSheet?.id);
    this.measureActive();
    this.revealSelection();
    this.drawCharts();
  }

  update(): void {
    const { book } = this;
    const added = book.sheets.filter(({ id }) => !this.shown.has(id));
    if (added.length > mostAddedSheets) return this.mount(book);
    this.apply(() => {
      added.forEach((sheet) => this.insert(sheet));
      for (const id of [...this.shown.keys()].filter((shown) => !book.sheets.some((sheet) => sheet.id === shown))) this.remove(id);
      if (this.bookRevision !== book.revision) this.sortTabs();
      book.sheets.forEach((sheet) => this.refresh(sheet));
    });
    this.bookRevision = book.revision;
    this.activate(book.activeSheet?.id);
    this.measureActive();
    this.running.api.getActiveWorkbook()?.getActiveSheet().refreshCanvas();
    this.drawCharts();
  }

  reveal(sheetId: string, area: Area): void {
    this.activate(sheetId);
    const sheet = this.running.api.getActiveWorkbook()?.getSheetBySheetId(sheetId);
    if (!sheet || !this.render()) return;
    const { row, column, rowCount, columnCount } = wholeArea(area, this.sheetsById.get(sheetId)?.merges ?? []);
    this.apply(() => {
      sheet.getRange(row, column, rowCount, columnCount).activate();
      this.run(ScrollToRangeOperation.id, { unitId: this.unitId, subUnitId: sheetId, range: toRange(area) });
    });
  }

  setLanguage(language: Language): void {
    this.running.univer.setLocale(localeOf(language));
  }

  onEvent(listener: (event: ViewEvent) => void): void {
    this.listeners.push(listener);
  }

  private revealSelection(): void {
    const sheet = this.book.activeSheet;
    const [area] = sheet?.selection ?? [];
    if (sheet && area) this.reveal(sheet.id, area);
  }

  private drawCharts(): void {
    void this.charts.show(this.book, this.sheetsById.get(this.activeId() ?? ""));
  }

  private listen(): void {
    const { univer, api } = this.running;
    const injector = univer.__getInjector();
    const sheetOf = (unitId: string, sheetId: string) => (unitId === this.unitId ? this.sheetsById.get(sheetId) : undefined);
    drawFormats(injector, sheetOf);
    drawDataBars(injector, sheetOf);
    watchPerson(api, injector.get(ICommandService), {
      isApplying: () => this.isApplying,
      shown: (sheetId) => this.shown.get(sheetId),
      tell: (event) => {
        if (event.kind === "activate") this.measureActive();
        this.listeners.forEach((listener) => listener(event));
        this.drawCharts();
      },
    });
  }

  /** Translates a sheet and remembers that it is shown in this form. */
  private show(sheet: Sheet) {
    const data = toSheetData(sheet, this.table);
    this.shown.set(sheet.id, remember(sheet, data));
    this.sheetsById.set(sheet.id, sheet);
    return data;
  }

  private insert(sheet: Sheet): void {
    const data = this.show(sheet);
    this.run(InsertSheetMutation.id, { unitId: this.unitId, index: this.book.sheets.indexOf(sheet), sheet: data, styles: { ...this.table.styles } });
  }

  private remove(id: string): void {
    if (this.activeId() === id) this.activate(this.book.activeSheet?.id);
    this.run(RemoveSheetMutation.id, { unitId: this.unitId, subUnitId: id, subUnitName: "" });
    this.shown.delete(id);
    this.sheetsById.delete(id);
  }

  private refresh(sheet: Sheet): void {
    const shown = this.shown.get(sheet.id);
    if (!shown || shown.revision === sheet.revision) return;
    const data = toSheetData(sheet, this.table);
    for (const { id, params } of mutationsFor(this.unitId, sheet, shown, data, this.table)) this.run(id, params);
    this.shown.set(sheet.id, remember(sheet, data));
    this.measured.delete(sheet.id);
  }

  private sortTabs(): void {
    const order = this.running.api.getActiveWorkbook()?.getSheets().map((sheet) => sheet.getSheetId()) ?? [];
    this.book.sheets.forEach(({ id }, toOrder) => {
      const fromOrder = order.indexOf(id);
      if (fromOrder === toOrder) return;
      order.splice(toOrder, 0, ...order.splice(fromOrder, 1));
      this.run(SetWorksheetOrderMutation.id, { unitId: this.unitId, subUnitId: id, fromOrder, toOrder });
    });
  }

  private activeId(): string | undefined {
    return this.running.api.getActiveWorkbook()?.getActiveSheet().getSheetId();
  }

  private activate(sheetId: string | undefined): void {
    if (sheetId === undefined || this.activeId() === sheetId) return;
    this.apply(() => this.running.api.getActiveWorkbook()?.setActiveSheet(sheetId));
    this.measureActive();
  }

  /** Rows with wrapped text and no height of their own are as high as their text, as Excel draws them. */
  private measureActive(): void {
    const sheet = this.sheetsById.get(this.activeId() ?? "");
    const render = this.render();
    if (!sheet || !render || this.measured.has(sheet.id)) return;
    this.measured.add(sheet.id);
    const skeleton = render.with(SheetSkeletonManagerService).ensureSkeleton(sheet.id);
    const lastColumn = (this.shown.get(sheet.id)?.data.columnCount ?? 1) - 1;
    const ranges = autoHeightRows(sheet).map((row) => ({ startRow: row, endRow: row, startColumn: 0, endColumn: lastColumn }));
    if (!skeleton || ranges.length === 0) return;
    const rowsAutoHeightInfo = skeleton.calculateAutoHeightInRange(ranges);
    this.apply(() => this.run(SetWorksheetRowAutoHeightMutation.id, { unitId: this.unitId, subUnitId: sheet.id, rowsAutoHeightInfo }));
  }

  /** Univer draws a workbook some time after it has been told of it. */
  private render() {
    return this.running.univer.__getInjector().get(IRenderManagerService).getRenderById(this.unitId);
  }

  /** What the page itself does to Univer is no deed of the person. */
  private apply(work: () => void): void {
    const before = this.isApplying;
    this.isApplying = true;
    try {
      work();
    } finally {
      this.isApplying = before;
    }
  }

  /** `fromCollab`: as if it came from elsewhere, so that Univer does not bring each new sheet to the front. */
  private run(id: string, params: object): void {
    this.running.univer.__getInjector().get(ICommandService).syncExecuteCommand(id, params, { onlyLocal: true, fromCollab: true });
  }
}

/** A merged cell is selected as a whole. */
function wholeArea(area: Area, merges: readonly Area[]): Area {
  return merges.find((merge) => contains(merge, area.row, area.column) && merge.rowCount >= area.rowCount && merge.columnCount >= area.columnCount) ?? area;
}
