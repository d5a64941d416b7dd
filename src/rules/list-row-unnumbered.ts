import { sheet } from "../grid/drawing";
import type { Indicator } from "../model/indicator";
import type { Programme } from "../model/programme";
import { indicatorTitle } from "./indicator-words";
import { defineRule } from "./rule";

/** Where the rows of a list say to which issue they belong, all of them do. */
export const listRowUnnumbered = defineRule({
  id: "list-row-unnumbered",
  category: "structure",
  severity: "error",
  title: { ja: "一覧の行に課題番号がない", en: "A row of a list has no issue number" },
  reason: {
    ja: "指標一覧（資料5・6）の行は、取組No.・項目No.・課題No.でシートと対応します。番号のない行や読めない行は、照合からも集計からも漏れます。番号がどの行にもない一覧は調べません。",
    en: "The rows of the lists (appendices 5 and 6) are matched with the forms by their numbers. A row without any that can be read is left out of every comparison and total. A list that has none at all is left alone.",
  },

  *find(programme) {
    for (const rows of listsOf(programme))
      for (const indicator of rows)
        if (!indicator.issue && rows.some(({ issue }) => issue)) yield { at: indicator.at, title: indicatorTitle(indicator) };
  },

  explain: ({ title }) => ({
    ja: [`一覧の「${title}」の行は、課題番号がないか、番号として読めません。`, "同じ一覧のほかの行には、取組No.・項目No.・課題No.があります。", "この行の課題番号を記入してください。"],
    en: [
      `The row of "${title}" has no issue number that can be read.`,
      "The other rows of the list have initiative, item and issue.",
      "Fill in the numbers of this row.",
    ],
  }),

  examples: { good: sheet`${list("5")}`, bad: sheet`${list("五番").replace("支援の件数", "[[支援の件数]]")}` },
});

/** The rows of each list of indicators. */
function listsOf({ listed }: Programme): readonly (readonly Indicator[])[] {
  const lists = new Map<string, Indicator[]>();
  for (const indicator of listed.filter(({ name }) => name.text !== "")) {
    const place = [indicator.layout, indicator.at.book, indicator.at.sheet].join("\n");
    lists.set(place, [...(lists.get(place) ?? []), indicator]);
  }
  return [...lists.values()];
}

function list(second: string): string {
  return `
    | 成果指標一覧 |
    | 取組No. | 項目No. | 課題No. | 成果指標名 | 現状値 | 目標値 |
    | ^ | ^ | ^ | ^ | R02 | R07 |
    | 1 | 1 | 4 | 発行件数 | 10件 | 15件 |
    | 1 | 1 | ${second} | 支援の件数 | 10件 | 15件 |`;
}
