import { issueLabel } from "../model/issue-key";
import type { Programme } from "../model/programme";
import type { ClaimedIssue, SubmittedForm } from "./round";

/** Every issue that came in, with the forms that claim it, in their order. A form whose numbers cannot be read claims none. */
export function claimedIssues({ issues }: Programme): readonly ClaimedIssue[] {
  const claims = new Map<string, SubmittedForm[]>();
  for (const { key, at } of issues)
    for (const issueNo of key?.issueNos ?? []) {
      const label = issueLabel({ initiativeNo: key?.initiativeNo ?? 0, itemNo: key?.itemNo ?? 0, issueNos: [issueNo] });
      const form = { file: at.book, sheet: at.sheet };
      const known = claims.get(label);
      if (known) known.push(form);
      else claims.set(label, [form]);
    }
  return [...claims].map(([issue, forms]) => ({ issue, forms }));
}
