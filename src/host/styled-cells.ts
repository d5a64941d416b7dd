import { contains, type Area } from "../grid/area";
import { refuseIfProtected } from "./guard";
import { restyle, withStyle } from "./restyle";
import type { Sheet } from "./sheet";
import type { Style } from "./style";

/** The looks of some cells, read and changed together; the parts of a range's format share it. */
export class StyledCells {
  constructor(
    private readonly sheet: Sheet,
    private readonly areas: readonly Area[],
  ) {}

  /** What all cells have in common. Excel answers null where they differ, though its types do not say so. */
  common<T>(pick: (style: Style | undefined) => T): T {
    return this.commonOf([...this.styles()].map(pick));
  }

  commonOf<T>(values: readonly T[]): T {
    const [first] = values;
    const isCommon = values.every((value) => value === first);
    return isCommon && first !== undefined ? first : (null as T);
  }

  change<Key extends keyof Style>(part: (style: Style | undefined) => { [K in Key]: Style[K] | undefined }): void {
    refuseIfProtected(this.sheet, "allowFormatCells");
    restyle(this.sheet, this.areas, (style) => withStyle(style, part(style)));
  }

  private styles(): Set<Style | undefined> {
    const styles = new Set<Style | undefined>();
    for (const area of this.areas)
      if (area.rowCount * area.columnCount <= 100_000) {
        for (let row = area.row; row < area.row + area.rowCount; row++)
          for (let column = area.column; column < area.column + area.columnCount; column++) styles.add(this.sheet.styleAt(row, column));
      } else {
        styles.add(this.sheet.styleAt(area.row, area.column));
        for (const { row, column, cell } of this.sheet.filledCells()) if (contains(area, row, column)) styles.add(cell.style);
      }
    return styles;
  }
}
