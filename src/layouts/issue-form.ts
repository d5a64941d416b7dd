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
});
