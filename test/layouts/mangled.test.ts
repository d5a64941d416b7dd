import type { Grid } from "../../src/grid/grid";
import { sampleBook } from "../../src/sample/programme-book";
import { snapshotOf } from "../support/grids";
import { countsList, publishedForm, resultsList, stackedForms } from "./forms";
import { manglings } from "./manglings/index";
import type { Mangling } from "./manglings/mangling";
import { randomFrom } from "./manglings/random";
import { readingOf } from "./reading";

const isList = ({ name }: Grid): boolean => name.endsWith("一覧");
const canBe = (grid: Grid, { of }: Mangling): boolean => of === "sheets" || (of === "lists") === isList(grid);

/** The first pages of a long list: enough to be mangled. */
const shortened = (grid: Grid): Grid =>
  isList(grid) ? { ...grid, rows: grid.rows.slice(0, 40), rowCount: 40, merges: grid.merges.filter(({ row }) => row < 40) } : grid;

const sheets = snapshotOf(sampleBook("with-results")).sheets.map(shortened);

/** Forms with years beside and below their values, with ①-1, ranges, ▲ and 千円, without indicators, for several issues; and the lists. */
const few = ["1-(1)-4", "1-(1)-22", "2-(3)-14~20", "2-(4)-6", "2-(7)-7", "成果指標一覧", "活動指標一覧", "改革課題一覧"];
const specimens = [
  { ...publishedForm.grid, name: "a published form" },
  { ...stackedForms.grid, name: "forms one under the other" },
  { ...resultsList.grid, name: "実績のある成果指標一覧" },
  { ...countsList.grid, name: "件数の活動指標一覧" },
  ...sheets.filter(({ name }) => few.includes(name)),
];

const forms = [...specimens, ...sheets].filter((grid) => !isList(grid));
const lists = specimens.filter(isList);

test("the specimens are read", () => {
  expect(specimens).toHaveLength(4 + few.length);
  for (const grid of specimens) expect(JSON.stringify(readingOf(grid)).length).toBeGreaterThan(300);
});

describe.each(manglings.map((mangling) => [mangling.name, mangling] as const))("read the same where it %s", (_name, mangling) => {
  test.each(specimens.filter((grid) => canBe(grid, mangling)).map((grid) => [grid.name, grid] as const))("%s", (_sheet, grid) =>
    expect(readingOf(mangling.mangle(grid, randomFrom(1)))).toEqual(readingOf(grid)),
  );
});

test.each(manglings.map((mangling) => [mangling.name, mangling] as const))("there is a specimen that %s", (_name, mangling) =>
  expect(specimens.filter((grid) => canBe(grid, mangling) && mangling.mangle(grid, randomFrom(1)) !== grid)).not.toEqual([]),
);

interface Combination {
  readonly seed: number;
  readonly sheet: Grid;
  readonly mangled: Grid;
  readonly names: readonly string[];
}

/** Five manglings one after the other, each of which really changes the sheet. */
function combination(seed: number): Combination {
  const random = randomFrom(seed);
  const [sheet = publishedForm.grid] = random.some(random.pick([specimens, lists, forms]), 1);
  const names: string[] = [];
  let mangled = sheet;
  for (const { name, mangle } of random.some(manglings.filter((mangling) => canBe(sheet, mangling)), manglings.length)) {
    const next = mangle(mangled, random);
    if (next === mangled) continue;
    mangled = next;
    if (names.push(name) === 5) break;
  }
  return { seed, sheet, mangled, names };
}

const combinations = Array.from({ length: 500 }, (_, index) => combination(2000 + index));

describe("read the same", () =>
  test.each(combinations.map((one) => [`${one.seed}: ${one.sheet.name} ${one.names.join(", ")}`, one] as const))("%s", (_how, { sheet, mangled }) =>
    expect(readingOf(mangled)).toEqual(readingOf(sheet)),
  ));

test("every combination is of five, and each mangling is among them", () => {
  expect(combinations.filter(({ names }) => names.length !== 5)).toEqual([]);
  const used = new Set(combinations.flatMap(({ names }) => names));
  expect(manglings.map(({ name }) => name).filter((name) => !used.has(name))).toEqual([]);
});
