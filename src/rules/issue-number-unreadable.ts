import { sheet } from "../grid/drawing";
import type { Programme } from "../model/programme";
import type { TextEntry } from "../values/entry";
import { isPlaceholder } from "../values/placeholder";
import { exampleForm } from "./example-form";
import { oneLine } from "./one-line";
import { defineRule } from "./rule";

/** 取組No., 項目No. and 課題No. are numbers. Blanks and placeholders are the business of field-missing and placeholder-left. */
export const issueNumberUnreadable = defineRule({
  id: "issue-number-unreadable",
  category: "structure",
  severity: "error",
  title: { ja: "取組No.・項目No.・課題No.が番号として読めない", en: "One of the issue's numbers cannot be read" },
  reason: {
    ja: "課題は三つの番号で識別します（資料7 改革課題一覧）。読めないと、一覧とも実績とも対応させられず、集計から漏れます。",
    en: "An issue is known by its three numbers (appendix 7, issue list). Where one cannot be read, the issue is matched with nothing and left out of every summary.",
  },

  *find(programme) {
    for (const [label, { text, at }] of unreadable(programme)) if (text !== "" && !isPlaceholder(text)) yield { at, label, actual: oneLine(text) };
  },

  explain: ({ label, actual }) => ({
    ja: [`${label}の「${actual}」が番号として読めません。`, "「4」「(1)」や、複数の課題を表す「14~20」の形のはずです。", "改革課題一覧の番号を記入してください。"],
    en: [`"${actual}" cannot be read as the ${label}.`, "It should be a number such as 4 or (1), or 14~20 where one form stands for several issues.", "Fill in the number from the issue list."],
  }),

  examples: {
    good: sheet`${exampleForm({ itemNo: "(1)", issueNo: "14~20" })}`,
    bad: sheet`${exampleForm({ issueNo: "[[四番]]" })}`,
  },
});

function* unreadable({ issues, issueRows }: Programme): Generator<readonly [label: string, entry: TextEntry]> {
  for (const { initiativeNo, itemNo, issueNo, issueNos } of issues) {
    if (initiativeNo && initiativeNo.value === undefined) yield ["取組No.", initiativeNo];
    if (itemNo && itemNo.value === undefined) yield ["項目No.", itemNo];
    if (issueNo && issueNos.length === 0) yield ["課題No.", issueNo];
  }
  for (const { initiativeNo, itemNo, issueNo } of issueRows) {
    if (initiativeNo.value === undefined) yield ["取組No.", initiativeNo];
    if (itemNo.value === undefined) yield ["項目No.", itemNo];
    if (issueNo.value === undefined) yield ["課題No.", issueNo];
  }
}
