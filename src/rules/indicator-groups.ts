import type { Indicator } from "../model/indicator";
import { issueLabel } from "../model/issue-key";
import type { Programme } from "../model/programme";

/** The indicators of one kind of one issue, form by form and list by list, in the order in which they stand. */
export function indicatorGroups({ issues, listed }: Programme): readonly (readonly Indicator[])[] {
  const lists = new Map<string, Indicator[]>();
  for (const indicator of listed) {
    if (!indicator.issue) continue;
    const key = [indicator.at.book, indicator.at.sheet, indicator.kind, issueLabel(indicator.issue)].join("\n");
    const known = lists.get(key);
    if (known) known.push(indicator);
    else lists.set(key, [indicator]);
  }
  return [...issues.flatMap(({ activityIndicators, outcomeIndicators }) => [activityIndicators, outcomeIndicators]), ...lists.values()];
}
