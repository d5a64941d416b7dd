import Big from "big.js";
import type { Settings } from "../settings";
import type { Aim, DecidedAim } from "./aim";
import type { Entry, Quantity, QuantityEntry } from "./entry";
import { plainText } from "./plain-text";
import { formatNumber } from "./quantity";
import { isConvertible } from "./unit";

/** How a rate was made; where the programme's own method has no meaning, another one may have. */
export type RateMethod = Settings["rateMethod"];
/** a 目標達成; b not achieved, no worse than the baseline; c rate of at least 60%; d otherwise. */
export type Status = "a" | "b" | "c" | "d";

/** Whether a target was reached, and the published rate with the way it was made (domain.md, direction and achievement). */
export interface Achievement {
  readonly aim: DecidedAim;
  /** By exact comparison, never from a rounded rate; null where it cannot be decided (a statement, units that do not convert). */
  readonly met: boolean | null;
  /** In percent, exact; null where no rate has a meaning. */
  readonly rate: number | null;
  /** The rate as the programme prints it: "92.0%"; "" where there is none. */
  readonly shown: string;
  readonly method: RateMethod | null;
  /** "78.2 ÷ 85 = 92.0%"; "" where there is no rate. */
  readonly sum: string;
  readonly status: Status | null;
}

export interface AchievementInput {
  readonly actual: QuantityEntry;
  readonly target: Entry;
  readonly baseline: Entry | undefined;
  readonly aim: DecidedAim;
  readonly cumulative: boolean;
  /** The programme's method, where several have a meaning; from which rate on a shortfall is c, not d; decimals. */
  readonly settings: RateSettings;
}

export type RateSettings = Pick<Settings, "rateMethod" | "thresholds" | "rounding">;

/** What came of a target. Undefined where there is no number to compare with: a statement, a declared none, a blank. */
export function achievementOf(input: AchievementInput): Achievement | undefined {
  const { actual, target, aim, settings } = input;
  if (target.kind !== "quantity") return undefined;
  if (!isConvertible(actual, target)) return { aim, met: null, rate: null, shown: "", method: null, sum: "", status: null };
  const figures = figuresOf(actual, target, input.baseline);
  const met = isMet(figures, target, aim.value);
  const rate = rateOf(figures, input);
  const shown = rate ? formatRate(rate.percent.toNumber(), settings.rounding) : "";
  return {
    aim,
    met,
    rate: rate ? rate.percent.toNumber() : null,
    shown,
    method: rate?.method ?? null,
    sum: rate ? `${rate.words} ${rate.equals} ${shown}` : "",
    status: statusOf(figures, met, rate?.percent, aim.value, settings.thresholds.status),
  };
}

/** Half up, with the decimals of the programme: "92.0%". */
export const formatRate = (rate: number, { decimals }: Pick<Settings["rounding"], "decimals">): string =>
  `${new Big(rate).toFixed(decimals, Big.roundHalfUp)}%`;

/** Does an entered rate equal the computed one at the precision in which it was entered, or come within the tolerance (in points)? */
export function agreesWithRate(entered: QuantityEntry, rate: number, tolerance: number): boolean {
  if (new Big(entered.value).minus(rate).abs().lte(tolerance)) return true;
  const shown = /-?\d[\d,]*(?:\.(\d+))?/.exec(plainText(entered.text));
  const decimals = shown?.[1]?.length ?? 0;
  return new Big(rate).round(decimals, Big.roundHalfUp).eq(new Big(entered.value).round(decimals, Big.roundHalfUp));
}

/** Everything in the target's unit, exact. */
interface Figures {
  readonly actual: Big;
  readonly target: Big;
  readonly upper: Big | undefined;
  readonly baseline: Big | undefined;
}

function figuresOf(actual: Quantity, target: Quantity, baseline: Entry | undefined): Figures {
  const convert = (value: number, { unit, factor }: Quantity) => (unit === "" ? new Big(value) : new Big(value).times(factor).div(target.unit === "" ? factor : target.factor));
  return {
    actual: convert(actual.value, actual),
    target: new Big(target.value),
    upper: target.upper === undefined ? undefined : new Big(target.upper),
    baseline: baseline?.kind === "quantity" && isConvertible(baseline, target) ? convert(baseline.value, baseline) : undefined,
  };
}

