import { HostObject, played, type Plays } from "./host-object";
import type { StyledCells } from "./styled-cells";

const members = ["locked"] as const;

/** Whether cells can be changed on a protected sheet. https://learn.microsoft.com/javascript/api/excel/excel.formatprotection */
export class HostFormatProtection extends HostObject implements Plays<Excel.FormatProtection, typeof members> {
  static readonly played = played("FormatProtection", "format-protection", members);
  readonly played = HostFormatProtection.played;

  constructor(private readonly cells: StyledCells) {
    super();
  }

  get locked() { return this.cells.common((style) => style?.unlocked !== true); }
  set locked(locked: boolean) { this.cells.change(() => ({ unlocked: locked ? undefined : true })); }
}
