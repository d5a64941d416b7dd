import { named } from "../grid/drawing";
import { beside } from "./beside";
import { dated } from "./dated";
import { following } from "./following";
import { form } from "./form";
import { numbered } from "./numbered";
import { pairs } from "./pairs";
import { ticks } from "./ticks";
import { yearRows } from "./year-grid";

const figures = { baseline: dated("現状値"), target: dated("目標値"), stated: dated("方向") };

const results = yearRows("年度", {
  targets: ["目標値", "目標"],
  actuals: ["実績値", "実績"],
  rates: ["達成率"],
  ratings: ["達成度"],
  reasons: ["未達の理由", "未達理由", "未達成の理由"],
});

/** 改革課題シート: one form for each reform issue. */
export const issueForm = form({
  id: "issue-form",
  title: { ja: "改革課題シート", en: "reform issue form" },
  head: ["department", "initiativeNo", "initiativeName", "itemNo", "itemName", "issueNo", "issueName"],
  parts: {
    department: beside("所管"),
    initiativeNo: beside("取組No."),
    initiativeName: beside("取組名"),
    itemNo: beside("項目No."),
    itemName: beside("項目名"),
    issueNo: beside("課題No."),
    issueName: beside("課題名"),
    situation: beside("現状"),
    direction: beside("取組の方向性"),
    activityIndicators: numbered("活動指標", figures, results),
    measures: following("具体的な取組内容"),
    resources: ticks("確保を想定する経営資源", { people: "ヒト", assets: "モノ", money: "カネ", information: "情報", time: "時間" }),
    outcomeIndicators: numbered("成果指標", figures, results),
    goal: beside("到達目標"),
    members: pairs("【所管区役所別課題No.】", "区役所名", "課題No."),
  },
  example: named("1-(1)-4")`
    | 所管 | 市民文化局 | < | < | < | < |
    | 取組No. | 1 | 取組名 | 市民サービスの再構築 | < | < |
    | 項目No. | (1) | 項目名 | 将来を見据えたサービス | < | < |
    | 課題No. | 4 | 課題名 | 証明書の発行体制 | < | < |
    | 現 状 | ・窓口の混雑が続いています。 | < | < | < | < |
    | 取組の方向性 | ・コンビニ交付への移行を進めます。 | < | < | < | < |
    | 活動指標① | 周知の回数 | 現状値 | 2回\n（令和3（2021）年度） | 目標値 | 6回以上\n（令和7（2025）年度） |
    | 年度 | < | R04 | R05 | R06 | R07 |
    | 実績値 | < | 3回 | 4回 | | |
    | 達成率 | < | 50.0% | 66.7% | | |
    | 達成度 | < | 4 | 4 | | |
    | 未達の理由 | < | 会場の都合による。 | 会場の都合による。 | | |
    | 具体的な取組内容 | < | < | < | < | < |
    | 【R04（2022）～R07（2025）】\n●窓口での周知 | < | < | < | < | < |
    | 確保を想定する経営資源 | ヒト | モノ | カネ | 情報 | 時間 |
    | ^ | ○ | — | — | ○ | — |
    | 成果指標① | コンビニ交付の割合 | 現状値 | 5.32%\n（令和2（2020）年度） | 目標値 | 15%以上\n（令和7（2025）年度） |
    | 到達目標 | ・コンビニ交付の定着 | < | < | < | < |`,
});
