import type { Grid } from "../grid/grid";
import { layouts } from "../layouts/index";
import { locate } from "../layouts/locate";
import { defaultSettings, type Settings } from "../settings";
import { buildProgramme } from "./build-programme";
import type { Programme } from "./programme";

/** Sheets in, records out; without a year, after the last one of the programme's period. */
export function programmeFrom(grids: readonly Grid[], year?: number, settings: Settings = defaultSettings): Programme {
  const located = grids.map((grid) => locate(grid, layouts));
  return buildProgramme(located, year ?? settings.period.to, settings);
}
