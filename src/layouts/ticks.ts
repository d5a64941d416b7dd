import type { LabelAt } from "../grid/label-index";
import { valueRight } from "./beside";
import type { FormArea, Part } from "./form-area";
import { spotAt, type Spot } from "./spot";

/** Marks (○ or —) under a heading: beside each name, or below the names where these stand side by side. */
export const ticks = <Name extends string>(
  heading: string,
  names: Readonly<Record<Name, string>>,
): Part<Readonly<Partial<Record<Name, Spot>>>> => {
  const entries = Object.entries(names) as [Name, string][];
  return {
    labels: [heading],
    inner: entries.map(([, label]) => label),
    numbered: false,
    find(form) {
      const top = form.labels(heading)[0]?.area.row;
      if (top === undefined) return {} as Partial<Record<Name, Spot>>;
      const end = form.nextHeading(top);
      const found = entries.flatMap(([name, label]) => {
        const place = form.labels(label).find(({ area }) => area.row >= top && area.row < end);
        return place ? [{ name, place }] : [];
      });
      const sideBySide = found.some(({ place }) => found.some((other) => touches(place, other.place)));
      const marks = found.map(({ name, place }) => [name, sideBySide ? below(form, place) : valueRight(form, place)]);
      return Object.fromEntries(marks) as Partial<Record<Name, Spot>>;
    },
  };
};

const touches = (a: LabelAt, b: LabelAt): boolean => a.area.row === b.area.row && a.area.column + a.area.columnCount === b.area.column;

const below = (form: FormArea, { area }: LabelAt): Spot => spotAt(form.grid, area.row + area.rowCount, area.column);
