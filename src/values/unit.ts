import type { Entry, Quantity } from "./entry";

const multipliers: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 10_000, 億: 100_000_000, 兆: 1_000_000_000_000 };

/** Units that are one unit written differently (domain.md, values), under the spelling that stands for all of them. */
const spellings: Readonly<Record<string, string>> = { 名: "人", パーセント: "%", "%ポイント": "ポイント", トン: "t" };
/** か所, ヶ所, カ所, ヵ所 … and the same with months, years, countries. */
const counter = /^[かヶカヵケ個](?=(?:所|月|年|国)$)/;

export interface Unit {
  /** As written: "千円". */
  readonly unit: string;
  /** "円" */
  readonly baseUnit: string;
  /** 1000 */
  readonly factor: number;
}

/** Takes a written unit apart: 百万円 is 1,000,000 円. Any other unit is accepted as it stands. */
export function parseUnit(text: string): Unit {
  const unit = text.trim();
  const [prefix = ""] = /^[十百千万億兆]*/.exec(unit) ?? [];
  const rest = unit.slice(prefix.length);
  const factor = [...prefix].reduce((product, letter) => product * (multipliers[letter] ?? 1), 1);
  return { unit, baseUnit: spellings[rest] ?? rest.replace(counter, "箇"), factor };
}

/** The value in the unit that stands elsewhere, where none stands with it. */
export const inUnit = (entry: Entry, unit: string | undefined): Entry =>
  entry.kind === "quantity" && entry.unit === "" && unit ? { ...entry, ...parseUnit(unit) } : entry;

/** Can the two be compared? A number written without a unit (12, 3億) is taken to be in the other's. */
export function isConvertible(a: Pick<Quantity, "unit" | "baseUnit">, b: Pick<Quantity, "unit" | "baseUnit">): boolean {
  return a.baseUnit === "" || b.baseUnit === "" || a.baseUnit === b.baseUnit;
}
