/** A place in the unit square, from the top left. */
export type Point = readonly [x: number, y: number];
export type Colour = readonly [red: number, green: number, blue: number];

/** Something that is painted: its colour, and whether a point is in it. */
export interface Layer {
  readonly colour: Colour;
  covers(point: Point): boolean;
}

/** A line of several pieces with round ends. */
export const line = (colour: Colour, width: number, ...points: readonly Point[]): Layer => ({
  colour,
  covers: (point) => Math.min(...points.slice(1).map((end, index) => pieceDistance(point, points[index] ?? end, end))) < width / 2,
});

/** A filled box; `round` is the radius of its corners. */
export const box = (colour: Colour, [left, top]: Point, [right, bottom]: Point, round = 0): Layer => ({
  colour,
  covers: (point) => boxDistance(point, [left, top], [right, bottom], round) < 0,
});

/** The outline of a box. */
export const frame = (colour: Colour, width: number, [left, top]: Point, [right, bottom]: Point): Layer =>
  line(colour, width, [left, top], [right, top], [right, bottom], [left, bottom], [left, top]);

/** The outline of a circle. */
export const ring = (colour: Colour, width: number, [x, y]: Point, radius: number): Layer => ({
  colour,
  covers: (point) => Math.abs(Math.hypot(point[0] - x, point[1] - y) - radius) < width / 2,
});

/** Below zero inside a box with round corners. */
function boxDistance([x, y]: Point, [left, top]: Point, [right, bottom]: Point, round: number): number {
  const dx = Math.abs(x - (left + right) / 2) - (right - left) / 2 + round;
  const dy = Math.abs(y - (top + bottom) / 2) - (bottom - top) / 2 + round;
  return Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - round;
}

function pieceDistance([x, y]: Point, [fromX, fromY]: Point, [toX, toY]: Point): number {
  const [dx, dy] = [toX - fromX, toY - fromY];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - fromX) * dx + (y - fromY) * dy) / length));
  return Math.hypot(x - fromX - along * dx, y - fromY - along * dy);
}
