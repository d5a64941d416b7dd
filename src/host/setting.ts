import { HostObject, played, type Plays } from "./host-object";
import type { Stage } from "./stage";

const members = ["delete", "key", "value"] as const;

/** One setting. https://learn.microsoft.com/javascript/api/excel/excel.setting */
export class HostSetting extends HostObject implements Plays<Excel.Setting, typeof members> {
  static readonly played = played("Setting", "setting", members);
  readonly played = HostSetting.played;

  constructor(
    private readonly stage: Stage,
    readonly key: string,
  ) {
    super();
  }

  override get identity() { return { id: this.key, key: this.key }; }
  get value() { return this.stage.book.settings.get(this.key); }

  set value(value: unknown) {
    this.stage.book.settings.set(this.key, value);
    this.stage.book.touch();
  }

  delete() {
    this.stage.book.settings.delete(this.key);
    this.stage.book.touch();
  }
}
