import { columnLetters, contains } from "../grid/area";
import { hide, sheet } from "../grid/drawing";
import { refOf, type Grid } from "../grid/grid";
import type { CellRef } from "../grid/cell-ref";
import type { Bilingual } from "../language";
import type { Programme } from "../model/programme";
import { exampleForm } from "./example-form";
import { recognisedGrids } from "./recognised-grids";
import { defineRule } from "./rule";

/** Hidden rows, columns and sheets are read like all others: whoever looks at the sheet should know that they are there. */
export const contentHidden = defineRule({
  id: "content-hidden",
  category: "structure",
  severity: "info",
  title: { ja: "非表示の行・列・シートに記入がある", en: "There are entries in hidden rows, columns or sheets" },
  reason: {
    ja: "非表示の部分も検査と集計の対象です。画面に見えない値が集計に入ると、合計が合わない理由が分からなくなります。",
    en: "What is hidden is checked and added up like everything else. A total with values in it that nobody sees cannot be followed.",
  },

  *find(programme) {
    for (const grid of recognisedGrids(programme)) {
      if (!grid.hidden && grid.hiddenRows.size === 0 && grid.hiddenColumns.size === 0) continue;
      const filled = filledCells(grid, programme);
      const [first] = filled;
      if (!first) continue;
      if (grid.hidden) {
        yield { at: first.at, where: { ja: "このシート", en: "This sheet" } };
        continue;
      }
      for (const run of runsOf(grid.hiddenRows)) {
        const cell = filled.find(({ row }) => row >= run.from && row <= run.to);
        if (cell) yield { at: cell.at, where: rowsWords(run) };
      }
      for (const run of runsOf(grid.hiddenColumns)) {
        const cell = filled.find(({ column }) => column >= run.from && column <= run.to);
        if (cell) yield { at: cell.at, where: columnsWords(run) };
      }
    }
  },

  explain: ({ where }) => ({
    ja: [`${where.ja}は非表示ですが、記入があります。`, "非表示の部分も、見えている部分と同じように検査と集計の対象になります。", "必要な記入か確かめて、不要なら取り除くか、再表示してください。"],
    en: [`${where.en} is hidden and has entries.`, "Hidden entries are checked and added up like all others.", "See whether they are needed; take them out or unhide them."],
  }),

  examples: {
    good: sheet`${exampleForm()}`,
    bad: hide(sheet`${exampleForm({ direction: "" }).replace("| 取組の方向性 |", "| [[取組の方向性]] |")}`, { rows: [6] }),
  },
});

/** The filled cells of forms and lists in reading order; of the whole sheet where nothing belongs to an issue. */
function filledCells(grid: Grid, { owners }: Programme): readonly { readonly row: number; readonly column: number; readonly at: CellRef }[] {
  const own = owners.filter(({ at }) => at.book === grid.book && at.sheet === grid.name);
  return grid.rows.flatMap((cells, row) =>
    (cells ?? []).flatMap((cell, column) => {
      if (!cell || cell.text.trim() === "") return [];
      return own.length === 0 || own.some(({ at }) => contains(at.area, row, column)) ? [{ row, column, at: refOf(grid, row, column) }] : [];
    }),
  );
}

interface Run {
  readonly from: number;
  readonly to: number;
}

/** Neighbours are said together: rows 3 to 5. */
function runsOf(hidden: ReadonlySet<number>): readonly Run[] {
  const runs: Run[] = [];
  for (const index of [...hidden].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last.to === index - 1) runs.splice(-1, 1, { ...last, to: index });
    else runs.push({ from: index, to: index });
  }
  return runs;
}

const rowsWords = ({ from, to }: Run): Bilingual =>
  from === to ? { ja: `${from + 1}行目`, en: `Row ${from + 1}` } : { ja: `${from + 1}～${to + 1}行目`, en: `Each of the rows ${from + 1} to ${to + 1}` };

const columnsWords = ({ from, to }: Run): Bilingual => {
  const [first, last] = [columnLetters(from), columnLetters(to)];
  return from === to ? { ja: `${first}列`, en: `Column ${first}` } : { ja: `${first}～${last}列`, en: `Each of the columns ${first} to ${last}` };
};
