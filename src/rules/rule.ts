import type { z } from "zod";
import type { CellRef } from "../grid/cell-ref";
import type { Drawing } from "../grid/drawing";
import type { Bilingual } from "../language";
import type { Programme } from "../model/programme";
import type { Settings } from "../settings";
import type { SpentWaiver } from "../waivers/apply-waivers";
import type { Waiver } from "../waivers/waiver";

/** エラー: cannot be submitted; 警告: must be looked at; 情報: form. */
export const severities = ["error", "warning", "info"] as const;
export type Severity = (typeof severities)[number];

/** Missing entries and structure; values that cannot be read or disagree; results; one sheet against another; 総務省's rules for tables; what was waived. */
export const categories = ["structure", "values", "plan", "results", "across-sheets", "machine-readability", "waivers"] as const;
export type Category = (typeof categories)[number];

/** What is wrong, what was expected, what to do: three whole sentences. */
export type Words = readonly [wrong: string, expected: string, todo: string];

/** A certain mend. It carries the value, not a string to paste: the Excel shell decides how it is entered. */
export interface Fix {
  readonly at: CellRef;
  /** The text that stands there now. */
  readonly from: string;
  /** The text a person would see afterwards. */
  readonly to: string;
  /** The number in percent or in the written unit, where the mend is a number. */
  readonly value?: number;
}

/** Bare facts of one fault; a rule adds what its sentences need. */
export interface FaultAt {
  readonly at: CellRef;
  /** The other cells, where two or more disagree. */
  readonly also?: readonly CellRef[];
  /** What stands in the cell, where that is data. */
  readonly actual?: string;
  /** What could stand there, where that is data; several are alternatives. */
  readonly expected?: string | readonly string[];
  /** The waiver that it is about, where it is about one. */
  readonly spent?: Waiver;
}

/** What a rule is told beside the programme. */
export interface RuleContext<Options> {
  readonly settings: Settings;
  readonly options: Options;
  /** Waivers that no longer hold: known when all other rules have run. */
  readonly spentWaivers: readonly SpentWaiver[];
}

/** A drawn sheet; for the rules that look at waivers, with those that no longer hold there. */
export interface Example extends Drawing {
  readonly spentWaivers?: readonly SpentWaiver[];
}

export interface Rule<Fault extends FaultAt = FaultAt, Options extends z.ZodType = z.ZodType> {
  /** Named after the fault, subject first: rate-mismatch. File, test and page have the same name. */
  readonly id: string;
  readonly category: Category;
  readonly severity: Severity;
  /** Does it run only where the settings give it a severity? */
  readonly offByDefault?: boolean;
  readonly title: Bilingual;
  /** Why it matters, and the page or section of the city's document it comes from. */
  readonly reason: Bilingual;
  readonly options?: Options;
  find(programme: Programme, context: RuleContext<z.infer<Options>>): Iterable<Fault>;
  explain(fault: Fault): Bilingual<Words>;
  fix?(fault: Fault): Fix | undefined;
  /** Both are run: the good one must be accepted, the bad one found at its [[marks]]. */
  readonly examples: { readonly good: Example; readonly bad: Example };
}

/** Gives a rule its types: what `find` yields is what `explain` and `fix` are handed. */
export function defineRule<Fault extends FaultAt, Options extends z.ZodType = z.ZodUndefined>(rule: Rule<Fault, Options>): Rule {
  // The one place where a rule's own fault type is forgotten: find-all hands each rule only what that rule has yielded.
  return rule;
}

/** How severe what the rule finds is under these settings, or that it does not run. */
export const severityUnder = ({ rules }: Settings, { id, severity, offByDefault = false }: Pick<Rule, "id" | "severity" | "offByDefault">): Severity | "off" =>
  rules[id]?.severity ?? (offByDefault ? "off" : severity);

/** A fault in the data, ready to be listed, painted and written. */
export interface Finding {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly at: CellRef;
  /** `at` first, then the others. */
  readonly cells: readonly CellRef[];
  /** "1-(1)-5", where the cell belongs to an issue. */
  readonly issue: string | null;
  readonly department: string | null;
  readonly message: Bilingual<Words>;
  readonly expected: readonly string[];
  readonly actual: string | null;
  readonly fix: Fix | null;
  /** 確認済み: by whom, why and until when; null where nobody has said that it is right as it is. */
  readonly waived: Waiver | null;
  /** The waiver that it is about, and that can be taken back. */
  readonly spent: Waiver | null;
}

/** Is it still to be looked at? What was waived is counted and listed apart, and is not marked in its cell. */
export const isOpen = ({ waived }: Pick<Finding, "waived">): boolean => waived === null;
