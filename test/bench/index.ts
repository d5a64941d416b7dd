/** `npm run bench`: one table; each line compares two ways of doing one thing, measured in turns within this run. */
import { edits } from "./edits";
import { growth } from "./growth";
import { opening } from "./opening";
import { pane } from "./pane";
import { roundTrips } from "./round-trips";
import type { Line } from "./line";

async function bench(): Promise<void> {
  const lines: Line[] = [...(await opening()), ...(await roundTrips()), ...(await edits()), ...(await growth()), ...(await pane())];
  const rows = lines.map(({ what, ours, against, other, ratio }) => [what, ours, `${against}: ${other}`, ratio.toFixed(2)]);
  const header = ["what", "ours", "against", "ratio"];
  const widths = header.map((title, column) => Math.max(title.length, ...rows.map((row) => (row[column] ?? "").length)));
  const line = (cells: readonly string[]) => `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`;
  console.log([line(header), `|${widths.map((width) => "-".repeat(width + 2)).join("|")}|`, ...rows.map(line)].join("\n"));
}

void bench();
