import { HostObject, played, type Plays } from "./host-object";
import { invalidArgument } from "./office-fault";
import { toColour } from "./style";
import type { StyledCells } from "./styled-cells";

const members = ["clear", "color"] as const;

/** The background of cells. https://learn.microsoft.com/javascript/api/excel/excel.rangefill */
export class HostFill extends HostObject implements Plays<Excel.RangeFill, typeof members> {
  static readonly played = played("RangeFill", "fill", members);
  readonly played = HostFill.played;

  constructor(private readonly cells: StyledCells) {
    super();
  }

  get color() { return this.cells.common((style) => style?.fill ?? "#FFFFFF"); }
  set color(color: string) {
    const fill = colourFrom(color, "RangeFill.color");
    this.cells.change(() => ({ fill }));
  }

  clear() { this.cells.change(() => ({ fill: undefined })); }
}

/** A colour as Office.js takes it, or a refusal. */
export function colourFrom(text: string, location: string): string {
  const colour = toColour(text);
  if (colour === undefined) throw invalidArgument(`"${text}" is no colour.`, location);
  return colour;
}
