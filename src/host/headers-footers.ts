import { HostHeaderFooter } from "./header-footer";
import { HostObject, played, type Plays } from "./host-object";
import type { Sheet } from "./sheet";

const members = ["defaultForAllPages"] as const;

/** What is printed above and below a sheet. https://learn.microsoft.com/javascript/api/excel/excel.headerfootergroup */
export class HostHeadersFooters extends HostObject implements Plays<Excel.HeaderFooterGroup, typeof members> {
  static readonly played = played("HeaderFooterGroup", "headers-footers", members);
  readonly played = HostHeadersFooters.played;

  constructor(private readonly sheet: Sheet) {
    super();
  }

  get defaultForAllPages() { return new HostHeaderFooter(this.sheet); }
}
