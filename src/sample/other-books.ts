import type { Book } from "../host/book";
import { fiscalBook, programmeIndicatorBook } from "./fiscal-book";
import { organisationGoalsBook } from "./organisation-goals-sheet";
import { policyMeasureBook } from "./policy-measure-sheet";
import { priorityGoalsBook } from "./priority-goals-sheet";
import { reformExamplesBook } from "./reform-examples-sheet";

/** The city's other documents as workbooks, by the layout of their sheets. */
export const otherBooks = {
  "reform-examples": reformExamplesBook,
  "organisation-goals": organisationGoalsBook,
  "programme-indicator": programmeIndicatorBook,
  "fiscal-table": fiscalBook,
  "policy-measure": policyMeasureBook,
  "priority-goals": priorityGoalsBook,
} as const satisfies Readonly<Record<string, () => Book>>;
