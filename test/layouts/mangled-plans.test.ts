import type { Grid } from "../../src/grid/grid";
import { otherBooks } from "../../src/sample/other-books";
import { snapshotOf } from "../support/grids";
import { dashManglings } from "./manglings/dashes";
import { labelManglings } from "./manglings/labels";
import type { Mangling } from "./manglings/mangling";
import { mergingManglings } from "./manglings/merging";
import { numberManglings } from "./manglings/numbers";
import { placeManglings } from "./manglings/place";
import { randomFrom } from "./manglings/random";
import { readingOf } from "./reading";

/** The sheets of the other documents, of which there are no forms and no lists of indicators. */
const sheets = Object.values(otherBooks).flatMap((book) => snapshotOf(book()).sheets);
const manglings = [...placeManglings, ...labelManglings, ...numberManglings, ...dashManglings, ...mergingManglings].filter(
  ({ of }) => of === "sheets",
);

/** A remark merged over several years of 財政効果 stands in the first one only where nothing is merged. */
const canBe = (grid: Grid, { name }: Mangling): boolean => grid.name !== "財政効果" || name !== "has no merged cells";

describe.each(sheets.map((grid) => [grid.name, grid] as const))("%s is read the same", (_name, grid) => {
  const reading = readingOf(grid);

  test("which is something", () => expect(JSON.stringify(reading).length).toBeGreaterThan(100));

  test.each(manglings.filter((mangling) => canBe(grid, mangling)).map((mangling) => [mangling.name, mangling] as const))("where it %s", (_how, { mangle }) =>
    expect(readingOf(mangle(grid, randomFrom(1)))).toEqual(reading),
  );

  test.each(Array.from({ length: 20 }, (_, index) => index))("in a combination of five (%i)", (seed) => {
    const random = randomFrom(seed);
    const mangled = random.some(manglings.filter((mangling) => canBe(grid, mangling)), 5).reduce<Grid>((made, { mangle }) => mangle(made, random), grid);
    expect(readingOf(mangled)).toEqual(reading);
  });
});
