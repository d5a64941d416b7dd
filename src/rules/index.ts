import { actualCopied } from "./actual-copied";
import { actualEarly } from "./actual-early";
import { actualImplausible } from "./actual-implausible";
import { actualMismatch } from "./actual-mismatch";
import { actualMissing } from "./actual-missing";
import { actualUnreadable } from "./actual-unreadable";
import { baselineInPeriod } from "./baseline-in-period";
import { baselineMismatch } from "./baseline-mismatch";
import { baselineMissing } from "./baseline-missing";
import { baselineYearMismatch } from "./baseline-year-mismatch";
import { belowBaseline } from "./below-baseline";
import { cellAsAbove } from "./cell-as-above";
import { cellSeveralValues } from "./cell-several-values";
import { cellsMerged } from "./cells-merged";
import { contentHidden } from "./content-hidden";
import { countFractional } from "./count-fractional";
import { cumulativeFalls } from "./cumulative-falls";
import { departmentMismatch } from "./department-mismatch";
import { departmentUnknown } from "./department-unknown";
import { digitsMixed } from "./digits-mixed";
import { factorSlip } from "./factor-slip";
import { fieldDash } from "./field-dash";
import { fieldMissing } from "./field-missing";
import { figureAsText } from "./figure-as-text";
import { fiscalYearEra } from "./fiscal-year-era";
import { fiscalYearMissing } from "./fiscal-year-missing";
import { formBlank } from "./form-blank";
import { formCopied } from "./form-copied";
import { formWithoutListRow } from "./form-without-list-row";
import { formulaDoubled } from "./formula-doubled";
import { formulaError } from "./formula-error";
import { formulaInverted } from "./formula-inverted";
import { formulaLeft } from "./formula-left";
import { goalDirectionMismatch } from "./goal-direction-mismatch";
import { goalNumberMismatch } from "./goal-number-mismatch";
import { indicatorLabelOrder } from "./indicator-label-order";
import { indicatorNameDuplicate } from "./indicator-name-duplicate";
import { indicatorNameMissing } from "./indicator-name-missing";
import { indicatorNumberDuplicate } from "./indicator-number-duplicate";
import { initiativeNameMismatch } from "./initiative-name-mismatch";
import { initiativeUnknown } from "./initiative-unknown";
import { issueNameDuplicate } from "./issue-name-duplicate";
import { issueNotListed } from "./issue-not-listed";
import { issueNumberDuplicate } from "./issue-number-duplicate";
import { issueNumberGap } from "./issue-number-gap";
import { issueNumberUnreadable } from "./issue-number-unreadable";
import { issueWithoutForm } from "./issue-without-form";
import { itemUnknown } from "./item-unknown";
import { lettersDependent } from "./letters-dependent";
import { lettersStray } from "./letters-stray";
import { lettersUnreadable } from "./letters-unreadable";
import { listEmpty } from "./list-empty";
import { listFieldMissing } from "./list-field-missing";
import { listOutOfOrder } from "./list-out-of-order";
import { listRowUnnumbered } from "./list-row-unnumbered";
import { listRowWithoutForm } from "./list-row-without-form";
import { measuresYearOutside } from "./measures-year-outside";
import { membersMismatch } from "./members-mismatch";
import { nameMismatch } from "./name-mismatch";
import { numberAsText } from "./number-as-text";
import { pageOutOfOrder } from "./page-out-of-order";
import { placeholderLeft } from "./placeholder-left";
import { productMismatch } from "./product-mismatch";
import { quantityUnreadable } from "./quantity-unreadable";
import { rangeInverted } from "./range-inverted";
import { rateMismatch } from "./rate-mismatch";
import { rateMissing } from "./rate-missing";
import { rateWithoutFigures } from "./rate-without-figures";
import { ratingContradiction } from "./rating-contradiction";
import { ratingDiffers } from "./rating-differs";
import { ratingMismatch } from "./rating-mismatch";
import { ratingMissing } from "./rating-missing";
import { ratingOutOfScale } from "./rating-out-of-scale";
import { reasonCopied } from "./reason-copied";
import { reasonMissing } from "./reason-missing";
import { reasonRepeated } from "./reason-repeated";
import { reasonUnneeded } from "./reason-unneeded";
import { resourceMarkInvalid } from "./resource-mark-invalid";
import { resourceMarkMissing } from "./resource-mark-missing";
import { resourceNoneChosen } from "./resource-none-chosen";
import type { Rule } from "./rule";
import { shareOutOfRange } from "./share-out-of-range";
import { sheetNameMismatch } from "./sheet-name-mismatch";
import { tableDivided } from "./table-divided";
import { tablesSeveral } from "./tables-several";
import { targetBeforeBaseline } from "./target-before-baseline";
import { targetMismatch } from "./target-mismatch";
import { targetMissing } from "./target-missing";
import { targetNone } from "./target-none";
import { targetNotMet } from "./target-not-met";
import { targetOutsidePeriod } from "./target-outside-period";
import { targetSlip } from "./target-slip";
import { targetWorse } from "./target-worse";
import { targetsTurnRound } from "./targets-turn-round";
import { textAligned } from "./text-aligned";
import { totalMismatch } from "./total-mismatch";
import { unitMismatch } from "./unit-mismatch";
import { unitMissing } from "./unit-missing";
import { valueCellMissing } from "./value-cell-missing";
import { waiverExpired } from "./waiver-expired";
import { waiverUseless } from "./waiver-useless";
import { yearColumnDuplicate } from "./year-column-duplicate";
import { yearWesternMissing } from "./year-western-missing";

