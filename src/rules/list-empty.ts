import { sheet } from "../grid/drawing";
import { filledCells, refOf } from "../grid/grid";
import type { Programme } from "../model/programme";
import { recognisedGrids } from "./recognised-grids";
import { defineRule } from "./rule";

/** A list has rows below its header. */
export const listEmpty = defineRule({
  id: "list-empty",
  category: "structure",
  severity: "warning",
  title: { ja: "一覧に見出しだけあって行がない", en: "A list has a header and no rows" },
  reason: {
    ja: "見出しだけの一覧（資料5～7）は、様式のまま提出されたか、行が消えたものです。シートと一覧の照合もできません。",
    en: "A list (appendices 5 to 7) without rows was handed in as the template, or lost them. Nothing can be held against it.",
  },

  *find(programme) {
    const lists = new Set(programme.sheets.filter(({ layout }) => layout !== undefined && isList.test(layout)).map(placeOf));
    const filled = new Set(rowsOf(programme).map(({ at }) => placeOf({ book: at.book, name: at.sheet })));
    for (const grid of recognisedGrids(programme)) {
      const [first] = filledCells(grid);
      if (!first || !lists.has(placeOf(grid)) || filled.has(placeOf(grid))) continue;
      yield { at: refOf(grid, first.row, first.column), name: grid.name };
    }
  },

  explain: ({ name }) => ({
    ja: [`シート「${name}」の一覧には、見出しの下に行がありません。`, "一覧には、課題や指標ごとの行があるはずです。", "行が消えていないか確かめてください。使わない一覧であれば、シートを除いてください。"],
    en: [
      `The list on "${name}" has no rows below its header.`,
      "It should have a row for each issue or indicator.",
      "See whether the rows got lost; if the list is not in use, take the sheet out.",
    ],
  }),

  examples: {
    good: sheet`
      | 課題No. | 成果指標名 | 現状値 | 目標値 |
      | ^ | ^ | R02 | R07 |
      | 4 | 発行件数 | 10件 | 15件 |`,
    bad: sheet`
      | [[課題No.]] | 成果指標名 | 現状値 | 目標値 |
      | ^ | ^ | R02 | R07 |`,
  },
});

const isList = /-list$/;

const placeOf = ({ book, name }: { readonly book: string; readonly name: string }): string => `${book}\n${name}`;

/** Whatever was read from forms and lists: a sheet may hold both. */
const rowsOf = ({ issues, listed, issueRows }: Programme) => [...issues, ...listed, ...issueRows];
