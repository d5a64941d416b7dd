import { HostObject, played, type Plays } from "./host-object";
import { itemNotFound } from "./office-fault";
import type { Sheet } from "./sheet";

const members = ["delete", "key", "value"] as const;

/** One note at a sheet. https://learn.microsoft.com/javascript/api/excel/excel.worksheetcustomproperty */
export class HostCustomProperty extends HostObject implements Plays<Excel.WorksheetCustomProperty, typeof members> {
  static readonly played = played("WorksheetCustomProperty", "custom-property", members);
  readonly played = HostCustomProperty.played;

  constructor(
    private readonly sheet: Sheet,
    readonly key: string,
  ) {
    super();
  }

  override get identity() { return { id: this.key, key: this.key }; }

  get value() {
    const value = this.sheet.customProperties.get(this.key);
    if (value === undefined) throw itemNotFound(`custom property "${this.key}"`);
    return value;
  }

  set value(value: string) {
    this.sheet.customProperties.set(this.key, String(value));
    this.sheet.touch();
  }

  delete() {
    this.sheet.customProperties.delete(this.key);
    this.sheet.touch();
  }
}
