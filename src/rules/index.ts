import type { Rule } from "./rule";

/** The catalogue: every rule, in the order in which it is printed. A rule that is not listed here does not run. */
export const rules: readonly Rule[] = [];