/** 未満 and 超 are strict; 維持 is as 以上. */
function isMet({ actual, target, upper }: Figures, { qualifier }: Quantity, aim: Aim): boolean {
  if (aim === "range" && upper) return actual.gte(target) && actual.lte(upper);
  if (aim === "at-most") return qualifier === "below" ? actual.lt(target) : actual.lte(target);
  return qualifier === "above" ? actual.gt(target) : actual.gte(target);
}

interface Rate {
  readonly percent: Big;
  readonly method: RateMethod;
  readonly words: string;
  readonly equals: "=" | "→";
}

function rateOf(figures: Figures, { aim, settings: { rateMethod }, cumulative }: AchievementInput): Rate | undefined {
  const improvement = cumulative || aim.value === "range" ? undefined : improvementOf(figures, aim.value);
  const ratio = rateMethod === "two-minus-ratio" && aim.value === "at-most" ? twoMinusRatio(figures) : ratioOf(figures, aim.value);
  return rateMethod === "improvement" ? (improvement ?? ratio) : (ratio ?? improvement);
}

/** Has no meaning for a target of 0 or less, nor where the actual has another sign (domain.md, ratio). */
function ratioOf({ actual, target, upper }: Figures, aim: Aim): Rate | undefined {
  if (aim === "range" && upper) {
    if (actual.gte(target) && actual.lte(upper))
      return { percent: new Big(100), method: "ratio", words: `${show(target)} ≤ ${show(actual)} ≤ ${show(upper)}`, equals: "→" };
    return actual.lt(target) ? quotient(actual, target) : quotient(upper, actual);
  }
  if (target.lte(0)) return undefined;
  return aim === "at-most" ? quotient(target, actual) : quotient(actual, target);
}

/** 100% at the target, a point more for each percent of it that was saved: 12 against 15 is 120%, 30 is 0%. */
function twoMinusRatio({ actual, target }: Figures): Rate | undefined {
  if (target.lte(0) || actual.lt(0)) return undefined;
  const percent = new Big(2).minus(actual.div(target)).times(100);
  return { percent, method: "two-minus-ratio", words: `2 − ${show(actual)} ÷ ${show(target)}`, equals: "=" };
}

/** Undefined where the divisor is not positive, or the dividend has another sign. */
function quotient(over: Big, under: Big): Rate | undefined {
  if (under.lte(0) || over.lt(0)) return undefined;
  return { percent: over.div(under).times(100), method: "ratio", words: `${show(over)} ÷ ${show(under)}`, equals: "=" };
}

/** Has no meaning where the target asks for no improvement: 71,564件 → 64,000件以上. */
function improvementOf({ actual, target, baseline }: Figures, aim: Aim): Rate | undefined {
  if (!baseline || (aim === "at-most" ? baseline.lte(target) : baseline.gte(target))) return undefined;
  const percent = actual.minus(baseline).div(target.minus(baseline)).times(100);
  const signed = (value: Big) => (value.lt(0) ? `(${show(value)})` : show(value));
  return { percent, method: "improvement", words: `(${show(actual)} − ${signed(baseline)}) ÷ (${show(target)} − ${signed(baseline)})`, equals: "=" };
}

function statusOf(figures: Figures, met: boolean, percent: Big | undefined, aim: Aim, threshold: number): Status {
  if (met) return "a";
  if (figures.baseline && !isWorseThanBaseline(figures, figures.baseline, aim)) return "b";
  return percent?.gte(threshold) ? "c" : "d";
}

function isWorseThanBaseline({ actual, target, upper }: Figures, baseline: Big, aim: Aim): boolean {
  if (aim === "at-most") return actual.gt(baseline);
  if (aim !== "range" || !upper) return actual.lt(baseline);
  const distance = (value: Big) => (value.lt(target) ? target.minus(value) : value.gt(upper) ? value.minus(upper) : new Big(0));
  return distance(actual).gt(distance(baseline));
}

const show = (value: Big): string => formatNumber(value.toNumber());
