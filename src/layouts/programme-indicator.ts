import { named } from "../grid/drawing";
import { yearTable } from "./year-table";

/** Words of the forms and lists of issues: what has them is no indicator of the whole programme. */
const ofIssues = ["課題No", "課題名", "成果指標名", "活動指標名", "実績値", "達成率", "達成度", "未達の理由"];

/** 行財政改革の取組指標: the indicators of the programme as a whole, from the year it starts from to the one it aims at. */
export const programmeIndicator = yearTable({
  id: "programme-indicator",
  title: { ja: "行財政改革の取組指標", en: "indicator of the programme" },
  titles: ["行財政改革の取組指標", "取組指標"],
  // A list of indicators has a column for its names and one for each kind of value.
  isOther: (names, headings) => ofIssues.some((label) => names.has(label)) || (names.has("指標名") && headings.has("目標値")),
  example: named("取組指標")`
    | 行財政改革の取組指標 | | |
    | | 令和3（2021）年度 | 令和7（2025）年度 |
    | 行政サービスへの満足度 | 57.0% | 58.4%以上 |`,
});
