import { named } from "../grid/drawing";
import { column } from "./column";
import { table } from "./table";

/** 改革課題一覧: a row for each reform issue. */
export const issueList = table({
  id: "issue-list",
  title: { ja: "改革課題一覧", en: "list of reform issues" },
  columns: {
    initiativeNo: column("取組No."),
    itemNo: column("項目No."),
    issueNo: column("課題No.", "改革課題No."),
    issueName: column("課題名", "改革課題名"),
    department: column("局区等名", "所管", "所管局", "所管局区"),
    page: column("頁", "ページ", "掲載頁", "掲載ページ"),
    // An indicator list has these columns too, and this one besides: then it is not the list of issues.
    indicator: column("成果指標名", "活動指標名", "指標名", "成果指標", "活動指標"),
  },
  keys: ["issueNo", "issueName"],
  required: ["issueNo", "issueName"],
  oneOf: ["department", "page", "initiativeNo", "itemNo"],
  noneOf: ["indicator"],
  example: named("改革課題一覧")`
    | 取組No. | 項目No. | 課題No. | 課題名 | 局区等名 | 頁 |
    | 1 | (1) | 4 | 証明書の発行体制 | 市民文化局 | 48 |
    | 1 | (1) | 5 | 債権の管理 | 財政局 | 49 |`,
});