/** The rules that look at waivers, and so at what all others have found. */
export const waiverRules: readonly Rule[] = [waiverExpired, waiverUseless];

/** The catalogue: every rule, by category, in the order in which it is printed. A rule that is not listed here does not run. */
export const rules: readonly Rule[] = [
  // structure
  fieldMissing,
  formBlank,
  placeholderLeft,
  indicatorNameMissing,
  indicatorNameDuplicate,
  issueNumberUnreadable,
  issueNumberDuplicate,
  initiativeUnknown,
  itemUnknown,
  departmentUnknown,
  resourceMarkInvalid,
  resourceMarkMissing,
  resourceNoneChosen,
  formulaError,
  contentHidden,
  indicatorNumberDuplicate,
  indicatorLabelOrder,
  issueNumberGap,
  listOutOfOrder,
  pageOutOfOrder,
  sheetNameMismatch,
  valueCellMissing,
  fieldDash,
  membersMismatch,
  listEmpty,
  listRowUnnumbered,
  listFieldMissing,
  issueNameDuplicate,
  formCopied,
  // values
  fiscalYearEra,
  fiscalYearMissing,
  quantityUnreadable,
  unitMismatch,
  unitMissing,
  totalMismatch,
  shareOutOfRange,
  countFractional,
  targetBeforeBaseline,
  targetOutsidePeriod,
  measuresYearOutside,
  rangeInverted,
  baselineInPeriod,
  lettersStray,
  lettersUnreadable,
  digitsMixed,
  yearColumnDuplicate,
  numberAsText,
  // plan
  baselineMissing,
  targetMissing,
  goalNumberMismatch,
  goalDirectionMismatch,
  productMismatch,
  formulaInverted,
  targetSlip,
  targetsTurnRound,
  cumulativeFalls,
  targetNone,
  targetWorse,
  formulaDoubled,
  // results
  actualMissing,
  actualUnreadable,
  actualEarly,
  factorSlip,
  rateMissing,
  rateMismatch,
  ratingOutOfScale,
  ratingMismatch,
  reasonMissing,
  reasonRepeated,
  targetNotMet,
  belowBaseline,
  ratingMissing,
  ratingContradiction,
  ratingDiffers,
  rateWithoutFigures,
  reasonUnneeded,
  actualImplausible,
  actualCopied,
  reasonCopied,
  // across-sheets
  formWithoutListRow,
  listRowWithoutForm,
  issueNotListed,
  issueWithoutForm,
  baselineMismatch,
  baselineYearMismatch,
  targetMismatch,
  actualMismatch,
  departmentMismatch,
  initiativeNameMismatch,
  nameMismatch,
  // machine-readability
  cellSeveralValues,
  figureAsText,
  cellsMerged,
  textAligned,
  cellAsAbove,
  formulaLeft,
  lettersDependent,
  yearWesternMissing,
  tableDivided,
  tablesSeveral,
  // waivers
  ...waiverRules,
];
