import type { CellRef } from "../grid/cell-ref";
import { issueLabel } from "../model/issue-key";
import type { IndicatorPair } from "../model/indicator";
import { linked, text } from "./cells";
import type { PlanCell } from "./sheet-plan";

/** The cell that a row of an indicator leads to. */
export const placeOf = ({ form, list }: IndicatorPair): CellRef | undefined => form?.at ?? list?.at;

/** The issue of an indicator, with a link to where it stands; "—" where it belongs to none. */
export const issueCell = (indicator: IndicatorPair, at = placeOf(indicator)): PlanCell =>
  linked(indicator.issue ? issueLabel(indicator.issue) : "—", at);

/** "①交付率" */
export const nameCell = ({ label, name }: IndicatorPair): PlanCell => text(`${label}${name}`);
