import type { QuantityEntry, TextEntry } from "../values/entry";
import { parseText } from "../values/parse-entry";
import { plainText } from "../values/plain-text";

/** A number that a 到達目標 calls a 目標値: …の増加（令和7（2025）年度目標値：85%）. */
export interface GoalTarget {
  readonly quantity: QuantityEntry;
  /** What the goal says will happen to it: "up" for 増加 before the bracket, "down" for 削減. */
  readonly change: "up" | "down" | undefined;
  /** The word itself: 増加. */
  readonly word: string;
}

const year = String.raw`(?:(?:令和|平成)\s*[\d元]+\s*(?:\(\d{4}\)\s*)?年度?|[RH]\d{1,2}(?:\s*\(\d{4}\))?)?`;
const up = "増加|増収|増|向上|拡大|上昇";
const down = "削減|減少|縮減|低減|縮小|短縮|減";
const shape = new RegExp(String.raw`(?:(?<word>${up}|${down})\s*\(\s*)?${year}[^()\n。、]{0,20}?目標値\s*(?:は|:)?\s*(?:年間)?(?<amount>[^()\n。、]*?\d[^()\n。、]*?)(?=[()\n。、]|を達成|の達成|に|$)`, "gu");

/** Every number in running text that is called a 目標値, with the word for its change where that stands directly before it. */
export function goalTargetsOf({ text, at }: TextEntry): readonly GoalTarget[] {
  return [...plainText(text).matchAll(shape)].flatMap(({ groups }) => {
    const quantity = parseText(groups?.["amount"] ?? "", at);
    if (quantity.kind !== "quantity") return [];
    const word = groups?.["word"] ?? "";
    return [{ quantity, word, change: word === "" ? undefined : new RegExp(`^(?:${up})$`).test(word) ? "up" : "down" }];
  });
}
