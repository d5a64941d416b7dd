import { indicatorSheet } from "./indicator-sheet";

/** 成果指標一覧 */
export const outcomeIndicatorsSheet = indicatorSheet(
  "outcome-indicators",
  "outcome",
  { ja: "成果指標一覧", en: "Outcome indicators" },
  { ja: "成果指標の目標・実績・達成率。", en: "Targets, actuals and rates of the outcome indicators." },
);
