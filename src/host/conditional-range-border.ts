import { colourFrom } from "./fill";
import { HostObject, played, type Plays } from "./host-object";
import type { OverlaidStyle } from "./sheet-parts";
import type { Border, Side } from "./style";

const members = ["color", "sideIndex", "style"] as const;

export type OverlaidSide = Exclude<Side, "DiagonalDown" | "DiagonalUp">;

const thin: Border = { style: "Continuous", weight: "Thin", color: "#000000" };

/** One line that a conditional format paints. https://learn.microsoft.com/javascript/api/excel/excel.conditionalrangeborder */
export class HostConditionalRangeBorder extends HostObject implements Plays<Excel.ConditionalRangeBorder, typeof members> {
  static readonly played = played("ConditionalRangeBorder", "conditional-range-border", members);
  readonly played = HostConditionalRangeBorder.played;

  constructor(
    private readonly own: () => OverlaidStyle,
    private readonly change: (style: OverlaidStyle) => void,
    private readonly side: OverlaidSide,
  ) {
    super();
  }

  override get identity() { return { sideIndex: this.side }; }
  get sideIndex() { return this.side; }
  get color() { return this.border()?.color ?? "#000000"; }
  set color(color: string) { this.put({ ...(this.border() ?? thin), color: colourFrom(color, "ConditionalRangeBorder.color") }); }

  get style() {
    const style = this.border()?.style;
    return style === undefined ? "None" : style === "Double" || style === "SlantDashDot" ? "Continuous" : style;
  }

  set style(style: `${Excel.ConditionalRangeBorderLineStyle}`) {
    this.put(style === "None" ? undefined : { ...(this.border() ?? thin), style });
  }

  private border(): Border | undefined { return this.own().borders?.[this.side]; }

  private put(border: Border | undefined): void {
    const { [this.side]: _, ...others } = this.own().borders ?? {};
    this.change({ ...this.own(), borders: border ? { ...others, [this.side]: border } : others });
  }
}
