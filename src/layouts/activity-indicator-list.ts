import { named } from "../grid/drawing";
import { column } from "./column";
import { indicatorColumns, oneOfIndicatorColumns } from "./indicator-columns";
import { speaksOf } from "./speaks-of";
import { table } from "./table";

/** 活動指標一覧: a row for each issue or for each activity indicator. */
export const activityIndicatorList = table({
  id: "activity-indicator-list",
  title: { ja: "活動指標一覧", en: "list of activity indicators" },
  columns: {
    ...indicatorColumns,
    name: column("活動指標名", "活動指標", "指標名"),
    concept: column("活動指標の考え方", "指標の考え方", "活動指標の考え方(測定効果のポイント)", "指標の考え方(測定効果のポイント)"),
  },
  keys: ["name", "issueNo"],
  required: ["name"],
  oneOf: oneOfIndicatorColumns,
  example: named("活動指標一覧")`
    | 取組1 - (1) 将来を見据えたサービス | < | < | < | < | < | < | < | < |
    | 課題No. | 所管 | 課題名 | 活動指標名 | 現状値 | 目標値 | < | < | < |
    | 4 | 市民文化局 | 証明書の発行体制 | 周知の回数 | 2回 (R02) | 3回 (R04) | 4回 (R05) | 5回 (R06) | 6回 (R07) |
    | 5 | 財政局 | 債権の管理 | 催告の件数 | 80件 (R02) | 90件 (R04) | 95件 (R05) | 100件 (R06) | 100件 (R07) |`,
  isOther: (grid) => !speaksOf(grid, "活動指標"),
});
