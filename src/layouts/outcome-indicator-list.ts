import { named } from "../grid/drawing";
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
  example: named("成果指標一覧")`
    | 取組1 - (1) 将来を見据えたサービス | < | < | < | < | < | < | < | < |
    | 課題No. | 所管 | 課題名 | 成果指標名 | 現状値 | 目標値 | < | < | < |
    | 4 | 市民文化局 | 証明書の発行体制 | ①割合\n②苦情 | ①5%\n②8件\n(R02) | ①9%\n②7件\n(R04) | ①11%\n②6件\n(R05) | ①13%\n②5件\n(R06) | ①15%\n②4件\n(R07) |
    | 5 | 財政局 | 債権の管理 | 収入率 | 98.1%\n(R02) | 98.4%\n(R04) | 98.6%\n(R05) | 98.8%\n(R06) | 99%\n(R07) |`,
  isOther: (grid) => speaksOf(grid, "活動指標") && !speaksOf(grid, "成果指標"),
});
