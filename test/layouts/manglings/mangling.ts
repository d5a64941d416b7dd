import type { Grid } from "../../../src/grid/grid";
import type { Random } from "./random";

/** A way in which offices make the same sheet otherwise: what is read must stay the same. */
export interface Mangling {
  /** As it goes on from "the sheet …". */
  readonly name: string;
  /** Which sheets can be made so. */
  readonly of: "sheets" | "forms" | "lists";
  /** The very same grid where nothing on it can be made so. */
  mangle(grid: Grid, random: Random): Grid;
}
