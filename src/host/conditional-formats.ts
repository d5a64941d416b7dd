import { overlaps, type Area } from "../grid/area";
import { without } from "./address";
import { newDataBar, newIconSet } from "./cell-graphics";
import { HostConditionalFormat } from "./conditional-format";
import { refuseIfProtected } from "./guard";
import { HostCollection, played, type Plays } from "./host-object";
import { itemNotFound, OfficeFault } from "./office-fault";
import type { Sheet } from "./sheet";
import type { Stage } from "./stage";

const members = ["add", "clearAll", "getCount", "getItem", "getItemAt", "getItemOrNullObject", "items"] as const;

/** The conditional formats that touch a range. https://learn.microsoft.com/javascript/api/excel/excel.conditionalformatcollection */
export class HostConditionalFormats extends HostCollection implements Plays<Excel.ConditionalFormatCollection, typeof members> {
  static readonly played = played("ConditionalFormatCollection", "conditional-formats", members);
  readonly played = HostConditionalFormats.played;

  constructor(
    private readonly stage: Stage,
    private readonly sheet: Sheet,
    private readonly areas: readonly Area[],
  ) {
    super();
  }

  get items() {
    const here = this.sheet.conditionalFormats.filter(({ areas }) => areas.some((area) => this.areas.some((own) => overlaps(area, own))));
    return here.map(({ id }) => new HostConditionalFormat(this.stage, this.sheet, id));
  }

  getCount() { return this.items.length; }

  /** A new one comes last: the others keep their priority. */
  add(type: string) {
    if (!isPlayed(type))
      throw new OfficeFault("ApiNotFound", `Excel.ConditionalFormatType.${type} is not played yet: src/host/conditional-formats.ts`);
    refuseIfProtected(this.sheet, "allowFormatCells");
    const id = this.stage.book.newId();
    this.sheet.conditionalFormats = [
      ...this.sheet.conditionalFormats,
      { id, type, areas: this.areas, style: {}, stopIfTrue: false, ...beginnings[type] },
    ];
    this.sheet.touch();
    return new HostConditionalFormat(this.stage, this.sheet, id);
  }

  /** Takes the formats off these cells; where they reach further, the rest stays. */
  clearAll() {
    refuseIfProtected(this.sheet, "allowFormatCells");
    this.sheet.conditionalFormats = this.sheet.conditionalFormats.flatMap((format) => {
      const rest = this.areas.reduce<readonly Area[]>((areas, own) => areas.flatMap((area) => without(area, own)), format.areas);
      return rest.length === 0 ? [] : [{ ...format, areas: rest }];
    });
    this.sheet.touch();
  }

  getItemOrNullObject(id: string) {
    return this.sheet.conditionalFormats.some((format) => format.id === id) ? new HostConditionalFormat(this.stage, this.sheet, id) : null;
  }

  getItem(id: string) {
    const found = this.getItemOrNullObject(id);
    if (!found) throw itemNotFound(`conditional format ${id}`);
    return found;
  }

  getItemAt(index: number) {
    const found = this.items[index];
    if (!found) throw itemNotFound(`conditional format number ${index}`);
    return found;
  }
}

/** The types that can be added, and how one of them is at first. */
const beginnings = { Custom: {}, DataBar: { dataBar: newDataBar }, IconSet: { iconSet: newIconSet() } };

const isPlayed = (type: string): type is keyof typeof beginnings => Object.hasOwn(beginnings, type);
