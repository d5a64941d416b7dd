import type { Check } from "../check";
import { isOpen } from "../rules/rule";

/** Can a workbook be handed in? It can where no error is left; where no sheet was recognised there is nothing to hand in. */
export interface Verdict {
  readonly result: "passes" | "fails" | "nothing";
  readonly errors: number;
  readonly warnings: number;
}

export function verdictOf({ programme, findings }: Check): Verdict {
  const count = (severity: "error" | "warning") => findings.filter((finding) => finding.severity === severity && isOpen(finding)).length;
  const [errors, warnings] = [count("error"), count("warning")];
  const isRead = programme.sheets.some(({ layout }) => layout !== undefined);
  return { result: errors > 0 ? "fails" : isRead ? "passes" : "nothing", errors, warnings };
}
