/** A point is four thirds of a pixel. */
export const pixels = (points: number): number => (points * 4) / 3;
