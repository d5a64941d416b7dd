import type { Bilingual } from "../language";
import type { YearResult } from "../model/indicator";
import type { Settings } from "../settings";
import { choiceWords } from "../settings/choice-words";
import { achievementOf, agreesWithRate, type RateMethod } from "../values/achievement";
import type { QuantityEntry } from "../values/entry";

const methods: readonly RateMethod[] = ["ratio", "improvement", "two-minus-ratio"];

/** The method by which an entered rate would be right, where it is none of the programme's; undefined where there is no such method. */
export function otherMethodOf({ actual, target, aim, indicator }: YearResult, entered: QuantityEntry, settings: Settings): Bilingual | undefined {
  if (actual?.kind !== "quantity" || !target) return undefined;
  const { baseline, cumulative } = indicator;
  const method = methods.find((rateMethod) => {
    const achievement = achievementOf({ actual, target, baseline, aim, cumulative, settings: { ...settings, rateMethod } });
    return achievement?.method === rateMethod && achievement.rate !== null && agreesWithRate(entered, achievement.rate, 0);
  });
  return method && choiceWords("rateMethod", method);
}
