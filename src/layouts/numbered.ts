import type { LabelAt } from "../grid/label-index";
import { valueBeside } from "./beside";
import { datedBeside, type Dated } from "./dated";
import type { FormArea, Part } from "./form-area";
import { findYearGrid, type YearGrid, type YearRows } from "./year-grid";
import type { Spot } from "./spot";

/** One of 成果指標① ② …: its name, its figures, and the grid of results below it. */
export interface NumberedSpot<Figure extends string, Row extends string> {
  /** "①", "①-1"; "" where there is none. */
  readonly label: string;
  readonly name: Spot;
  /** Undefined where the label of the figure is not there. */
  readonly figures: Readonly<Record<Figure, Spot | undefined>>;
  readonly years: YearGrid<Row>;
}

/** Entries that are numbered in their label: 活動指標① … ⑨, ①-1, ①-2. */
export const numbered = <Figure extends string, Row extends string>(
  label: string,
  figures: Readonly<Record<Figure, Dated>>,
  years: YearRows<Row>,
): Part<readonly NumberedSpot<Figure, Row>[]> => {
  const names = Object.keys(figures) as Figure[];
  return {
    labels: [label],
    inner: [...names.flatMap((name) => figures[name].labels), ...years.labels],
    numbered: true,
    find: (form) =>
      form.labels(label).flatMap((found) => {
        const { row } = found.area;
        const end = Math.max(form.nextHeading(row), row + found.area.rowCount);
        const yearGrid = findYearGrid(form, years, row + 1, end);
        const figureOf = (name: Figure) => {
          const place = within(form, figures[name].labels, row, yearGrid.top ?? end);
          return place && datedBeside(form, place);
        };
        const spots = Object.fromEntries(names.map((name) => [name, figureOf(name)])) as Record<Figure, Spot | undefined>;
        if (found.number === "" && names.every((name) => spots[name] === undefined)) return [];
        return [{ label: found.number, name: valueBeside(form, found), figures: spots, years: yearGrid }];
      }),
  };
};

/** The first cell with one of the labels in the rows. */
function within(form: FormArea, labels: readonly string[], from: number, to: number): LabelAt | undefined {
  return labels.flatMap((label) => form.labels(label)).find(({ area }) => area.row >= from && area.row < to);
}
