import type { Masters, RatingScale } from "../settings";
import { ratingCheck } from "./entry-checks";
import type { EntryCheck } from "./sheet-plan";

/** What may be entered into the cells of a form. */
export type FormChoices = Readonly<Record<keyof typeof hints, EntryCheck>>;

/** The form is the city's, and so are its words: it is Japanese in every language of the pane. */
const hints = {
  department: "設定の「所管の一覧」にある名称",
  initiativeNo: "取組の番号",
  initiativeName: "設定の「取組と項目の一覧」にある取組名",
  itemNo: "項目の番号（括弧付き）",
  itemName: "設定の「取組と項目の一覧」にある項目名",
  issueNo: "改革課題一覧の課題No.",
  mark: "確保を想定するものは○、しないものは—",
  dated: "値と年度（例: 85％以上　令和7（2025）年度）",
  actual: "実績値を単位とともに。把握できないときは「—」",
  rating: "達成度",
  reason: "目標に届かなかったときの理由",
} as const;

/** The choices of the lists in the settings; the items are those of the 取組, or of all where none is known. */
export function formChoices({ departments, initiatives }: Masters, scale: RatingScale, initiativeNo?: number): FormChoices {
  const items = initiatives.filter(({ no }) => initiativeNo === undefined || no === initiativeNo).flatMap((one) => one.items);
  const numbers = [...new Set(items.map(({ no }) => no))].sort((a, b) => a - b);
  return {
    department: listOf(departments.map(({ name }) => name), hints.department),
    initiativeNo: listOf(initiatives.map(({ no }) => String(no)), hints.initiativeNo),
    initiativeName: listOf(initiatives.map(({ name }) => name), hints.initiativeName),
    itemNo: listOf(numbers.map((no) => `(${no})`), hints.itemNo),
    itemName: listOf(items.map(({ name }) => name), hints.itemName),
    issueNo: freely(hints.issueNo),
    mark: listOf(["○", "—"], hints.mark),
    dated: freely(hints.dated),
    actual: freely(hints.actual),
    reason: freely(hints.reason),
    rating: ratingCheck(scale)?.ja ?? freely(hints.rating),
  };
}

/** A drop-down stands in the cell's check: Excel takes 255 characters, and a comma parts two choices. Where that will not do, a hint. */
function listOf(choices: readonly string[], hint: string): EntryCheck {
  const fits = choices.length > 0 && choices.join(",").length <= 255 && choices.every((choice) => !choice.includes(","));
  return fits ? { kind: "list", choices, hint } : freely(hint);
}

const freely = (hint: string): EntryCheck => ({ kind: "text", longest: 400, hint });
