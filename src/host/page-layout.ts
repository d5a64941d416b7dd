import type { Area } from "../grid/area";
import { maxColumns, parseAddresses } from "./address";
import { HostHeadersFooters } from "./headers-footers";
import { HostObject, played, type Plays } from "./host-object";
import { invalidArgument, OfficeFault } from "./office-fault";
import { HostRange } from "./range";
import { HostRangeAreas } from "./range-areas";
import type { Sheet } from "./sheet";
import type { PageLayout } from "./sheet-parts";
import type { Stage } from "./stage";

const members = [
  "bottomMargin", "centerHorizontally", "footerMargin", "getPrintAreaOrNullObject", "getPrintTitleRowsOrNullObject", "headerMargin",
  "headersFooters", "leftMargin", "orientation", "paperSize", "rightMargin", "setPrintArea", "setPrintTitleRows", "topMargin", "zoom",
] as const;

const papers = ["A3", "A4", "A5", "B4", "B5", "Letter", "Legal"] as const;

/** Excel's "normal" margins, in points. */
const margins = { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 } as const;

/** How a sheet is printed. https://learn.microsoft.com/javascript/api/excel/excel.pagelayout */
export class HostPageLayout extends HostObject implements Plays<Excel.PageLayout, typeof members> {
  static readonly played = played("PageLayout", "page-layout", members);
  readonly played = HostPageLayout.played;

  constructor(
    private readonly stage: Stage,
    private readonly sheet: Sheet,
  ) {
    super();
  }

  get headersFooters() { return new HostHeadersFooters(this.sheet); }

  get orientation() { return this.layout().orientation ?? "Portrait"; }
  set orientation(orientation: `${Excel.PageOrientation}`) { this.change({ orientation }); }

  get paperSize() { return this.layout().paperSize ?? "A4"; }
  set paperSize(paper: `${Excel.PaperType}`) {
    const paperSize = papers.find((known) => known === paper.replace(/^./, (first) => first.toUpperCase()));
    if (!paperSize)
      throw new OfficeFault("ApiNotFound", `Excel.PaperType.${paper} is not played yet: src/host/page-layout.ts`, "PageLayout.paperSize");
    this.change({ paperSize });
  }

  get zoom(): Excel.PageLayoutZoomOptions {
    const { fit, scale } = this.layout();
    if (!fit) return { scale: scale ?? 100 };
    return { ...(fit.across === 0 ? {} : { horizontalFitToPages: fit.across }), ...(fit.down === 0 ? {} : { verticalFitToPages: fit.down }) };
  }

  set zoom({ scale, horizontalFitToPages, verticalFitToPages }: Excel.PageLayoutZoomOptions) {
    const { fit: _, scale: __, ...rest } = this.layout();
    const pages = { across: horizontalFitToPages ?? 0, down: verticalFitToPages ?? 0 };
    this.sheet.pageLayout = { ...rest, ...(scale === undefined ? {} : { scale }), ...(pages.across + pages.down === 0 ? {} : { fit: pages }) };
    this.sheet.touch();
  }

  get centerHorizontally() { return this.layout().centerHorizontally ?? false; }
  set centerHorizontally(centerHorizontally: boolean) { this.change({ centerHorizontally }); }
  get leftMargin() { return this.margin("left"); }
  set leftMargin(points: number) { this.setMargin("left", points); }
  get rightMargin() { return this.margin("right"); }
  set rightMargin(points: number) { this.setMargin("right", points); }
  get topMargin() { return this.margin("top"); }
  set topMargin(points: number) { this.setMargin("top", points); }
  get bottomMargin() { return this.margin("bottom"); }
  set bottomMargin(points: number) { this.setMargin("bottom", points); }
  get headerMargin() { return this.margin("header"); }
  set headerMargin(points: number) { this.setMargin("header", points); }
  get footerMargin() { return this.margin("footer"); }
  set footerMargin(points: number) { this.setMargin("footer", points); }

  setPrintArea(area: HostObject | string) { this.change({ printArea: this.areasOf(area) }); }

  getPrintAreaOrNullObject() {
    const { printArea } = this.layout();
    return printArea ? new HostRangeAreas(this.stage, this.sheet, printArea) : null;
  }

  setPrintTitleRows(rows: HostObject | string) {
    const [first] = this.areasOf(rows);
    if (!first) throw invalidArgument("setPrintTitleRows takes rows.", "PageLayout.setPrintTitleRows");
    this.change({ titleRows: { row: first.row, rowCount: first.rowCount } });
  }

  getPrintTitleRowsOrNullObject() {
    const { titleRows } = this.layout();
    return titleRows ? new HostRange(this.stage, this.sheet, { ...titleRows, column: 0, columnCount: maxColumns }) : null;
  }

  private layout(): PageLayout { return this.sheet.pageLayout; }

  private change(part: PageLayout): void {
    this.sheet.pageLayout = { ...this.layout(), ...part };
    this.sheet.touch();
  }

  private margin(side: keyof typeof margins): number { return this.layout().margins?.[side] ?? margins[side]; }
  private setMargin(side: keyof typeof margins, points: number): void {
    this.change({ margins: { ...this.layout().margins, [side]: points } });
  }

  private areasOf(given: HostObject | string): readonly Area[] {
    if (typeof given === "string") return parseAddresses(given, this.sheet.name);
    if (given instanceof HostRange) return [given.area];
    if (given instanceof HostRangeAreas) return given.list;
    throw invalidArgument("A range is expected.", "PageLayout");
  }
}
