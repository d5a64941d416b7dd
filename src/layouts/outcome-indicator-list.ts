import { column } from "./column";
import { indicatorColumns, oneOfIndicatorColumns } from "./indicator-columns";
import { speaksOf } from "./speaks-of";
import { table } from "./table";

/** 成果指標一覧: a row for each issue or for each outcome indicator. */
export const outcomeIndicatorList = table({
  id: "outcome-indicator-list",
  title: { ja: "成果指標一覧", en: "list of outcome indicators" },
  columns: {
    ...indicatorColumns,
    name: column("成果指標名", "成果指標", "指標名"),
    concept: column("成果指標の考え方", "指標の考え方", "成果指標の考え方(測定効果のポイント)", "指標の考え方(測定効果のポイント)"),
  },
  keys: ["name", "issueNo"],
  required: ["name"],
  oneOf: oneOfIndicatorColumns,
  isOther: (grid) => speaksOf(grid, "活動指標") && !speaksOf(grid, "成果指標"),
});
