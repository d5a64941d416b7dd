import { mkdirSync, writeFileSync } from "node:fs";
import { PNG } from "pngjs";

/** The sizes that the manifest and the ribbon ask for. */
export const iconSizes = [16, 20, 24, 32, 40, 48, 64, 80] as const;

type Colour = readonly [red: number, green: number, blue: number];
type Point = readonly [x: number, y: number];

const teal: Colour = [11, 107, 99];
const white: Colour = [255, 255, 255];
const pale: Colour = [156, 205, 198];

/** Points along each side of a pixel at which the drawing is looked at: the mean of 64 makes smooth edges. */
const samples = 8;

/** The icon at a size: a sheet with two rows of entries, and the tick of a finished check over them. */
export function drawIcon(size: number): Buffer {
  const png = new PNG({ width: size, height: size });
  for (let y = 0; y < size; y++) for (let x = 0; x < size; x++) png.data.set(pixel(x, y, size), (y * size + x) * 4);
  return PNG.sync.write(png);
}

function pixel(x: number, y: number, size: number): [number, number, number, number] {
  const sum: [number, number, number] = [0, 0, 0];
  let covered = 0;
  for (let j = 0; j < samples; j++)
    for (let i = 0; i < samples; i++) {
      const colour = colourAt([(x + (i + 0.5) / samples) / size, (y + (j + 0.5) / samples) / size], size <= 24);
      if (!colour) continue;
      covered++;
      colour.forEach((value, channel) => (sum[channel as 0 | 1 | 2] += value));
    }
  const mean = (value: number) => (covered === 0 ? 0 : Math.round(value / covered));
  return [mean(sum[0]), mean(sum[1]), mean(sum[2]), Math.round((covered * 255) / samples ** 2)];
}

/** The colour at a point of the unit square; small icons leave the rows away, which would only blur. */
function colourAt(point: Point, small: boolean): Colour | undefined {
  if (boxDistance(point, [0.5, 0.5], [0.46, 0.46], 0.18) > 0) return undefined;
  const tick: readonly Point[] = small
    ? [
        [0.26, 0.53],
        [0.44, 0.71],
        [0.76, 0.31],
      ]
    : [
        [0.28, 0.6],
        [0.44, 0.76],
        [0.76, 0.42],
      ];
  if (lineDistance(point, tick) < (small ? 0.075 : 0.06)) return white;
  if (small) return teal;
  const rows = Math.min(
    lineDistance(point, [
      [0.28, 0.26],
      [0.72, 0.26],
    ]),
    lineDistance(point, [
      [0.28, 0.42],
      [0.5, 0.42],
    ]),
  );
  return rows < 0.035 ? pale : teal;
}

/** Below zero inside a box with round corners. */
function boxDistance([x, y]: Point, [centreX, centreY]: Point, [halfX, halfY]: Point, radius: number): number {
  const [dx, dy] = [Math.abs(x - centreX) - halfX + radius, Math.abs(y - centreY) - halfY + radius];
  return Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - radius;
}

/** How far a point is from a line of several pieces. */
function lineDistance(point: Point, line: readonly Point[]): number {
  return Math.min(...line.slice(1).map((end, index) => pieceDistance(point, line[index] ?? end, end)));
}

function pieceDistance([x, y]: Point, [fromX, fromY]: Point, [toX, toY]: Point): number {
  const [dx, dy] = [toX - fromX, toY - fromY];
  const along = Math.min(1, Math.max(0, ((x - fromX) * dx + (y - fromY) * dy) / (dx * dx + dy * dy)));
  return Math.hypot(x - fromX - along * dx, y - fromY - along * dy);
}

/** Writes assets/icon-16.png and so on: npx tsx src/scripts/icons.ts */
export function writeIcons(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const size of iconSizes) writeFileSync(`${folder}/icon-${size}.png`, drawIcon(size));
}

if (process.argv[1]?.endsWith("icons.ts")) writeIcons("assets");
