import { sheet } from "../grid/drawing";
import type { IndicatorPair } from "../model/indicator";
import type { Bilingual } from "../language";
import type { QuantityEntry } from "../values/entry";
import { isConvertible } from "../values/unit";
import { oneLine } from "./one-line";
import { figureWords } from "./result-words";
import { defineRule } from "./rule";

/** All figures of an indicator must be in one unit, or in units that convert (千円 and 億円, 人 and 名). */
export const unitMismatch = defineRule({
  id: "unit-mismatch",
  category: "values",
  severity: "error",
  title: { ja: "同じ指標の単位が食い違う", en: "Figures of one indicator are in different units" },
  reason: {
    ja: "現状値・目標値・実績値（第3章、資料5・6）は、単位がそろって初めて比べられます。千円と億円、人と名のように換算できる単位や、単位を省いた数値は受け付けます。",
    en: "Baseline, targets and actuals (chapter 3, appendices 5 and 6) can be compared only in one unit. Units that convert, and figures without a unit, are accepted.",
  },

  *find({ indicators }) {
    for (const pair of indicators) {
      const figures = figuresOf(pair);
      const usual = usualOf(figures);
      if (!usual) continue;
      for (const { what, entry } of figures)
        if (!isConvertible(entry, usual))
          yield { at: entry.at, also: [usual.at], actual: figureWords(entry), what: whatWords[what], title: `${pair.label}${oneLine(pair.name)}`, unit: entry.unit, usual: usual.unit };
    }
  },

  explain: ({ actual, what, title, unit, usual }) => ({
    ja: [`「${title}」の${what.ja} ${actual} だけ、単位が「${unit}」です。`, `この指標のほかの値の単位は「${usual}」です。`, "どちらの単位が正しいかを確かめて、そろえてください。"],
    en: [`The ${what.en} ${actual} of "${title}" is in "${unit}".`, `The other figures of the indicator are in "${usual}".`, "Find out which unit is right and use it throughout."],
  }),

  examples: {
    good: sheet`
      | 課題No. | 成果指標名 | 現状値     | 目標値 | 実績値 |
      | ^       | ^          | R02        | R07    | R07    |
      | 4       | 広告の収入 | 96,000千円 | 1億円  | 1.1億円 |`,
    bad: sheet`
      | 課題No. | 成果指標名 | 現状値     | 目標値 | 実績値    |
      | ^       | ^          | R02        | R07    | R07       |
      | 4       | 広告の収入 | 96,000千円 | 1億円  | [[110件]] |`,
  },
});

type What = "baseline" | "target" | "actual";

const whatWords: Readonly<Record<What, Bilingual>> = {
  baseline: { ja: "現状値", en: "baseline" },
  target: { ja: "目標値", en: "target" },
  actual: { ja: "実績値", en: "actual" },
};

interface Figure {
  readonly what: What;
  readonly entry: QuantityEntry;
}

/** Targets first: where two units are equally frequent, theirs is taken as the usual one. */
function figuresOf({ form, list }: IndicatorPair): readonly Figure[] {
  const sides = [form, list].filter((side) => side !== undefined);
  const of = (what: What, entries: readonly (QuantityEntry | { readonly kind: string } | undefined)[]): readonly Figure[] =>
    entries.flatMap((entry) => (isFigure(entry) && entry.unit !== "" ? [{ what, entry }] : []));
  return [
    ...sides.flatMap(({ targets, undated }) => of("target", [...targets.map(({ entry }) => entry), ...undated])),
    ...sides.flatMap(({ baseline }) => of("baseline", [baseline])),
    ...sides.flatMap(({ actuals }) => of("actual", actuals.map(({ entry }) => entry))),
  ];
}

const isFigure = (entry: { readonly kind: string } | undefined): entry is QuantityEntry => entry?.kind === "quantity";

function usualOf(figures: readonly Figure[]): QuantityEntry | undefined {
  const counts = new Map<string, number>();
  for (const { entry } of figures) counts.set(entry.baseUnit, (counts.get(entry.baseUnit) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return figures.find(({ entry }) => counts.get(entry.baseUnit) === most)?.entry;
}
