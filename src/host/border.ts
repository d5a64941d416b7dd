import type { Area } from "../grid/area";
import { colourFrom } from "./fill";
import { refuseIfProtected } from "./guard";
import { HostObject, played, type Plays } from "./host-object";
import { restyle, withStyle } from "./restyle";
import type { Sheet } from "./sheet";
import type { Border, Side } from "./style";

const members = ["color", "sideIndex", "style", "weight"] as const;

/** The sides of a range in Excel's order; the last two are the lines between its cells. */
export const rangeSides = [
  "EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical", "InsideHorizontal", "DiagonalDown", "DiagonalUp",
] as const;
export type RangeSide = (typeof rangeSides)[number];

const thin: Border = { style: "Continuous", weight: "Thin", color: "#000000" };

/** One side of a range. https://learn.microsoft.com/javascript/api/excel/excel.rangeborder */
export class HostBorder extends HostObject implements Plays<Excel.RangeBorder, typeof members> {
  static readonly played = played("RangeBorder", "border", members);
  readonly played = HostBorder.played;

  constructor(
    private readonly sheet: Sheet,
    private readonly areas: readonly Area[],
    private readonly side: RangeSide,
  ) {
    super();
  }

  override get identity() { return { sideIndex: this.side }; }
  get sideIndex() { return this.side; }
  get style() { return this.first()?.style ?? "None"; }
  set style(style: `${Excel.BorderLineStyle}`) { this.change((border) => (style === "None" ? undefined : { ...(border ?? thin), style })); }
  get weight() { return this.first()?.weight ?? "Thin"; }
  set weight(weight: `${Excel.BorderWeight}`) { this.change((border) => ({ ...(border ?? thin), weight })); }
  get color() { return this.first()?.color ?? "#000000"; }
  set color(color: string) {
    const known = colourFrom(color, "RangeBorder.color");
    this.change((border) => ({ ...(border ?? thin), color: known }));
  }

  private first(): Border | undefined {
    const [strip] = this.strips();
    return strip && this.sheet.styleAt(strip.area.row, strip.area.column)?.borders?.[strip.side];
  }

  private change(to: (border: Border | undefined) => Border | undefined): void {
    refuseIfProtected(this.sheet, "allowFormatCells");
    for (const { area, side } of this.strips())
      restyle(this.sheet, [area], (style) => {
        const { [side]: old, ...others } = style?.borders ?? {};
        const border = to(old);
        const borders = border ? { ...others, [side]: border } : others;
        return withStyle(style, { borders: Object.keys(borders).length === 0 ? undefined : borders });
      });
  }

  /** The cells at which a side of the range is drawn, and on which side of theirs. */
  private strips(): readonly { readonly area: Area; readonly side: Side }[] {
    return this.areas.flatMap((area) => stripsOf(area, this.side).filter(({ area: strip }) => strip.rowCount > 0 && strip.columnCount > 0));
  }
}

function stripsOf(area: Area, side: RangeSide): readonly { readonly area: Area; readonly side: Side }[] {
  const [lastRow, lastColumn] = [area.row + area.rowCount - 1, area.column + area.columnCount - 1];
  switch (side) {
    case "EdgeTop":
      return [{ area: { ...area, rowCount: 1 }, side }];
    case "EdgeBottom":
      return [{ area: { ...area, row: lastRow, rowCount: 1 }, side }];
    case "EdgeLeft":
      return [{ area: { ...area, columnCount: 1 }, side }];
    case "EdgeRight":
      return [{ area: { ...area, column: lastColumn, columnCount: 1 }, side }];
    case "InsideVertical":
      return [
        { area: { ...area, columnCount: area.columnCount - 1 }, side: "EdgeRight" },
        { area: { ...area, column: area.column + 1, columnCount: area.columnCount - 1 }, side: "EdgeLeft" },
      ];
    case "InsideHorizontal":
      return [
        { area: { ...area, rowCount: area.rowCount - 1 }, side: "EdgeBottom" },
        { area: { ...area, row: area.row + 1, rowCount: area.rowCount - 1 }, side: "EdgeTop" },
      ];
    case "DiagonalDown":
    case "DiagonalUp":
      return [{ area, side }];
  }
}
