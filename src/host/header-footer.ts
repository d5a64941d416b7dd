import { HostObject, played, type Plays } from "./host-object";
import type { Sheet } from "./sheet";
import type { HeaderFooter } from "./sheet-parts";

const members = ["centerFooter", "centerHeader", "leftFooter", "leftHeader", "rightFooter", "rightHeader"] as const;

/** The six texts around a page. https://learn.microsoft.com/javascript/api/excel/excel.headerfooter */
export class HostHeaderFooter extends HostObject implements Plays<Excel.HeaderFooter, typeof members> {
  static readonly played = played("HeaderFooter", "header-footer", members);
  readonly played = HostHeaderFooter.played;

  constructor(private readonly sheet: Sheet) {
    super();
  }

  get leftHeader() { return this.text("header", "left"); }
  set leftHeader(text: string) { this.put("header", { left: text }); }
  get centerHeader() { return this.text("header", "center"); }
  set centerHeader(text: string) { this.put("header", { center: text }); }
  get rightHeader() { return this.text("header", "right"); }
  set rightHeader(text: string) { this.put("header", { right: text }); }
  get leftFooter() { return this.text("footer", "left"); }
  set leftFooter(text: string) { this.put("footer", { left: text }); }
  get centerFooter() { return this.text("footer", "center"); }
  set centerFooter(text: string) { this.put("footer", { center: text }); }
  get rightFooter() { return this.text("footer", "right"); }
  set rightFooter(text: string) { this.put("footer", { right: text }); }

  private text(where: "header" | "footer", part: keyof HeaderFooter): string { return this.sheet.pageLayout[where]?.[part] ?? ""; }

  private put(where: "header" | "footer", part: HeaderFooter): void {
    this.sheet.pageLayout = { ...this.sheet.pageLayout, [where]: { ...this.sheet.pageLayout[where], ...part } };
    this.sheet.touch();
  }
}
