import { sheet } from "../grid/drawing";
import { filledCells, refOf } from "../grid/grid";
import { unseenLetters } from "../values/unseen-letters";
import { oneLine } from "./one-line";
import { exampleForm } from "./example-form";
import { recognisedGrids } from "./recognised-grids";
import { defineRule } from "./rule";

/** A cell holds only letters that can be seen. */
export const lettersStray = defineRule({
  id: "letters-stray",
  category: "values",
  severity: "info",
  title: { ja: "目に見えない文字が混じっている", en: "A cell holds letters that nobody sees" },
  reason: {
    ja: "ほかのソフトから貼り付けた文字には、タブや制御文字、幅のない空白が混じることがあります。見た目は同じでも、検索・並べ替え・照合（資料5～7）で一致しません。",
    en: "Text pasted from elsewhere may carry tabs, control characters or spaces of no width. It looks the same, and yet is not found, sorted or matched with the lists (appendices 5 to 7).",
  },

  *find(programme) {
    for (const grid of recognisedGrids(programme))
      for (const { row, column, cell } of filledCells(grid)) {
        const found = cell.text.match(unseenLetters);
        if (!found) continue;
        const clean = cell.text.replace(unseenLetters, (run, index: number) => (needsSpace(cell.text, run, index) ? " " : "")).trim();
        const codes = [...new Set(found.flatMap((run) => [...run].map(codeOf)))];
        yield {
          at: refOf(grid, row, column),
          actual: cell.text,
          expected: clean,
          codes,
          isTyped: !cell.formula && cell.value === cell.text,
        };
      }
  },

  explain: ({ expected, codes }) => ({
    ja: [
      expected === "" ? `空欄に見えますが、目に見えない文字（${codes.join("、")}）が入っています。` : `「${excerpt(expected)}」に、目に見えない文字（${codes.join("、")}）が混じっています。`,
      "セルには、目に見える文字だけが入るはずです。",
      "混じった文字を取り除いてください。",
    ],
    en: [
      `${expected === "" ? "The cell looks blank, but" : `"${excerpt(expected)}"`} holds letters that nobody sees (${codes.join(", ")}).`,
      "A cell should hold only what can be seen.",
      "Take them out.",
    ],
  }),

  fix: ({ at, actual, expected, isTyped }) => (isTyped && expected !== "" ? { at, from: actual, to: expected } : undefined),

  examples: {
    good: sheet`${exampleForm({ department: "市民文化局" })}`,
    bad: sheet`${exampleForm({ department: "[[市民\u200B文化局 → 市民文化局]]" })}`,
  },
});

/** A tab between two words stands for a space. */
const needsSpace = (text: string, run: string, index: number): boolean =>
  run.includes("\t") && /\S/.test(text.charAt(index - 1)) && /\S/.test(text.charAt(index + run.length));

const codeOf = (letter: string): string => `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;

const excerpt = (text: string): string => (oneLine(text).length > 20 ? `${oneLine(text).slice(0, 20)}…` : oneLine(text));
