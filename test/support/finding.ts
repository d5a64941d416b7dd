import { fromA1 } from "../../src/grid/area";
import { same } from "../../src/language";
import type { Finding } from "../../src/rules/rule";

/** A finding at an address, with nothing said about it but what a test says. */
export function findingAt(sheet: string, address: string, told: Partial<Finding> = {}): Finding {
  const area = fromA1(address);
  if (!area) throw new Error(`${address} is no address`);
  const at = { book: "", sheet, area };
  return {
    ruleId: "entry-missing",
    severity: "error",
    at,
    cells: [at],
    issue: null,
    department: null,
    message: same(["", "", ""] as const),
    expected: [],
    actual: null,
    fix: null,
    waived: null,
    spent: null,
    ...told,
  };
}
