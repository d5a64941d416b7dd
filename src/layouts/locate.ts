import { overlaps } from "../grid/area";
import type { CellRef } from "../grid/cell-ref";
import type { Grid } from "../grid/grid";
import { labelsOf } from "../grid/label-index";
import { same, type Bilingual } from "../language";
import type { FoundBlock } from "./index";
import type { Block, Layout } from "./layout";
import { parseMapping } from "./mapping";

/** A sheet and what was found on it, in reading order; or, in words, why nothing was. */
export interface Located {
  readonly grid: Grid;
  readonly blocks: readonly FoundBlock[];
  /** Was it read by the columns that a person pointed out? */
  readonly isMapped: boolean;
  readonly reason: Bilingual | undefined;
}

/** Finds the layouts of a sheet, and the cells under their labels. */
export function locate(grid: Grid, layouts: readonly Pick<Layout<FoundBlock["layout"]>, keyof Layout>[]): Located {
  // Each block carries the id of the layout that found it, which tells its type.
  const mapped = findMapped(grid, layouts) as readonly FoundBlock[] | undefined;
  const blocks = mapped ?? layouts.flatMap((layout) => layout.find(grid) as readonly FoundBlock[]);
  const sorted = [...blocks].sort((a, b) => a.at.area.row - b.at.area.row || a.at.area.column - b.at.area.column);
  return {
    grid,
    blocks: sorted.map((block) => ({ ...block, at: aboveOthers(block, sorted) })),
    isMapped: mapped !== undefined,
    reason: blocks.length > 0 ? undefined : whyNothing(grid, layouts),
  };
}

/** What a person said goes before what the headings say. */
function findMapped(grid: Grid, layouts: readonly Pick<Layout, keyof Layout>[]): readonly Block<string, unknown>[] | undefined {
  const mapping = grid.mapping === undefined ? undefined : parseMapping(grid.mapping);
  const mappable = mapping && layouts.find(({ id }) => id === mapping.layout)?.mappable;
  const known = mappable?.required.every((key) => mapping?.columns.some((column) => column.key === key));
  return mapping && known ? mappable?.find(grid, mapping) : undefined;
}

/** A block ends where the next one begins below it. */
function aboveOthers({ at }: FoundBlock, blocks: readonly FoundBlock[]): CellRef {
  const { row, rowCount } = at.area;
  const tops = blocks.filter((other) => other.at.area.row > row && overlaps(other.at.area, at.area)).map((other) => other.at.area.row);
  return { ...at, area: { ...at.area, rowCount: Math.min(row + rowCount, ...tops) - row } };
}

/** Which layout comes nearest, and which of its labels are missing. */
function whyNothing(grid: Grid, layouts: readonly Pick<Layout, "title" | "labels">[]): Bilingual {
  if (grid.rows.every((cells) => cells?.every((cell) => cell === undefined) ?? true))
    return { ja: "シートに何も入力されていません。", en: "The sheet is blank." };
  const ranked = layouts
    .map(({ title, labels }) => ({
      title,
      labels,
      missing: labels.filter((spellings) => spellings.every((label) => labelsOf(grid, label).length === 0)),
    }))
    .sort((a, b) => a.missing.length / a.labels.length - b.missing.length / b.labels.length);
  const nearest = ranked[0];
  if (!nearest || nearest.missing.length === nearest.labels.length) {
    const titles = layouts.map(({ title }) => title);
    const known = { ja: titles.map(({ ja }) => ja).join("、"), en: titles.map(({ en }) => en).join(", ") };
    return { ja: `見出しが見つかりません: ${known.ja} のどの見出しもありません。`, en: `No headings found: none of those of ${known.en}.` };
  }
  if (nearest.missing.length === 0)
    return {
      ja: `見出しが見つかりません: ${nearest.title.ja} に近いものの、見出しの並びが違います。`,
      en: `Headings are missing: the sheet comes near to a ${nearest.title.en}, but its headings are arranged otherwise.`,
    };
  const missing = same(nearest.missing.map(([label = ""]) => `「${label}」`).join(""));
  return {
    ja: `見出しが見つかりません: ${nearest.title.ja} に近いものの、${missing.ja}がありません。`,
    en: `Headings are missing: the sheet comes near to a ${nearest.title.en}, but lacks ${missing.en}.`,
  };
}
