import { cellAt } from "../grid/area";
import type { SpentWaiver } from "../waivers/apply-waivers";

/** For examples: somebody has waived that a target was not reached, in row 3 of a drawn sheet, last column. */
export const exampleWaiver = (why: SpentWaiver["why"], column: number): SpentWaiver => ({
  why,
  at: { book: "", sheet: "シート", area: cellAt(2, column) },
  waiver: {
    ruleId: "target-not-met",
    sheet: "シート",
    issue: null,
    place: "E3",
    cell: "E3",
    texts: ["78.2%"],
    said: {
      ja: ["「マイナンバーカードの交付率」の令和7（2025）年度の実績値 78.2% は目標に達していません。", "85%以上で達成です。"],
      en: ['The actual 78.2% does not reach the target ("マイナンバーカードの交付率", fiscal 2025).', "It takes at least 85%."],
    },
    by: "山田",
    reason: "全国の交付の遅れによる",
    until: "2026-03-31",
  },
});
