import { HostCollection, played, type Plays } from "./host-object";
import { itemNotFound } from "./office-fault";
import { HostSetting } from "./setting";
import type { Stage } from "./stage";

const members = ["add", "getCount", "getItem", "getItemOrNullObject", "items"] as const;

/** What the add-in keeps in the workbook. https://learn.microsoft.com/javascript/api/excel/excel.settingcollection */
export class HostSettings extends HostCollection implements Plays<Excel.SettingCollection, typeof members> {
  static readonly played = played("SettingCollection", "settings", members);
  readonly played = HostSettings.played;

  constructor(private readonly stage: Stage) {
    super();
  }

  get items() { return [...this.stage.book.settings.keys()].map((key) => new HostSetting(this.stage, key)); }
  getCount() { return this.stage.book.settings.size; }

  add(key: string, value: unknown) {
    this.stage.book.settings.set(key, value);
    this.stage.book.touch();
    return new HostSetting(this.stage, key);
  }

  getItemOrNullObject(key: string) { return this.stage.book.settings.has(key) ? new HostSetting(this.stage, key) : null; }

  getItem(key: string) {
    const found = this.getItemOrNullObject(key);
    if (!found) throw itemNotFound(`setting "${key}"`);
    return found;
  }
}
