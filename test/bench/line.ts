/** One line of the table: ours, what it is compared with, and ours ÷ the other (below 1, ours is less). */
export interface Line {
  readonly what: string;
  readonly ours: string;
  readonly against: string;
  readonly other: string;
  readonly ratio: number;
}

export const milliseconds = (value: number): string => `${Math.round(value)} ms`;
export const kilobytes = (value: number): string => `${Math.round(value / 1024)} kB`;

export const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Runs several things in turns, so that each meets the same machine, and gives the median of each in milliseconds. The first turn warms up. */
export async function inTurns(turns: number, things: readonly (() => unknown)[]): Promise<readonly number[]> {
  const times = things.map((): number[] => []);
  for (let turn = 0; turn <= turns; turn++)
    for (const [index, thing] of things.entries()) {
      const start = performance.now();
      await thing();
      if (turn > 0) times[index]?.push(performance.now() - start);
    }
  return times.map(median);
}
