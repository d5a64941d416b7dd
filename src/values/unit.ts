import type { Quantity } from "./entry";

const multipliers: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 10_000, 億: 100_000_000, 兆: 1_000_000_000_000 };

/** Units that are one unit written differently (domain.md, values), under the spelling that stands for all of them. */
const spellings: Readonly<Record<string, string>> = { 名: "人", か所: "箇所", ヶ所: "箇所", カ所: "箇所", ヵ所: "箇所", ケ所: "箇所", 個所: "箇所", パーセント: "%", "%ポイント": "ポイント" };

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
  return { unit, baseUnit: spellings[rest] ?? rest, factor };
}

/** Can the two be compared? A number written without a unit is taken to be in the other's unit. */
export function isConvertible(a: Pick<Quantity, "unit" | "baseUnit">, b: Pick<Quantity, "unit" | "baseUnit">): boolean {
  return a.unit === "" || b.unit === "" || a.baseUnit === b.baseUnit;
}
