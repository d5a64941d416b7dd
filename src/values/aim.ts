import { comparable } from "./comparison";
import type { Entry, Qualifier } from "./entry";
import { isConvertible } from "./unit";

/** An indicator's direction: what counts as reaching its target. */
export type Aim = "at-least" | "at-most" | "range" | "keep" | "statement";

/** An aim and what decided it (domain.md, direction): the first of these, in this order, that says anything. */
export interface DecidedAim {
  readonly value: Aim;
  readonly decidedBy: "entry" | "qualifier" | "baseline-to-target" | "name" | "default" | "statement";
}

/** What an aim is decided from. */
export interface AimSource {
  readonly name: string;
  readonly baseline: Entry | undefined;
  readonly target: Entry | undefined;
  /** An explicit 方向 entry, where the sheet has one. */
  readonly stated?: string;
}

const statedAims: readonly (readonly [RegExp, Aim])[] = [
  [/範囲/, "range"],
  [/維持/, "keep"],
  [/減|縮|低|少|下|↓/, "at-most"],
  [/増|拡|高|多|上|↑/, "at-least"],
];

/** Names of indicators where less is better although the target equals the baseline (domain.md, direction). */
const lessIsBetter = /待機児童|時間外|未済|滞納|事故|不足感|苦情|経費|到着時間/;

/** Decides an indicator's direction, and says by what. */
export function decideAim({ name, baseline, target, stated }: AimSource): DecidedAim {
  if (target?.kind === "statement") return { value: "statement", decidedBy: "statement" };
  const entry = stated === undefined ? undefined : statedAims.find(([words]) => words.test(stated));
  if (entry) return { value: entry[1], decidedBy: "entry" };
  if (target?.kind === "quantity" && target.qualifier) return { value: aimOfQualifier[target.qualifier], decidedBy: "qualifier" };
  if (target?.kind === "quantity" && baseline?.kind === "quantity" && isConvertible(baseline, target)) {
    const [from, to] = comparable(baseline, target);
    const change = to.cmp(from);
    if (change !== 0) return { value: change > 0 ? "at-least" : "at-most", decidedBy: "baseline-to-target" };
  }
  return lessIsBetter.test(name) ? { value: "at-most", decidedBy: "name" } : { value: "at-least", decidedBy: "default" };
}

const aimOfQualifier: Readonly<Record<Qualifier, Aim>> = {
  "at-least": "at-least",
  above: "at-least",
  "at-most": "at-most",
  below: "at-most",
  range: "range",
  keep: "keep",
};
