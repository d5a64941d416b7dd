import { activityIndicatorsSheet } from "./activity-indicators";
import { byDepartmentSheet } from "./by-department";
import { byResourceSheet } from "./by-resource";
import { evaluationSheet } from "./evaluation";
import { findingsSheet } from "./findings";
import { issuesSheet } from "./issues";
import { notReachedSheet } from "./not-reached";
import { outcomeIndicatorsSheet } from "./outcome-indicators";
import { overviewSheet } from "./overview";
import { resultEntrySheet } from "./result-entry";
import type { SummarySheet } from "./sheet-plan";
import { submissionSheet } from "./submission";

/** The catalogue of summary sheets, in the order in which they stand in the workbook. */
export const summarySheets: readonly SummarySheet[] = [
  findingsSheet,
  overviewSheet,
  notReachedSheet,
  issuesSheet,
  outcomeIndicatorsSheet,
  activityIndicatorsSheet,
  byDepartmentSheet,
  byResourceSheet,
  evaluationSheet,
  resultEntrySheet,
  submissionSheet,
];
