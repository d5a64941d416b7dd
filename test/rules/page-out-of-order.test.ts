import { sheet } from "../../src/grid/drawing";
import { pageOutOfOrder } from "../../src/rules/page-out-of-order";
import { ruleTest } from "../support/rule-test";

const list = (...rows: readonly (readonly [issueNo: string, page: string])[]) => sheet`
  | 改革課題一覧 |
  | 取組No. | 項目No. | 課題No. | 課題名 | 局区等名 | 頁 |${rows.map(([issueNo, page]) => `
  | 1 | 1 | ${issueNo} | 課題${issueNo} | 財政局 | ${page} |`).join("")}`;

ruleTest(pageOutOfOrder, {
  accepts: {
    "an issue that comes twice, the business of issue-number-duplicate": list(["4", "48"], ["4", "47"]),
    "pages that rise": list(["4", "48"], ["5", "50"]),
    "two issues on one page": list(["4", "48"], ["5", "48"]),
    "99 before 100": list(["4", "99"], ["5", "100"]),
    "a row that stands too far down, the business of list-out-of-order": list(["5", "50"], ["4", "48"]),
    "a blank page": list(["4", "48"], ["5", ""], ["6", "48"]),
  },
  finds: {
    "a page that falls": list(["4", "48"], ["5", "[[47]]"]),
    "a page that falls behind a blank one": list(["4", "48"], ["5", ""], ["6", "[[47]]"]),
    "a page that is too high, at the next one": list(["4", "48"], ["5", "490"], ["6", "[[50]]"]),
  },
});
