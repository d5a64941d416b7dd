import Big from "big.js";
import type { CellRef } from "../grid/cell-ref";
import { defaultSettings } from "../settings";
import { achievementOf, formatRate } from "../values/achievement";
import { decideAim } from "../values/aim";
import type { QuantityEntry } from "../values/entry";
import { parseText } from "../values/parse-entry";
import { formatNumber } from "../values/quantity";
import { suggestRating } from "../values/rating";
import type { ListedIndicatorFact, ListYear } from "./facts";

/** What stands in a results block for one fiscal year, as staff would enter it. */
export interface InventedResult {
  readonly year: ListYear;
  readonly actual: string;
  readonly rate: string;
  readonly rating: string;
  readonly reason: string;
}

export const resultYears = ["R04", "R05", "R06"] as const satisfies readonly ListYear[];

const nowhere: CellRef = { book: "", sheet: "", area: { row: 0, column: 0, rowCount: 1, columnCount: 1 } };
const reasons = ["利用が見込みを下回ったため（架空）", "着手が遅れたため（架空）", "調整に時間を要したため（架空）"];

/**
 * Results for an indicator whose actual figures are not published here: made up, the same each time, mostly on target.
 * The baseline is the form's, which counts where the list prints another.
 */
export function inventResults(indicator: ListedIndicatorFact, printedBaseline: string, index: number): readonly InventedResult[] {
  const cumulative = indicator.name.includes("累計");
  let previous: Big | undefined;
  return resultYears.map((year, step) => {
    const target = parseText(indicator.targets[year], nowhere);
    if (target.kind === "statement") return { year, actual: target.statement, rate: "—", rating: "3", reason: "" };
    if (target.kind !== "quantity") return { year, actual: "—", rate: "—", rating: "—", reason: "" };
    const baseline = parseText(printedBaseline, nowhere);
    const aim = decideAim({ name: indicator.name, baseline, target });
    const chance = scatter(index * 7 + step * 3 + 1);
    let figure = figureFor(target, aim.value, chance);
    if (cumulative && aim.value === "at-least" && previous?.gt(figure)) figure = previous;
    previous = figure;
    const actual = `${formatNumber(figure.toNumber())}${target.unit}`;
    const entry = parseText(actual, nowhere) as QuantityEntry;
    const achieved = achievementOf({ actual: entry, target, baseline, aim, cumulative, settings: defaultSettings });
    const rate = achieved?.rate ?? null;
    return {
      year,
      actual,
      rate: rate === null ? "—" : formatRate(rate, defaultSettings.rounding),
      rating: String(rate === null ? 3 : 1 + (suggestRating([rate], defaultSettings) ?? 2)),
      reason: achieved?.met === false ? (reasons[index % reasons.length] ?? "") : "",
    };
  });
}

/** One in twenty falls short by some percent, the others reach or pass the target by up to 8%. */
function figureFor(target: QuantityEntry, aim: string, chance: number): Big {
  const bound = new Big(target.value);
  if (aim === "range" && target.upper !== undefined) return bound.plus(target.upper).div(2).round(0, Big.roundDown);
  const short = chance < 0.05;
  const share = short ? 0.9 + chance : 1 + ((chance * 100) % 9) / 100;
  const decimals = Math.max(0, formatNumber(target.value).split(".")[1]?.length ?? 0);
  const better = aim === "at-most" ? bound.div(share) : bound.times(share);
  const rounded = better.round(decimals, (aim === "at-most") === short ? Big.roundUp : Big.roundDown);
  // Rounding must not turn a target that was reached into a shortfall, nor a small count into none.
  if (!short && (aim === "at-most" ? rounded.gt(bound) : rounded.lt(bound))) return bound;
  if (target.qualifier === "below" && rounded.gte(bound)) return bound.minus(1);
  return target.baseUnit === "%" && rounded.gt(100) ? new Big(Math.max(100, target.value)) : rounded;
}

/** A number from 0 to 1 that looks like chance and never changes. */
function scatter(seed: number): number {
  const value = Math.sin(seed * 12.9898) * 43_758.5453;
  return value - Math.floor(value);
}
