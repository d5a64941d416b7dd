import { sheet } from "../grid/drawing";
import type { CellRef } from "../grid/cell-ref";
import type { Indicator } from "../model/indicator";
import type { Programme } from "../model/programme";
import { byCell } from "./by-cell";
import { indicatorTitle } from "./indicator-words";
import { defineRule } from "./rule";

/** What stands in most rows of a list stands in all of them. */
export const listFieldMissing = defineRule({
  id: "list-field-missing",
  category: "structure",
  severity: "warning",
  title: { ja: "一覧の考え方・算出方法が空いている", en: "A list leaves a definition or a formula blank" },
  reason: {
    ja: "指標一覧（資料5・6）は、指標の考え方・算出方法・目標値の考え方を指標ごとに示します。算出方法が分からないと、実績値を同じ方法で出せません。ほとんど使われていない列は調べません。",
    en: "The lists (appendices 5 and 6) give concept, formula and rationale of every indicator. Without its formula, an actual cannot be worked out the same way again. A column that is hardly used is left alone.",
  },

  *find(programme) {
    for (const rows of listsOf(programme))
      for (const [field, label] of fields) {
        const entries = rows.flatMap((indicator) => (indicator[field] ? [{ indicator, entry: indicator[field] }] : []));
        const blank = entries.filter(({ entry }) => entry.text === "");
        if (blank.length * 2 > entries.length) continue;
        const places = blank.map(({ indicator, entry: { at } }): Place => ({ at, label, title: indicatorTitle(indicator) }));
        for (const [first, ...others] of byCell(places)) yield { ...first, titles: [first, ...others].map(({ title }) => title) };
      }
  },

  explain: ({ label, titles }) => ({
    ja: [`一覧の「${titles.join("」「")}」の「${label}」が空いています。`, "この一覧のほかの行には記入があります。", `「${label}」を記入してください。該当がなければ「—」を記入してください。`],
    en: [
      `In the list, "${label}" of "${titles.join('", "')}" is blank.`,
      "Other rows of the list have it filled in.",
      `Fill in "${label}", or enter — where there is none.`,
    ],
  }),

  examples: { good: sheet`${list("発行件数／全件数")}`, bad: sheet`${list("[[]]")}` },
});

interface Place {
  readonly at: CellRef;
  readonly label: string;
  readonly title: string;
}

const fields = [
  ["concept", "指標の考え方"],
  ["formula", "算出方法"],
  ["rationale", "目標値の考え方"],
] as const;

function listsOf({ listed }: Programme): readonly (readonly Indicator[])[] {
  const lists = new Map<string, Indicator[]>();
  for (const indicator of listed.filter(({ name }) => name.text !== "")) {
    const place = [indicator.layout, indicator.at.book, indicator.at.sheet].join("\n");
    lists.set(place, [...(lists.get(place) ?? []), indicator]);
  }
  return [...lists.values()];
}

function list(formula: string): string {
  return `
    | 課題No. | 成果指標名 | 算出方法 | 現状値 |
    | 4 | 発行の割合 | ${formula} | 5.32% |
    | 5 | 支援の割合 | 支援件数／全件数 | 12% |`;
}
