import { filledCells, refOf } from "../grid/grid";
import { sheet } from "../grid/drawing";
import type { Programme } from "../model/programme";
import { findPeriods } from "../values/fiscal-year";
import { mendedYears } from "../values/year-conflict";
import { exampleForm, exampleIndicator } from "./example-form";
import { recognisedGrids } from "./recognised-grids";
import { defineRule } from "./rule";

/** 和暦 and 西暦 of one year must be the same year, wherever on a recognised sheet it stands. */
export const fiscalYearEra = defineRule({
  id: "fiscal-year-era",
  category: "values",
  severity: "error",
  title: { ja: "和暦と西暦が食い違う", en: "Era and western year disagree" },
  reason: {
    ja: "年度は和暦と西暦を併記します（平成n年 = 1988 + n、令和n年 = 2018 + n）。食い違うと、現状値や目標値がどの年度のものか決まりません。公表されたプログラムにも「令和3(2020)年度」（第3章 1-(1)-5 成果指標①の現状値）があります。",
    en: "The programme writes both years (Heisei n = 1988 + n, Reiwa n = 2018 + n). Where they disagree, nobody knows which year a baseline or a target belongs to. The published programme itself has 令和3(2020)年度 (chapter 3, form 1-(1)-5).",
  },

  *find(programme) {
    for (const { text, at } of datedTexts(programme)) {
      const seen = new Set<string>();
      for (const { raw, conflict } of findPeriods(text, at)) {
        if (!conflict || seen.has(raw)) continue;
        seen.add(raw);
        yield { at, actual: raw, expected: mendedYears(raw, conflict) };
      }
    }
  },

  explain: ({ actual, expected: [byEra, byWestern] }) => ({
    ja: [
      `「${actual}」は、和暦と西暦が別の年です。`,
      `「${byEra}」か「${byWestern}」のどちらかのはずです。`,
      "どちらの年が正しいかを確かめて、もう一方を直してください。",
    ],
    en: [
      `In "${actual}" the era and the western year are different years.`,
      `It should be "${byEra}" or "${byWestern}".`,
      "Find out which of the two years is meant and correct the other.",
    ],
  }),

  examples: {
    good: sheet`${exampleForm({ outcome: exampleIndicator("成果指標①", "窓口の待ち時間", "18分（令和3（2021）年度）", "10分（令和7（2025）年度）") })}`,
    bad: sheet`${exampleForm({ outcome: exampleIndicator("成果指標①", "窓口の待ち時間", "[[18分（令和3（2020）年度）]]", "10分（令和7（2025）年度）") })}`,
  },
});

/** The texts of the recognised sheets in which a year of both kinds can stand. */
function* datedTexts(programme: Programme) {
  for (const grid of recognisedGrids(programme))
    for (const { row, column, cell } of filledCells(grid))
      if (eraAndWestern(cell.text)) yield { text: cell.text, at: refOf(grid, row, column) };
}

/** Worth a closer look: an era, and four digits in a row. */
const eraAndWestern = (text: string): boolean => /[RHSＲＨＳ令平昭]/u.test(text) && /[\d０-９]{4}/u.test(text);
