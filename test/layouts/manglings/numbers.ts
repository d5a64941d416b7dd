import type { Cell, Grid } from "../../../src/grid/grid";
import { shownText } from "../../../src/host/shown-text";
import { parsePeriod } from "../../../src/values/fiscal-year";
import { figuresOf } from "./figures";
import type { Mangling } from "./mangling";
import { mapCells, mapTexts, typed, withCells } from "./sheet";
import { toFullWidth, toHalfWidth } from "./widths";

/** A number as it is stored, and as its format shows it. */
const numberCell = (value: number, numberFormat: string): Cell => ({
  value,
  format: numberFormat,
  text: shownText({ value, style: { numberFormat } }),
});

const figure = /^(?<sign>▲\s*)?(?<digits>\d[\d,]*)(?:\.(?<decimals>\d+))?\s*(?<unit>\D*)$/;

/** The number that a person types to see this figure: 0.3089 for 30.89%, −17 for ▲17億円, 3000000 for 3,000千円. */
function typedAsNumber(text: string, isInPoints: boolean): Cell | undefined {
  const { sign, digits, decimals = "", unit = "" } = figure.exec(text)?.groups ?? {};
  if (digits === undefined) return undefined;
  const value = Number(`${sign ? "-" : ""}${digits.replaceAll(",", "")}.${decimals || "0"}`);
  const places = decimals ? `.${"0".repeat(decimals.length)}` : "";
  if (unit.startsWith("%") && !isInPoints) return numberCell(Number((value / 100).toFixed(8)), `0${places}%${quoted(unit.slice(1))}`);
  if (unit.startsWith("千円") && decimals === "") return numberCell(value * 1000, `#,##0,${quoted(unit)}`);
  const plain = `#,##0${places}${quoted(unit)}`;
  return numberCell(value, sign ? `${plain};"▲ "${plain}` : plain);
}

const quoted = (unit: string): string => (unit === "" ? "" : `"${unit}"`);

const asNumbers = (grid: Grid, isInPoints: boolean): Grid => {
  const made = figuresOf(grid).flatMap(({ cell: { value, text }, ...place }) => {
    const cell = typeof value === "string" ? typedAsNumber(text, isInPoints) : undefined;
    return cell ? [{ ...place, cell }] : [];
  });
  return made.length === 0 ? grid : withCells(grid, made);
};

const nowhere = { book: "", sheet: "", area: { row: 0, column: 0, rowCount: 1, columnCount: 1 } };

/** The sheet with cells that hold nothing but one fiscal year made otherwise. */
const mapYears = (grid: Grid, make: (year: number) => Cell): Grid =>
  mapCells(grid, (cell) => {
    const period = cell.text.length < 20 ? parsePeriod(cell.text, nowhere) : undefined;
    return period && period.from === period.to && period.kind === "fiscal-year" && !period.conflict ? make(period.to) : cell;
  });

/** The day on which the year begins, as Excel counts days. */
const firstOfApril = (year: number): number => Math.round((Date.UTC(year, 3, 1) - Date.UTC(1899, 11, 30)) / 86_400_000);

/** How figures are stored and shown. */
export const numberManglings: readonly Mangling[] = [
  { name: "is typed in full width", of: "sheets", mangle: (grid) => mapTexts(grid, toFullWidth) },
  {
    name: "is typed in half width",
    of: "sheets",
    mangle: (grid) => mapTexts(grid, (text) => toHalfWidth(text.replace(/[！-｝]/g, (letter) => letter.normalize("NFKC")))),
  },
  { name: "has spaces and tabs behind its texts", of: "sheets", mangle: (grid) => mapTexts(grid, (text) => `${text}\t 　`) },
  { name: "has spaces before its texts", of: "sheets", mangle: (grid) => mapTexts(grid, (text) => `　${text}`) },
  { name: "has its numbers typed as text", of: "sheets", mangle: (grid) => mapCells(grid, (cell) => (typeof cell.value === "number" ? typed(cell.text) : cell)) },
  { name: "has numbers shown by formats for its figures", of: "forms", mangle: (grid) => asNumbers(grid, false) },
  { name: "has percentages stored as points", of: "forms", mangle: (grid) => asNumbers(grid, true) },
  {
    name: "has its numbers in brackets stored as negative",
    of: "sheets",
    mangle: (grid) =>
      mapCells(grid, (cell) => {
        const no = /^[(（](\d{1,2})[)）]$/.exec(cell.text)?.[1];
        return no === undefined ? cell : numberCell(-Number(no), '0;"("0")"');
      }),
  },
  { name: "is made of formulas", of: "sheets", mangle: (grid) => mapCells(grid, (cell) => ({ ...cell, formula: true })) },
  { name: "has dates for years", of: "forms", mangle: (grid, { pick }) => {
      const format = pick(["[$-411]ge", '[$-411]ggge"年度"', 'yyyy"年度"']);
      return mapYears(grid, (year) => numberCell(firstOfApril(year), format));
    } },
  { name: "has numbers for years", of: "forms", mangle: (grid, { pick }) => {
      const format = pick(["0", '0"年度"']);
      return mapYears(grid, (year) => numberCell(year, format));
    } },
];
