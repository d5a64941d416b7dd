import { remembered } from "../grid/remembered";
import type { FormBlock, FoundBlock, IndicatorListBlock, IssueListBlock } from "../layouts/index";
import type { Located } from "../layouts/locate";
import type { Settings } from "../settings";
import { buildIssue } from "./build-issue";
import { buildIssueRows } from "./build-issue-row";
import type { Indicator } from "./indicator";
import { listIndicators } from "./list-indicators";
import { ownersOf } from "./owners";
import { pairAlone, pairIndicators } from "./pair-indicators";
import { planRecords, standaloneIndicators } from "./plan-blocks";
import type { Programme } from "./programme";
import type { ResultEntry } from "./result-entry";
import { tablesOf } from "./tables";

/** Makes records of what was found on the sheets of one workbook or of several taken together. */
export function buildProgramme(
  located: readonly Located[],
  year: number,
  settings: Settings,
  entries: readonly ResultEntry[] = [],
): Programme {
  const blocks = located.flatMap((sheet) => sheet.blocks);
  const issues = blocks.filter(isForm).map((block) => issueOf(block, year));
  const listed = blocks.filter(isIndicatorList).flatMap((block) => indicatorsOf(block, year));
  const issueRows = blocks.filter(isIssueList).flatMap(buildIssueRows);
  const inForms = issues.flatMap(({ activityIndicators, outcomeIndicators }): readonly Indicator[] => [
    ...activityIndicators,
    ...outcomeIndicators,
  ]);
  const standalone = blocks.flatMap((block) => standaloneIndicators(block, year));
  const indicators = [...pairIndicators(inForms, listed, year, settings, entries), ...standalone.map((one) => pairAlone(one, year, settings))];
  return {
    year,
    sheets: located.map(({ grid: { book, name, hidden }, blocks: found, isMapped, reason }) => ({
      book,
      name,
      hidden,
      layout: found[0]?.layout,
      isMapped,
      reason,
    })),
    grids: located.map(({ grid }) => grid),
    issues,
    listed: [...listed, ...standalone],
    issueRows,
    planRecords: blocks.flatMap(planRecords),
    tables: tablesOf(blocks),
    indicators,
    results: indicators.flatMap(({ results }) => results),
    entries,
    owners: ownersOf(issues, blocks.filter(isIndicatorList), issueRows, entries),
  };
}

const issueOf = remembered(buildIssue);
const indicatorsOf = remembered(listIndicators);

const isForm = (block: FoundBlock): block is FormBlock => block.layout === "issue-form";
const isIssueList = (block: FoundBlock): block is IssueListBlock => block.layout === "issue-list";
const isIndicatorList = (block: FoundBlock): block is IndicatorListBlock =>
  block.layout === "outcome-indicator-list" || block.layout === "activity-indicator-list";
