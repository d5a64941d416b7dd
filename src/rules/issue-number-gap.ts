import { sheet } from "../grid/drawing";
import { issueLabel } from "../model/issue-key";
import { exampleIssueList } from "./example-list";
import { issueLists, type NumberedRow } from "./issue-lists";
import { defineRule } from "./rule";

/** Within an item, the issues of 改革課題一覧 are numbered 1, 2, 3 …. A list of a single department has gaps of its own. */
export const issueNumberGap = defineRule({
  id: "issue-number-gap",
  category: "structure",
  severity: "info",
  title: { ja: "改革課題一覧の課題No.が飛んでいる", en: "A number is skipped in the issue list" },
  reason: {
    ja: "改革課題一覧（資料7）の課題No.は、項目ごとに1から順に続きます。抜けた番号は、行が消えたか、番号の打ち間違いのしるしです。一つの所管だけの一覧は調べません。",
    en: "In the issue list (appendix 7) the issues of an item are numbered without gaps. A number that is skipped may be a row that got lost, or a slip. A list of one department only is left alone.",
  },

  *find(programme) {
    for (const rows of issueLists(programme).filter(isOfSeveralDepartments))
      for (const { key, issueNo } of rows) {
        const { issueNos: [first = 1], ...item } = key;
        const ofItem = rows.filter((row) => row.key.initiativeNo === key.initiativeNo && row.key.itemNo === key.itemNo);
        const taken = ofItem.flatMap((row) => row.key.issueNos);
        const below = Math.max(0, ...taken.filter((no) => no < first));
        if (below === 0 || below === first - 1) continue;
        const rowsBefore = ofItem.filter((row) => row.key.issueNos.includes(below));
        const skipped = Array.from({ length: first - below - 1 }, (_, i) => below + 1 + i);
        yield {
          at: issueNo.at,
          also: rowsBefore.map((row) => row.issueNo.at),
          actual: issueLabel(key),
          skipped: issueLabel({ ...item, issueNos: skipped }),
          before: issueLabel({ ...item, issueNos: [below] }),
        };
      }
  },

  explain: ({ actual, skipped, before }) => ({
    ja: [`改革課題一覧で、${before}の次が${actual}です。`, `課題No.は順に続くので、間に${skipped}があるはずです。`, "行が抜けていないか、番号が違っていないかを確かめてください。欠番であれば、このままで構いません。"],
    en: [
      `In the issue list, ${before} is followed by ${actual}.`,
      `Numbers go on one by one, so ${skipped} should stand between them.`,
      "See whether a row got lost or a number is wrong; if the number is not in use, leave it as it is.",
    ],
  }),

  examples: {
    good: sheet`${exampleIssueList({ issueNo: "4" }, { issueNo: "5", issueName: "農業の支援", department: "経済労働局" })}`,
    bad: sheet`${exampleIssueList({ issueNo: "4" }, { issueNo: "[[6]]", issueName: "農業の支援", department: "経済労働局" })}`,
  },
});

const isOfSeveralDepartments = (rows: readonly NumberedRow[]): boolean => new Set(rows.map(({ department }) => department.text)).size > 1;
