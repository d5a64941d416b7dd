import { cellAt, columnLetters, overlaps } from "../grid/area";
import { cellOf, areaOf, type Grid } from "../grid/grid";
import type { Bilingual, Language } from "../language";
import type { Finding } from "./rule";

/**
 * A drawn sheet as a table of Markdown, as Excel shows it: letters above, numbers beside.
 * The cells of findings are bold, those that belong to them in italics.
 */
export function sheetTable(grid: Grid, rows: readonly number[], findings: readonly Finding[], language: Language): string {
  const filled = rows.map((row) => (grid.rows[row] ?? []).findLastIndex((cell) => cell !== undefined) + 1);
  const width = Math.max(...filled, ...findings.map(rightOf));
  const columns = Array.from({ length: width }, (_, column) => column);
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const heading = line(["", ...columns.map((column) => columnHeading(grid, column, language))]);
  const lines = rows.map((row) =>
    line([rowHeading(grid, row, language), ...columns.map((column) => cellText(grid, row, column, findings, language))]),
  );
  return [heading, line(["", ...columns].map(() => "---")), ...lines].join("\n");
}

/**
 * The rows that a reader needs: all of a short sheet; of a long one those of the findings, and those in which good and bad example differ.
 * A row that continues a merged area needs the row in which that begins.
 */
export function rowsToShow(grid: Grid, other: Grid, findings: readonly Finding[]): readonly number[] {
  const all = Array.from({ length: grid.rowCount }, (_, row) => row);
  if (all.length <= shortSheet) return all;
  const elsewhere = new Set(other.rows.map(rowText));
  const found = new Set(findings.flatMap(({ cells }) => cells.map(({ area }) => area.row)));
  const needed = all.filter((row) => found.has(row) || !elsewhere.has(rowText(grid.rows[row])));
  const withHeads = new Set(needed.flatMap((row) => [areaOf(grid, row, 0).row, row]));
  return all.filter((row) => withHeads.has(row));
}

const shortSheet = 7;

const rightOf = ({ at: { area } }: Finding): number => area.column + area.columnCount;

const rowText = (row: Grid["rows"][number]): string => JSON.stringify((row ?? []).map((cell) => cell?.text ?? ""));

const hiddenWords: Bilingual = { ja: "（非表示）", en: " (hidden)" };
const blankWords: Bilingual = { ja: "（空欄）", en: "(blank)" };

const rowHeading = ({ hiddenRows }: Grid, row: number, language: Language): string => `${row + 1}${hiddenRows.has(row) ? hiddenWords[language] : ""}`;

const columnHeading = ({ hiddenColumns }: Grid, column: number, language: Language): string =>
  `${columnLetters(column)}${hiddenColumns.has(column) ? hiddenWords[language] : ""}`;

function cellText(grid: Grid, row: number, column: number, findings: readonly Finding[], language: Language): string {
  const area = areaOf(grid, row, column);
  if (area.row < row) return "↑";
  if (area.column < column) return "←";
  const text = plain(cellOf(grid, row, column)?.text ?? "");
  const isAt = (cells: Finding["cells"]) => cells.some((cell) => cell.sheet === grid.name && overlaps(cell.area, cellAt(row, column)));
  if (findings.some(({ at }) => isAt([at]))) return `**${text === "" ? blankWords[language] : text}**`;
  return findings.some(({ cells }) => isAt(cells)) && text !== "" ? `*${text}*` : text;
}

/** Text that Markdown does not take for its own signs. */
const plain = (text: string): string => text.trim().replace(/[\\`*_~<>[\]]/g, "\\$&").replaceAll("\n", "<br>");
