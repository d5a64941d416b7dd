import type { ReformExamplesBlock } from "../layouts/index";
import { optionalText, textEntry } from "./entries";
import type { ReformExample } from "./plan-records";

/** The rows of 質的改革の取組例. */
export function buildReformExamples({ found }: ReformExamplesBlock): readonly ReformExample[] {
  return found.map(({ at, cells: { department, issueName, item, situation, direction } }) => ({
    type: "reform-example",
    at,
    department: department ? textEntry(department) : { text: "", at },
    issueName: issueName ? textEntry(issueName) : { text: "", at },
    item: optionalText(item),
    situation: optionalText(situation),
    direction: optionalText(direction),
  }));
}
