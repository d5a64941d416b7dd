import { HostCustomConditionalFormat } from "./custom-conditional-format";
import { HostDataBarConditionalFormat } from "./data-bar-conditional-format";
import { refuseIfProtected } from "./guard";
import { HostObject, played, type Plays } from "./host-object";
import { HostIconSetConditionalFormat } from "./icon-set-conditional-format";
import { invalidArgument, itemNotFound, OfficeFault } from "./office-fault";
import { HostRange } from "./range";
import { HostRangeAreas } from "./range-areas";
import type { Sheet } from "./sheet";
import type { ConditionalFormat } from "./sheet-parts";
import type { Stage } from "./stage";

const members = [
  "custom", "customOrNullObject", "dataBar", "dataBarOrNullObject", "delete", "getRange", "getRangeOrNullObject", "getRanges", "iconSet",
  "iconSetOrNullObject", "id", "priority", "stopIfTrue", "type",
] as const;

type Type = `${Excel.ConditionalFormatType}`;

/** A conditional format. https://learn.microsoft.com/javascript/api/excel/excel.conditionalformat */
export class HostConditionalFormat extends HostObject implements Plays<Excel.ConditionalFormat, typeof members> {
  static readonly played = played("ConditionalFormat", "conditional-format", members);
  readonly played = HostConditionalFormat.played;

  constructor(
    private readonly stage: Stage,
    private readonly sheet: Sheet,
    readonly id: string,
  ) {
    super();
  }

  override get identity() { return { id: this.id }; }
  get type() { return this.own().type as Type; }

  get priority() { return this.sheet.conditionalFormats.indexOf(this.own()); }
  set priority(priority: number) {
    const count = this.sheet.conditionalFormats.length;
    if (!(priority >= 0 && priority < count)) throw invalidArgument(`There is no priority ${priority}.`, "ConditionalFormat.priority");
    const own = this.own();
    const others = this.sheet.conditionalFormats.filter((other) => other !== own);
    this.sheet.conditionalFormats = [...others.slice(0, priority), own, ...others.slice(priority)];
    this.sheet.touch();
  }

  get stopIfTrue() { return this.own().stopIfTrue; }
  set stopIfTrue(stopIfTrue: boolean) { this.change({ stopIfTrue }); }

  get customOrNullObject() {
    if (this.own().type !== "Custom") return absent<HostCustomConditionalFormat>();
    return new HostCustomConditionalFormat(() => this.own(), (part) => this.change(part));
  }

  get custom() { return this.customOrNullObject ?? wrongType("custom"); }

  get dataBarOrNullObject() {
    const { dataBar } = this.own();
    if (!dataBar) return absent<HostDataBarConditionalFormat>();
    const own = () => this.own().dataBar ?? dataBar;
    return new HostDataBarConditionalFormat(own, (part) => this.change({ dataBar: { ...own(), ...part } }));
  }

  get dataBar() { return this.dataBarOrNullObject ?? wrongType("dataBar"); }

  get iconSetOrNullObject() {
    const { iconSet } = this.own();
    if (!iconSet) return absent<HostIconSetConditionalFormat>();
    const own = () => this.own().iconSet ?? iconSet;
    return new HostIconSetConditionalFormat(own, (part) => this.change({ iconSet: { ...own(), ...part } }));
  }

  get iconSet() { return this.iconSetOrNullObject ?? wrongType("iconSet"); }

  getRanges() { return new HostRangeAreas(this.stage, this.sheet, this.own().areas); }

  getRangeOrNullObject() {
    const [first, second] = this.own().areas;
    return first && !second ? new HostRange(this.stage, this.sheet, first) : null;
  }

  getRange() {
    const range = this.getRangeOrNullObject();
    if (!range)
      throw new OfficeFault("InvalidOperation", "The conditional format is on more than one range.", "ConditionalFormat.getRange");
    return range;
  }

  delete() {
    refuseIfProtected(this.sheet, "allowFormatCells");
    const own = this.own();
    this.sheet.conditionalFormats = this.sheet.conditionalFormats.filter((other) => other !== own);
    this.sheet.touch();
  }

  private own(): ConditionalFormat {
    const own = this.sheet.conditionalFormats.find(({ id }) => id === this.id);
    if (!own) throw itemNotFound(`conditional format ${this.id}`);
    return own;
  }

  private change(part: Partial<ConditionalFormat>): void {
    refuseIfProtected(this.sheet, "allowFormatCells");
    const own = this.own();
    this.sheet.conditionalFormats = this.sheet.conditionalFormats.map((other) => (other === own ? { ...own, ...part } : other));
    this.sheet.touch();
  }
}

/** What Office.js takes as the null object; its types know only the object. */
const absent = <T>() => null as unknown as T;

function wrongType(member: string): never {
  throw new OfficeFault("InvalidOperation", "The conditional format is of another type.", `ConditionalFormat.${member}`);
}
