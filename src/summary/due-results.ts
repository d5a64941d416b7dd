import type { Check } from "../check";
import type { YearResult } from "../model/indicator";
import type { Status } from "../values/achievement";
import type { RatingScale } from "../settings";
import { parseRating } from "../values/rating";

/** What the reform issues' indicators owe: a result for each year that has ended and has a target. The programme's own are nobody's. */
export const dueResults = ({ programme }: Check): readonly YearResult[] =>
  programme.indicators.filter(({ standsAlone }) => !standsAlone).flatMap(({ results }) => results.filter(isDue));

const isDue = ({ due, target }: YearResult): boolean => due && target !== undefined && target.kind !== "none" && target.kind !== "blank";

/** Was something entered as the actual? "—" says that there is none, and is an entry. */
export const isEntered = ({ actual }: YearResult): boolean => actual !== undefined && actual.kind !== "blank";

export const statuses = ["a", "b", "c", "d"] as const satisfies readonly Status[];

/** Results by what came of them. */
export interface ResultCounts {
  readonly due: number;
  readonly entered: number;
  readonly status: Readonly<Record<Status, number>>;
  /** With a status: the others have a target in words, no entry, or none that can be compared. */
  readonly decided: number;
}

/** Counts results by status. */
export function countResults(results: readonly YearResult[]): ResultCounts {
  const status = { a: 0, b: 0, c: 0, d: 0 };
  for (const { achievement } of results) if (achievement?.status) status[achievement.status]++;
  const sum = (counts: Readonly<Record<string, number>>) => Object.values(counts).reduce((total, one) => total + one, 0);
  return { due: results.length, entered: results.filter(isEntered).length, status, decided: sum(status) };
}

/** How many results were rated with each step, from the best to the worst, as entered. */
export function countRatings(results: readonly YearResult[], scale: RatingScale): readonly number[] {
  const entered = results.flatMap(({ rating }) => (rating && parseRating(rating.text, scale)) ?? []);
  return scale.steps.map((_, rank) => entered.filter((one) => one.kind === "step" && one.rank === rank).length);
}
