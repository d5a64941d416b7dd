import type { CellRef } from "../grid/cell-ref";
import { sheet } from "../grid/drawing";
import { issueLabel, type IssueKey } from "../model/issue-key";
import type { Programme } from "../model/programme";
import { exampleIssueList } from "./example-list";
import { compareIssues } from "./issue-lists";
import { defineRule } from "./rule";

/** The rows of a list stand in the order of their numbers. An issue that comes again, as in a second table below, is no fault. */
export const listOutOfOrder = defineRule({
  id: "list-out-of-order",
  category: "structure",
  severity: "info",
  title: { ja: "一覧の行が課題番号の順に並んでいない", en: "The rows of a list are out of order" },
  reason: {
    ja: "資料5～7の一覧は、取組No.・項目No.・課題No.の順に並びます。順に並んでいない行は、見落としや貼り付け位置の誤りのもとです。",
    en: "The lists (appendices 5 to 7) go by initiative, item and issue. A row that stands elsewhere is easily overlooked, or was pasted in the wrong place.",
  },

  *find(programme) {
    for (const rows of listsOf(programme)) {
      const seen = new Set<string>();
      let highest: Row | undefined;
      for (const row of rows) {
        const label = issueLabel(row.key);
        if (highest && !seen.has(label) && compareIssues(row.key, highest.key) < 0)
          yield { at: row.at, also: [highest.at], actual: label, before: issueLabel(highest.key) };
        if (!highest || compareIssues(row.key, highest.key) > 0) highest = row;
        seen.add(label);
      }
    }
  },

  explain: ({ actual, before }) => ({
    ja: [`一覧で、課題 ${actual} の行が ${before} の行より下にあります。`, "一覧は、取組No.・項目No.・課題No.の順に並びます。", "番号に誤りがないか確かめて、行を移してください。"],
    en: [
      `The row of issue ${actual} stands below that of ${before}.`,
      "A list goes by initiative, item and issue.",
      "Check the number, and move the row to its place.",
    ],
  }),

  examples: {
    good: sheet`${exampleIssueList({ issueNo: "4" }, { issueNo: "5", issueName: "農業の支援" })}`,
    bad: sheet`${exampleIssueList({ issueNo: "5", issueName: "農業の支援" }, { issueNo: "[[4]]" })}`,
  },
});

interface Row {
  readonly key: IssueKey;
  readonly at: CellRef;
}

/** Each 改革課題一覧 and each list of indicators, with those of its rows whose numbers can be read. */
function listsOf({ issueRows, listed }: Programme): readonly (readonly Row[])[] {
  const lists = new Map<string, Row[]>();
  const add = (kind: string, key: IssueKey | undefined, at: CellRef) => {
    const place = `${kind}\n${at.book}\n${at.sheet}`;
    if (key) lists.set(place, [...(lists.get(place) ?? []), { key, at }]);
  };
  for (const { key, issueNo } of issueRows) add("issues", key, issueNo.at);
  for (const { kind, issue, at } of listed) add(kind, issue, at);
  return [...lists.values()];
}
