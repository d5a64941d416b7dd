import type { Area } from "../grid/area";
import type { Grid } from "../grid/grid";

const captioned = /単位\s*:?\s*([^()[\]【】・,、]+?)\s*(?:[)\]】]|$)/;

/** The unit that a caption gives for a whole table: 億円 of （単位 億円） or （億円）; undefined where it gives none or several. */
export const captionUnit = (text: string): string | undefined => bareUnit(text) ?? captioned.exec(text.normalize("NFKC").trim())?.[1];

/** The unit in brackets behind a heading: 件 of 実績値（件）, 千円 of 目標値【単位：千円】. */
export function headingUnit(text: string): string | undefined {
  const [, aside = ""] = /[(（【[]([^()（）【】[\]]+)[)）】\]]\s*$/.exec(text) ?? [];
  return captionUnit(aside);
}

/** Is the text a caption of units, be it of one or of several? */
export const isUnitCaption = (text: string): boolean => /^[(（[【※]?\s*単位/.test(text.trim()) || bareUnit(text) !== undefined;

/** The unit that a text is, in brackets or without: 億円, （千円）. */
export const bareUnit = (text: string): string | undefined =>
  /^\(?([百千万億兆]*円|%|人|名|件|回|時間|箇所|か所)\)?$/.exec(text.normalize("NFKC").replace(/\s/g, ""))?.[1];

/** Captions of units stand no farther above their tables; between them there may be a title or a blank row. */
const farthest = 2;

/** The unit of a table, from the caption above it: 千円 of （単位：千円）. */
export function unitAbove(grid: Grid, { row: top, column: left, columnCount }: Area): string | undefined {
  for (let row = top - 1; row >= Math.max(0, top - farthest); row--)
    for (let column = left; column < left + columnCount; column++) {
      const { text = "" } = grid.rows[row]?.[column] ?? {};
      const unit = isUnitCaption(text) ? captionUnit(text) : undefined;
      if (unit !== undefined) return unit;
    }
  return undefined;
}
