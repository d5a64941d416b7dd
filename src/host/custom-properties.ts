import { HostCustomProperty } from "./custom-property";
import { HostCollection, played, type Plays } from "./host-object";
import { invalidArgument, itemNotFound } from "./office-fault";
import type { Sheet } from "./sheet";

const members = ["add", "getCount", "getItem", "getItemOrNullObject", "items"] as const;

/** What add-ins note at a sheet. https://learn.microsoft.com/javascript/api/excel/excel.worksheetcustompropertycollection */
export class HostCustomProperties extends HostCollection implements Plays<Excel.WorksheetCustomPropertyCollection, typeof members> {
  static readonly played = played("WorksheetCustomPropertyCollection", "custom-properties", members);
  readonly played = HostCustomProperties.played;

  constructor(private readonly sheet: Sheet) {
    super();
  }

  get items() { return [...this.sheet.customProperties.keys()].map((key) => new HostCustomProperty(this.sheet, key)); }
  getCount() { return this.sheet.customProperties.size; }

  /** Sets it anew if it is there. Keys differ without regard to case and have at most 255 characters. */
  add(key: string, value: string) {
    if (key === "" || key.length > 255)
      throw invalidArgument("A key has between 1 and 255 characters.", "WorksheetCustomPropertyCollection.add");
    const known = this.find(key) ?? key;
    this.sheet.customProperties.set(known, String(value));
    this.sheet.touch();
    return new HostCustomProperty(this.sheet, known);
  }

  getItemOrNullObject(key: string) {
    const known = this.find(key);
    return known === undefined ? null : new HostCustomProperty(this.sheet, known);
  }

  getItem(key: string) {
    const found = this.getItemOrNullObject(key);
    if (!found) throw itemNotFound(`custom property "${key}"`);
    return found;
  }

  private find(key: string): string | undefined {
    return [...this.sheet.customProperties.keys()].find((known) => known.toLowerCase() === key.toLowerCase());
  }
}
