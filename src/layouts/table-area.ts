import type { Area } from "../grid/area";
import type { Grid } from "../grid/grid";
import { isPeriod } from "./dated";
import { isFilled, spotAt, type Spot, type YearSpot } from "./spot";

/** A column of a table that was found: which part stands there, and of which fiscal year its heading says it is. */
export interface FoundColumn {
  readonly key: string;
  readonly column: number;
  /** One of several for the fiscal years? */
  readonly perYear: boolean;
  readonly fiscalYear: number | undefined;
  /** 件 of 実績値（件） */
  readonly unit?: string | undefined;
}

/** A table whose columns are known by position; a heading that is repeated is told from its twin by where it stands. */
export interface TableArea {
  readonly grid: Grid;
  /** From the first row of the header to the last of the data. */
  readonly area: Area;
  readonly firstRow: number;
  readonly columns: readonly FoundColumn[];
}

/** One row of a table, while its values are looked for. */
export interface TableRowArea {
  readonly row: number;
  spot(key: string): Spot | undefined;
  years(key: string): readonly YearSpot[];
}

/** Reads a row; the row below is given where it holds nothing but the fiscal years of the values. */
export function rowArea({ grid, columns }: TableArea, row: number, yearRow: number | undefined): TableRowArea {
  const withYear = <S extends Spot>(spot: S, places: readonly (Spot | undefined)[]): S => {
    const year = places.find((place) => place !== undefined && !isSamePlace(place, spot) && isYear(place));
    return year ? { ...spot, year } : spot;
  };
  const below = (spot: Spot): Spot | undefined => (yearRow === undefined ? undefined : spotAt(grid, yearRow, spot.at.area.column));
  return {
    row,
    spot(key) {
      const spots = columns.filter((column) => column.key === key).map(({ column, unit }) => withUnit(spotAt(grid, row, column), unit));
      const found = spots.find((spot) => isFilled(spot) && (spots.length === 1 || !isPeriod(spot))) ?? spots[0];
      return found && withYear(found, [...spots, below(found)]);
    },
    years(key) {
      const found: YearSpot[] = [];
      for (const { column, fiscalYear, unit } of columns.filter((own) => own.key === key)) {
        const spot = withUnit(spotAt(grid, row, column), unit);
        const previous = found.at(-1);
        const sameYear = previous !== undefined && previous.fiscalYear === fiscalYear;
        const continues = sameYear && (fiscalYear !== undefined || isSamePlace(previous, spot));
        if (previous && sameYear && isYear(spot) && isFilled(previous) && !previous.year)
          found[found.length - 1] = { ...previous, year: spot };
        else if (!(continues && (!isFilled(spot) || isSamePlace(previous, spot))))
          found.push({ ...withYear(spot, [below(spot)]), fiscalYear });
      }
      return found;
    },
  };
}

const withUnit = (spot: Spot, unit: string | undefined): Spot => (unit === undefined ? spot : { ...spot, unit });

const isYear = (spot: Spot): boolean => isFilled(spot) && isPeriod(spot);

const isSamePlace = (a: Spot, b: Spot): boolean => a.at.area.row === b.at.area.row && a.at.area.column === b.at.area.column;
