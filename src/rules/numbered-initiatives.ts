import type { Programme } from "../model/programme";
import type { NumberEntry } from "../values/entry";
import { byCell } from "./by-cell";

/** A 取組No. and the 項目No. beside it, as entered in a form or in a row of 改革課題一覧. */
export interface NumberedPlace {
  readonly initiativeNo: NumberEntry;
  readonly itemNo: NumberEntry | undefined;
}

/** Every place that gives a 取組No.; numbers that cannot be read are the business of issue-number-unreadable. */
export const numberedPlaces = ({ issues, issueRows }: Programme): readonly NumberedPlace[] =>
  [...issues, ...issueRows].flatMap(({ initiativeNo, itemNo }) => (initiativeNo?.value === undefined ? [] : [{ initiativeNo, itemNo }]));

/** In a list one merged cell holds the number of many rows: it is one fault. */
export const oncePerCell = <Fault extends { readonly at: NumberEntry["at"] }>(faults: readonly Fault[]): readonly Fault[] =>
  byCell(faults).map(([first]) => first);
