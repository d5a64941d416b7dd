import { activityIndicatorList } from "./activity-indicator-list";
import { fiscalTable } from "./fiscal-table";
import { issueForm } from "./issue-form";
import { issueList } from "./issue-list";
import type { BlockOf } from "./layout";
import { organisationGoals } from "./organisation-goals";
import { outcomeIndicatorList } from "./outcome-indicator-list";
import { policyMeasure } from "./policy-measure";
import { priorityGoals } from "./priority-goals";
import { programmeIndicator } from "./programme-indicator";
import { reformExamples } from "./reform-examples";

/** The catalogue of layouts, in the order in which they are looked for. */
export const layouts = [
  issueForm,
  outcomeIndicatorList,
  activityIndicatorList,
  issueList,
  reformExamples,
  organisationGoals,
  programmeIndicator,
  fiscalTable,
  policyMeasure,
  priorityGoals,
] as const;

/** What can be found on a sheet, by layout. */
export type FoundBlock = BlockOf<(typeof layouts)[number]>;
export type FormBlock = BlockOf<typeof issueForm>;
export type IndicatorListBlock = BlockOf<typeof outcomeIndicatorList | typeof activityIndicatorList>;
export type IssueListBlock = BlockOf<typeof issueList>;
export type ReformExamplesBlock = BlockOf<typeof reformExamples>;
export type OrganisationGoalsBlock = BlockOf<typeof organisationGoals>;
export type ProgrammeIndicatorBlock = BlockOf<typeof programmeIndicator>;
export type FiscalTableBlock = BlockOf<typeof fiscalTable>;
export type PolicyMeasureBlock = BlockOf<typeof policyMeasure>;
export type PriorityGoalsBlock = BlockOf<typeof priorityGoals>;
