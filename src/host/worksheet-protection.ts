import { HostObject, played, type Plays } from "./host-object";
import { OfficeFault } from "./office-fault";
import type { Sheet } from "./sheet";

const members = ["protect", "protected", "unprotect"] as const;

/** The protection of a sheet. https://learn.microsoft.com/javascript/api/excel/excel.worksheetprotection */
export class HostWorksheetProtection extends HostObject implements Plays<Excel.WorksheetProtection, typeof members> {
  static readonly played = played("WorksheetProtection", "worksheet-protection", members);
  readonly played = HostWorksheetProtection.played;

  constructor(private readonly sheet: Sheet) {
    super();
  }

  get protected() { return this.sheet.protection !== undefined; }

  protect(options?: Excel.WorksheetProtectionOptions | null, password?: string | null) {
    if (this.protected) throw new OfficeFault("AccessDenied", "The sheet is protected already.", "WorksheetProtection.protect");
    this.sheet.protection = { options: { ...options }, ...(password ? { password } : {}) };
    this.sheet.touch();
  }

  /** A password that came with a file cannot be checked here; a sheet with one stays protected. */
  unprotect(password?: string | null) {
    const { password: own } = this.sheet.protection ?? {};
    if (own !== undefined && own !== password)
      throw new OfficeFault("AccessDenied", "The password is not the right one.", "WorksheetProtection.unprotect");
    this.sheet.protection = undefined;
    this.sheet.touch();
  }
}
