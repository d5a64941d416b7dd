import { sheet } from "../grid/drawing";
import type { Indicator } from "../model/indicator";
import type { Programme } from "../model/programme";
import type { Entry } from "../values/entry";
import { exampleForm, exampleIndicator } from "./example-form";
import { byCell } from "./by-cell";
import { everyIndicator } from "./indicator-words";
import { oneLine } from "./one-line";
import { isReplaceable } from "./replaceable";
import { defineRule } from "./rule";

const fullWidth = /[０-９]/;
/** Digits and what may stand among them: ， between digits, ． before one, ％ behind one. */
const wide = /[０-９]|(?<=[０-９])[，．](?=[０-９])|(?<=[０-９])％/g;

/** The figures of a sheet are written in digits of one width. */
export const digitsMixed = defineRule({
  id: "digits-mixed",
  category: "values",
  severity: "info",
  title: { ja: "数値の数字に全角と半角が混じっている", en: "Figures are written in digits of two widths" },
  reason: {
    ja: "全角の数字も読み取りますが、同じシートに半角の数字と混じると、検索や並べ替えで漏れ、印刷でもそろいません（資料5・6）。全角だけのシートは、そのままで構いません。",
    en: "Digits in full width are read like any others. Beside digits in half width they are missed by searching and sorting, and look uneven in print (appendices 5 and 6). A sheet in full width throughout is left alone.",
  },

  *find(programme) {
    for (const entries of figuresBySheet(programme)) {
      if (entries.every(({ text }) => fullWidth.test(text))) continue;
      for (const [{ at, text }] of byCell(entries.filter((entry) => fullWidth.test(entry.text)))) {
        const expected = text.replace(wide, (letter) => letter.normalize("NFKC"));
        const mend = isReplaceable(programme, { text, at }) ? { at, from: text, to: expected } : undefined;
        yield { at, actual: oneLine(text), expected: oneLine(expected), mend };
      }
    }
  },

  explain: ({ actual, expected }) => ({
    ja: [`「${actual}」の数字が全角です。`, `このシートのほかの数値と同じ半角なら「${expected}」です。`, "半角にそろえてください。"],
    en: [
      `"${actual}" is written in digits of full width.`,
      `In half width, like other figures of the sheet, it is "${expected}".`,
      "Write all figures in half width.",
    ],
  }),

  fix: ({ mend }) => mend,

  examples: {
    good: sheet`${exampleForm({ outcome: exampleIndicator("成果指標①", "発行件数", "10件（令和2（2020）年度）", "15件（令和7（2025）年度）") })}`,
    bad: sheet`${exampleForm({
      outcome: exampleIndicator("成果指標①", "発行件数", "10件（令和2（2020）年度）", "[[１５件（令和7（2025）年度） → 15件（令和7（2025）年度）]]"),
    })}`,
  },
});

/** Baselines, targets and actuals, sheet by sheet. Text that is no figure may be written as its author likes. */
function figuresBySheet(programme: Programme): readonly (readonly Entry[])[] {
  const sheets = new Map<string, Entry[]>();
  for (const indicator of everyIndicator(programme)) {
    const place = `${indicator.at.book}\n${indicator.at.sheet}`;
    sheets.set(place, [...(sheets.get(place) ?? []), ...figuresOf(indicator)]);
  }
  return [...sheets.values()];
}

const figuresOf = ({ baseline, targets, undated, actuals, rates }: Indicator): readonly Entry[] =>
  [baseline, ...[...targets, ...actuals, ...rates].map(({ entry }) => entry), ...undated].flatMap((entry) =>
    entry?.kind === "quantity" ? [entry] : [],
  );
