import { looks } from "./looks";

/** Thin lines around every cell. */
export function layLines({ borders }: Excel.RangeFormat): void {
  for (const side of ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical", "InsideHorizontal"] as const)
    borders.getItem(side).color = looks.line;
}
