import type { FormBlock } from "../layouts/index";
import { textOf, type Spot } from "../layouts/spot";
import type { NumberEntry, TextEntry } from "../values/entry";
import { numberEntry, optionalText, textEntry } from "./entries";
import { formIndicators, type FormHead } from "./form-indicators";
import { issueKey, parseIssueNos } from "./issue-numbers";
import { readMeasures } from "./measures";
import { resourceKinds, type ReformIssue } from "./reform-issue";

/** One form, as a record. */
export function buildIssue({ at, found }: FormBlock, year: number): ReformIssue {
  const number = (spot: Spot | undefined): NumberEntry | undefined => spot && numberEntry(spot);
  const [initiativeNo, itemNo] = [number(found.initiativeNo), number(found.itemNo)];
  const numbers = parseIssueNos(textOf(found.issueNo));
  const key = issueKey(initiativeNo?.value, itemNo?.value, numbers);
  const blank: TextEntry = { text: "", at };
  const head: FormHead = {
    issue: key,
    department: optionalText(found.department) ?? blank,
    issueName: optionalText(found.issueName) ?? blank,
  };
  const measures = readMeasures(found.measures);
  return {
    key,
    at,
    department: optionalText(found.department),
    initiativeNo,
    initiativeName: optionalText(found.initiativeName),
    itemNo,
    itemName: optionalText(found.itemName),
    issueNo: optionalText(found.issueNo),
    issueNos: numbers.issueNos,
    issueName: optionalText(found.issueName),
    situation: optionalText(found.situation),
    direction: optionalText(found.direction),
    activityIndicators: formIndicators(found.activityIndicators, "activity", head, year),
    outcomeIndicators: formIndicators(found.outcomeIndicators, "outcome", head, year),
    measuresText: measures.text,
    measures: measures.blocks,
    resources: Object.fromEntries(
      resourceKinds.flatMap((kind) => (found.resources[kind] ? [[kind, textEntry(found.resources[kind])]] : [])),
    ),
    goal: optionalText(found.goal),
    members: found.members.map(({ left, right }) => ({ department: textEntry(left), issueNo: numberEntry(right) })),
  };
}
