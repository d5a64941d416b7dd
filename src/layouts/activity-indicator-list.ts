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
  isOther: (grid) => !speaksOf(grid, "活動指標"),
});
