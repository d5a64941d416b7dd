import { sheet } from "../grid/drawing";
import { issueLabel } from "../model/issue-key";
import { compareIssues, issueLists } from "./issue-lists";
import { defineRule } from "./rule";

/** The 頁 of 改革課題一覧 does not fall from one issue to the next. */
export const pageOutOfOrder = defineRule({
  id: "page-out-of-order",
  category: "structure",
  severity: "warning",
  title: { ja: "改革課題一覧の頁が前の課題より小さい", en: "A page number in the issue list falls" },
  reason: {
    ja: "第3章のシートは課題番号の順に綴じられるので、改革課題一覧（資料7）の頁は同じか増えていきます。小さくなる頁は打ち間違いか、頁が変わったあとの直し忘れです。",
    en: "The forms of chapter 3 are bound in the order of their numbers, so the pages of the issue list (appendix 7) only rise. One that falls is a slip, or was forgotten when pages moved.",
  },

  *find(programme) {
    for (const rows of issueLists(programme)) {
      const paged = rows.flatMap(({ key, page }) => (page?.value === undefined ? [] : [{ key, page, no: page.value }]));
      for (const [index, { key, page, no }] of paged.entries()) {
        const before = paged[index - 1];
        if (before && no < before.no && compareIssues(before.key, key) < 0)
          yield {
            at: page.at,
            also: [before.page.at],
            actual: page.text,
            issue: issueLabel(key),
            before: issueLabel(before.key),
            pageBefore: before.page.text,
          };
      }
    }
  },

  explain: ({ actual, issue, before, pageBefore }) => ({
    ja: [`課題 ${issue} の頁「${actual}」が、前の課題 ${before} の頁「${pageBefore}」より小さくなっています。`, "頁は課題番号の順に増えていくはずです。", "シートの載る頁を確かめて、誤っている方を直してください。"],
    en: [
      `The page "${actual}" of issue ${issue} comes before page "${pageBefore}" of the issue above it, ${before}.`,
      "Pages rise with the numbers of the issues.",
      "Look up the pages and correct the one that is wrong.",
    ],
  }),

  examples: { good: sheet`${list("48", "48")}`, bad: sheet`${list("48", "[[47]]")}` },
});

function list(first: string, second: string): string {
  return `
    | 改革課題一覧 |
    | 取組No. | 項目No. | 課題No. | 課題名 | 局区等名 | 頁 |
    | 1 | 1 | 4 | 証明書の発行体制 | 市民文化局 | ${first} |
    | 1 | 1 | 5 | 農業の支援 | 経済労働局 | ${second} |`;
}
