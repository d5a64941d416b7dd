import type { DecidedAim } from "./aim";

export type RateMethod = "ratio" | "improvement";
/** a 目標達成; b not achieved, no worse than the baseline; c rate of at least 60%; d otherwise. */
export type Status = "a" | "b" | "c" | "d";

/** Whether a target was reached, and the published rate with the way it was made (domain.md, direction and achievement). */
export interface Achievement {
  readonly aim: DecidedAim;
  /** By exact comparison, never from a rounded rate; null where it cannot be decided (a statement, units that do not convert). */
  readonly met: boolean | null;
  /** In percent, exact; null where no rate has a meaning. */
  readonly rate: number | null;
  readonly method: RateMethod | null;
  /** "78.2 ÷ 85 = 92.0%"; "" where there is no rate. */
  readonly sum: string;
  readonly status: Status | null;
}
