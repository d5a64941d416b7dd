import type { Book } from "../host/book";
import { withPart, type CellValue } from "../host/cell";
import type { Style } from "../host/style";
import type { PlacesBySheet } from "./form-sheet";

/** A mistake that was put into the sample on purpose, and the rule that must find it at its cell. */
export interface PlantedMistake {
  readonly sheet: string;
  /** A name of form-sheet's places. */
  readonly place: string;
  /** Where it is found, where that is another cell. */
  readonly foundAt?: string;
  readonly ruleId: string;
  /** What is put there: text, a number with its format, a formula error; or the row is hidden and keeps what it has. */
  readonly put: CellValue | PutNumber | PutError | { readonly hidesRow: true };
}

interface PutNumber {
  readonly value: number;
  readonly numberFormat: string;
}

interface PutError {
  readonly formula: string;
  readonly error: string;
}

/** Of every kind some; the first press of the button shows what the add-in can do. */
export const plantedMistakes: readonly PlantedMistake[] = [
  { sheet: "1-(1)-2", place: "department", ruleId: "field-missing", put: "" },
  { sheet: "1-(1)-7", place: "situation", ruleId: "field-missing", put: "" },
  { sheet: "1-(1)-8", place: "goal", ruleId: "placeholder-left", put: "○○を達成する" },
  { sheet: "1-(1)-9", place: "direction", ruleId: "placeholder-left", put: "未定" },
  { sheet: "1-(1)-10", place: "resource ヒト", ruleId: "resource-mark-invalid", put: "△" },
  { sheet: "1-(1)-4", place: "outcome① R05 rate", ruleId: "rate-mismatch", put: { value: 0.875, numberFormat: "0.0%" } },
  { sheet: "1-(1)-4", place: "outcome② R06 actual", ruleId: "actual-missing", put: "" },
  { sheet: "1-(1)-5", place: "outcome① R04 actual", ruleId: "actual-unreadable", put: "1,4８0.0.時間" },
  { sheet: "1-(1)-15", place: "outcome① target", ruleId: "target-mismatch", put: "1,380,000人以上\n(令和7（2025）年度)" },
  { sheet: "1-(1)-17", place: "outcome① baseline", ruleId: "baseline-missing", put: "" },
  { sheet: "1-(1)-21", place: "outcome② R05 actual", ruleId: "factor-slip", put: { value: 94_208_000, numberFormat: '#,##0"千円"' } },
  { sheet: "1-(1)-22", place: "outcome① R06 rating", ruleId: "rating-out-of-scale", put: 7 },
  { sheet: "1-(1)-24", place: "outcome① R04 actual", ruleId: "unit-mismatch", put: { value: 8.8, numberFormat: '0.0"件"' } },
  { sheet: "1-(2)-1", place: "outcome① R04 rate", ruleId: "rate-missing", put: "" },
  { sheet: "1-(2)-2", place: "outcome① baseline", ruleId: "baseline-mismatch", put: "392,678件\n(令和2（2020）年度)" },
  { sheet: "1-(2)-6", place: "outcome① R06 actual", ruleId: "formula-error", put: { formula: "=#REF!/1000", error: "#REF!" } },
  { sheet: "1-(3)-6", place: "outcome② name", ruleId: "name-mismatch", put: "サポーター登録企業数(4か年平均)" },
  { sheet: "1-(3)-8", place: "outcome① target", ruleId: "quantity-unreadable", put: "675,00千円以下\n(令和7（2025）年度)" },
  { sheet: "1-(3)-9", place: "outcome② baseline", ruleId: "fiscal-year-era", put: "87%\n(令和3（2022）年度)" },
  { sheet: "1-(3)-10", place: "issueNo", ruleId: "issue-number-duplicate", put: "9" },
  { sheet: "1-(3)-12", place: "outcome① target", ruleId: "target-missing", put: "" },
  { sheet: "2-(4)-7", place: "outcome① R04 reason", ruleId: "reason-missing", put: "" },
  { sheet: "2-(1)-5", place: "outcome① R06 rate", ruleId: "rate-mismatch", put: "100%" },
  { sheet: "1-(1)-18", place: "activity③ label", foundAt: "activity③ name", ruleId: "indicator-number-duplicate", put: "活動指標②" },
  { sheet: "2-(2)-2", place: "department", ruleId: "department-mismatch", put: "財務局" },
  { sheet: "2-(2)-4", place: "goal", ruleId: "goal-number-mismatch", put: "・システム運用経費の縮減（令和7（2025）年度目標値：6.3億円）" },
  { sheet: "2-(2)-4", place: "outcome① R04 actual", ruleId: "actual-missing", put: "" },
  { sheet: "2-(4)-1", place: "itemName", ruleId: "initiative-name-mismatch", put: "財源確保の強化" },
  { sheet: "2-(4)-3", place: "outcome① name", ruleId: "indicator-name-missing", put: "" },
  { sheet: "2-(5)-3", place: "issueNo", ruleId: "issue-number-unreadable", put: "三番" },
  { sheet: "2-(5)-5", place: "activity① label", ruleId: "content-hidden", put: { hidesRow: true } },
  { sheet: "2-(5)-9", place: "outcome① baseline", ruleId: "fiscal-year-missing", put: "1,592人" },
];

/** Not a mistake, though it looks like one: full-width digits read like any others. */
export const harmlessOddities = [{ sheet: "1-(1)-1", place: "issueNo", put: "１" }] as const;

/** Puts the mistakes into the forms; only the cells that are named change. */
export function plantMistakes(book: Book, places: PlacesBySheet): void {
  for (const { sheet, place, put } of [...plantedMistakes, ...harmlessOddities]) {
    const target = book.sheet(sheet);
    const at = places.get(sheet)?.get(place);
    if (!target || !at) throw new Error(`The sample has no ${place} on ${sheet}`);
    if (typeof put === "object" && "hidesRow" in put) {
      target.rows.set(at.row, { ...target.rows.get(at.row), hidden: true });
      continue;
    }
    const cell = target.cell(at.row, at.column);
    target.setCell(at.row, at.column, withPart(cell, parts(put, cell?.style)));
  }
}

function parts(put: CellValue | PutNumber | PutError, style: Style | undefined) {
  const plain = { formula: undefined, error: undefined };
  if (typeof put !== "object") return { ...plain, value: put, style: typeof put === "string" && style ? { ...style, numberFormat: "General" } : style };
  if ("formula" in put) return { value: put.error, formula: put.formula, error: true, style };
  return { ...plain, value: put.value, style: { ...style, numberFormat: put.numberFormat } };
}
