import type { Check } from "../check";
import type { YearResult } from "../model/indicator";
import type { Status } from "../values/achievement";
import { parseRating, type Rating } from "../values/rating";

/** What the reform issues' indicators owe: a result for each year that has ended and has a target. The programme's own are nobody's. */
export const dueResults = ({ programme }: Check): readonly YearResult[] =>
  programme.indicators.filter(({ standsAlone }) => !standsAlone).flatMap(({ results }) => results.filter(isDue));

const isDue = ({ due, target }: YearResult): boolean => due && target !== undefined && target.kind !== "none" && target.kind !== "blank";

/** Was something entered as the actual? "—" says that there is none, and is an entry. */
export const isEntered = ({ actual }: YearResult): boolean => actual !== undefined && actual.kind !== "blank";

export const statuses = ["a", "b", "c", "d"] as const satisfies readonly Status[];
export const ratings = [1, 2, 3, 4, 5] as const satisfies readonly Rating[];

/** Results by what came of them. */
export interface ResultCounts {
  readonly due: number;
  readonly entered: number;
  readonly status: Readonly<Record<Status, number>>;
  /** With a status: the others have a target in words, no entry, or none that can be compared. */
  readonly decided: number;
  /** 達成度 as entered. */
  readonly rating: Readonly<Record<Rating, number>>;
  readonly rated: number;
}

/** Counts results by status and by rating. */
export function countResults(results: readonly YearResult[]): ResultCounts {
  const status = { a: 0, b: 0, c: 0, d: 0 };
  const rating = { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0 };
  for (const { achievement, rating: entered } of results) {
    if (achievement?.status) status[achievement.status]++;
    const step = entered && parseRating(entered.text);
    if (typeof step === "number") rating[step]++;
  }
  const sum = (counts: Readonly<Record<string, number>>) => Object.values(counts).reduce((total, one) => total + one, 0);
  return { due: results.length, entered: results.filter(isEntered).length, status, decided: sum(status), rating, rated: sum(rating) };
}
