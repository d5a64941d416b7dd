import { named } from "../grid/drawing";
import { yearTable } from "./year-table";

/** Words of forms and of lists of indicators, which have rows of fiscal years, too. */
const ofIndicators = ["課題No", "指標名", "現状値", "目標値", "実績値", "達成率", "達成度", "未達の理由"];

/** 財政効果, 収支フレーム: amounts × fiscal years whose totals must add up. */
export const fiscalTable = yearTable({
  id: "fiscal-table",
  title: { ja: "財政効果・収支フレーム", en: "fiscal table" },
  titles: ["財政効果", "収支フレーム", "収支見通し", "財政指標"],
  isOther: (names, headings) => ofIndicators.some((label) => names.has(label) || headings.has(label)),
  example: named("収支フレーム")`
    | 収支フレーム【一般財源ベース】 | | | |
    | | | | （単位 億円） |
    | | | R4予算 (2022) | R5見込 (2023) |
    | 市税 | < | 3,675 | 3,735 |
    | その他一般財源 | < | 106 | 106 |
    | 歳入合計 | < | 3,781 | 3,841 |
    | 効果総額 | < | 25 | 27 |
    | 内訳 | 債権確保策の強化 | 18 | 19 |
    | ^ | 財産の有効活用 | 7 | 8 |`,
});
