import type { CellRef } from "../grid/cell-ref";
import { sheet } from "../grid/drawing";
import { exampleForm, exampleIndicator } from "./example-form";
import { indicatorGroups } from "./indicator-groups";
import { indicatorTitle, kindWords } from "./indicator-words";
import { defineRule } from "./rule";

/** The indicators of one issue are numbered ①, ②, ③ … (or ①-1, ①-2 …) in order. One that comes twice is the business of indicator-number-duplicate. */
export const indicatorLabelOrder = defineRule({
  id: "indicator-label-order",
  category: "structure",
  severity: "warning",
  title: { ja: "指標の番号が順になっていない", en: "The numbers of the indicators are out of order" },
  reason: {
    ja: "第3章のシートと資料5・6の一覧は、指標を番号で対応させます。番号が飛んだり前後したりしていると、別の指標と取り違えます。",
    en: "The forms of chapter 3 and the lists of appendices 5 and 6 are matched by these numbers. Where one is skipped or they go backwards, indicators are mistaken for each other.",
  },

  *find(programme) {
    for (const indicators of indicatorGroups(programme)) {
      let before: readonly number[] = [];
      let lastAt: readonly CellRef[] = [];
      const seen = new Set<string>();
      for (const indicator of indicators) {
        const no = numbersOf(indicator.label);
        if (no.length === 0 || seen.has(indicator.label)) continue;
        seen.add(indicator.label);
        const expected = followers(before).find((next) => next.join() === no.join());
        if (!expected) yield { at: indicator.at, also: lastAt, actual: indicator.label, kind: indicator.kind, title: indicatorTitle(indicator), before: labelOf(before) };
        before = no;
        lastAt = [indicator.at];
      }
    }
  },

  explain: ({ actual, kind, title, before }) => ({
    ja: [
      `${kindWords[kind].ja}「${title}」の番号${actual}は、${before === "" ? "最初の番号として" : `${before}の次として`}順になっていません。`,
      "指標の番号は①から順に一つずつ付けます。",
      "番号を付け直してください。一覧の番号も同じになるように確かめてください。",
    ],
    en: [
      `The number ${actual} of the ${kindWords[kind].en} "${title}" is out of order ${before === "" ? "as the first one" : `behind ${before}`}.`,
      "Indicators are numbered from ① on, each number once.",
      "Number them anew, and see that the list has the same numbers.",
    ],
  }),

  examples: {
    good: sheet`${exampleForm({
      outcome: [exampleIndicator("成果指標①", "来場者数", "—", "150人（令和7（2025）年度）"), exampleIndicator("成果指標②", "満足度", "—", "80%（令和7（2025）年度）")].join("\n"),
    })}`,
    bad: sheet`${exampleForm({
      outcome: [exampleIndicator("成果指標①", "来場者数", "—", "150人（令和7（2025）年度）"), exampleIndicator("成果指標③", "[[満足度]]", "—", "80%（令和7（2025）年度）")].join("\n"),
    })}`,
  },
});

/** [1, 2] for ①-2; [] where there is no number. */
function numbersOf(label: string): readonly number[] {
  const [circled, part] = label.split("-");
  const no = (circled?.codePointAt(0) ?? 0) - 0x2460 + 1;
  return no < 1 || no > 20 ? [] : part === undefined ? [no] : [no, Number(part)];
}

const labelOf = ([no, part]: readonly number[]): string =>
  no === undefined ? "" : `${String.fromCodePoint(0x2460 + no - 1)}${part === undefined ? "" : `-${part}`}`;

/** What may come next: behind ①-2 the next is ①-3, ② or ②-1. */
function followers([no = 0, part]: readonly number[]): readonly (readonly number[])[] {
  const next = [[no + 1], [no + 1, 1]];
  return part === undefined ? next : [[no, part + 1], ...next];
}
