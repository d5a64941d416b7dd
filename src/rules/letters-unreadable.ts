import { sheet } from "../grid/drawing";
import { filledCells, refOf } from "../grid/grid";
import { exampleForm } from "./example-form";
import { oneLine } from "./one-line";
import { recognisedGrids } from "./recognised-grids";
import { defineRule } from "./rule";

/** Letters of one's own (外字) and the sign that stands for a letter that was lost (文字化け). */
const unreadable = /[\uE000-\uF8FF\uFFFD\u{F0000}-\u{10FFFD}]/gu;

/** Every letter can be read on every machine. */
export const lettersUnreadable = defineRule({
  id: "letters-unreadable",
  category: "values",
  severity: "warning",
  title: { ja: "外字または文字化けした文字がある", en: "A letter was lost, or can be read on one machine only" },
  reason: {
    ja: "外字は登録したパソコンでしか表示されず、ほかでは「・」や空白になります。文字化けした「\uFFFD」からは、元の文字が分かりません。どちらも公表資料にそのまま載ってしまいます。",
    en: "A letter of one's own (外字) is shown on the machine where it was made, and as a blank elsewhere; \uFFFD stands for one that was lost. Either would be carried into print.",
  },

  *find(programme) {
    for (const grid of recognisedGrids(programme))
      for (const { row, column, cell } of filledCells(grid)) {
        const letters = [...new Set(cell.text.match(unreadable))];
        if (letters.length > 0) yield { at: refOf(grid, row, column), actual: oneLine(cell.text), codes: letters.map(codeOf) };
      }
  },

  explain: ({ codes }) => ({
    ja: [`外字か、文字化けした文字（${codes.join("、")}）があります。`, "どのパソコンでも同じように読める文字だけを使うはずです。", "元の文字を確かめて、常用の字形か、かなに直してください。"],
    en: [
      `There are letters that cannot be read everywhere (${codes.join(", ")}).`,
      "Only letters that every machine shows alike should be used.",
      "Find out which letter is meant, and write it in its common form or in kana.",
    ],
  }),

  examples: {
    good: sheet`${exampleForm({ issueName: "辻川の改修" })}`,
    bad: sheet`${exampleForm({ issueName: "[[\uFFFD川の改修]]" })}`,
  },
});

const codeOf = (letter: string): string => `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase()}`;
