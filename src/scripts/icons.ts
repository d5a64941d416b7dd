import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { PNG } from "pngjs";
import { glyphs, tile } from "./icons/glyphs";
import type { Colour, Layer, Point } from "./icons/shapes";

/** The sizes that the manifest and the ribbon ask for. */
export const iconSizes = [16, 20, 24, 32, 40, 48, 64, 80] as const;

/** The add-in, and every command. */
export const iconNames: readonly string[] = Object.keys(glyphs);

/** Where an icon is served, and where it stands in the repository. */
export const iconFile = (name: string, size: number): string => `assets/${name === "App" ? "icon" : name.toLowerCase()}-${size}.png`;

/** Points along each side of a pixel at which the drawing is looked at: the mean of 64 makes smooth edges. */
const samples = 8;

/** An icon at a size. */
export function drawIcon(name: string, size: number): Buffer {
  const layers = [...(glyphs[name]?.(size <= 24) ?? []), tile];
  const png = new PNG({ width: size, height: size });
  for (let y = 0; y < size; y++) for (let x = 0; x < size; x++) png.data.set(pixel(layers, x, y, size), (y * size + x) * 4);
  return PNG.sync.write(png);
}

function pixel(layers: readonly Layer[], x: number, y: number, size: number): [number, number, number, number] {
  const sum: [number, number, number] = [0, 0, 0];
  let covered = 0;
  for (let j = 0; j < samples; j++)
    for (let i = 0; i < samples; i++) {
      const colour = colourAt(layers, [(x + (i + 0.5) / samples) / size, (y + (j + 0.5) / samples) / size]);
      if (!colour) continue;
      covered++;
      colour.forEach((value, channel) => (sum[channel as 0 | 1 | 2] += value));
    }
  const mean = (value: number) => (covered === 0 ? 0 : Math.round(value / covered));
  return [mean(sum[0]), mean(sum[1]), mean(sum[2]), Math.round((covered * 255) / samples ** 2)];
}

/** Nothing is painted beside the tile. */
function colourAt(layers: readonly Layer[], point: Point): Colour | undefined {
  return tile.covers(point) ? layers.find((layer) => layer.covers(point))?.colour : undefined;
}

/** npm run icons: writes assets/icon-16.png and so on. */
function writeIcons(): void {
  mkdirSync("assets", { recursive: true });
  for (const name of iconNames) for (const size of iconSizes) writeFileSync(path.normalize(iconFile(name, size)), drawIcon(name, size));
}

if (process.argv[1]?.endsWith("icons.ts")) writeIcons();
