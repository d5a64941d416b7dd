import { activityIndicatorsSheet } from "./activity-indicators";
import { byDepartmentSheet } from "./by-department";
import { findingsSheet } from "./findings";
import { issuesSheet } from "./issues";
import { overviewSheet } from "./overview";
import { outcomeIndicatorsSheet } from "./outcome-indicators";
import type { SummarySheet } from "./sheet-plan";

/** The catalogue of summary sheets, in the order in which they stand in the workbook. */
export const summarySheets: readonly SummarySheet[] = [
  findingsSheet,
  overviewSheet,
  issuesSheet,
  outcomeIndicatorsSheet,
  activityIndicatorsSheet,
  byDepartmentSheet,
];
