import { areaOf } from "../grid/grid";
import { firstLabel } from "./beside";
import type { Part } from "./form-area";
import { isFilled, spotAt, type Spot } from "./spot";

/** Everything beside and below a label, down to the next heading: 具体的な取組内容. Undefined where the label is not there. */
export const following = (label: string): Part<readonly Spot[] | undefined> => ({
  labels: [label],
  inner: [],
  numbered: false,
  find(form) {
    const heading = firstLabel(form, [label]);
    if (!heading) return undefined;
    const { row, column, rowCount, columnCount } = heading.area;
    const [end, right] = [form.nextHeading(row), form.area.column + form.area.columnCount];
    const spots: Spot[] = [];
    for (let r = row; r < end; r++)
      for (let c = r < row + rowCount ? column + columnCount : form.area.column; c < right; c++) {
        const area = areaOf(form.grid, r, c);
        const spot = spotAt(form.grid, r, c);
        if (area.row === r && area.column === c && isFilled(spot)) spots.push(spot);
      }
    if (spots.length > 0) return spots;
    // Nothing is written: the place for it is beside the label, or below one that takes the whole width.
    return [column + columnCount < right ? spotAt(form.grid, row, column + columnCount) : spotAt(form.grid, row + rowCount, column)];
  },
});
