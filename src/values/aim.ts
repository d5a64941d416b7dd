import type { Entry } from "./entry";

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
