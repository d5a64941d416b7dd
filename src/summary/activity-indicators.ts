import { indicatorSheet } from "./indicator-sheet";

/** 活動指標一覧 */
export const activityIndicatorsSheet = indicatorSheet(
  "activity-indicators",
  "activity",
  { ja: "活動指標一覧", en: "Activity indicators" },
  { ja: "活動指標の目標・実績・達成率。", en: "Targets, actuals and rates of the activity indicators." },
);
