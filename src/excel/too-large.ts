import type { Area } from "../grid/area";

/** More cells than this in one sheet are not read: no issue sheet has them, and Excel on the web gives 5,000,000 at most. */
const largestSheet = 1_000_000;

/** More cells than this in all sheets together would take longer than anyone waits: half a second for each million where Excel is fast. */
const largestWorkbook = 10_000_000;

/** The used ranges of the sheets that are not read: those beyond the bounds, the largest first. */
export function tooLarge(areas: readonly Area[]): ReadonlySet<Area> {
  const large = new Set<Area>();
  let room = largestWorkbook;
  for (const area of [...areas].sort((a, b) => sizeOf(a) - sizeOf(b))) {
    room -= sizeOf(area);
    if (sizeOf(area) > largestSheet || room < 0) large.add(area);
  }
  return large;
}

const sizeOf = ({ rowCount, columnCount }: Area): number => rowCount * columnCount;
