import type { Bilingual } from "../language";
import type { Entry } from "../values/entry";
import { ratingWords } from "../values/rating";
import { ratings } from "./due-results";
import { decimalsOf } from "./figure";
import type { EntryCheck } from "./sheet-plan";

/** An actual is a number in the unit of its target; where the target is in words, so is the actual. */
export const actualCheck = (target: Entry | undefined): Bilingual<EntryCheck> => (target?.kind === "quantity" ? inNumbers : inWords);

const inWords: Bilingual<EntryCheck> = {
  ja: { kind: "text", longest: 400, hint: "結果を文で入力してください。" },
  en: { kind: "text", longest: 400, hint: "Enter the result in words." },
};

const inNumbers: Bilingual<EntryCheck> = {
  ja: { kind: "number", hint: "目標値と同じ単位で、数値だけを入力してください。把握できないときは「—」を入力し、理由を書いてください。" },
  en: { kind: "number", hint: 'Enter the number only, in the unit of the target. Where it cannot be known, enter "—" and say why.' },
};

/** The format that shows the unit behind a number. A percentage is one of Excel's, so that 85 and 85% are both entered as 85%. */
export function entryFormat(target: Entry | undefined, baseline: Entry | undefined): string | undefined {
  if (target?.kind !== "quantity") return undefined;
  const figures = [target, baseline].filter((entry) => entry?.kind === "quantity").filter(({ unit }) => unit === target.unit);
  const decimals = Math.max(...figures.map((entry) => decimalsOf(entry, entry.text)));
  const tail = decimals > 0 ? `.${"0".repeat(decimals)}` : "";
  if (target.unit === "%") return `0${tail}%`;
  const number = `#,##0${tail}${target.unit ? `"${target.unit.replaceAll('"', "")}"` : ""}`;
  return `${number};"▲"${number}`;
}

/** The sixth answer stands in the words that are read. */
const choices = [...ratings.map(String), "状況変化等により目標未達"];

/** The step alone, as the lists of the programme have it; the sixth answer in its words. */
export const ratingCheck: Bilingual<EntryCheck> = {
  ja: { kind: "list", choices, hint: ratings.map((step) => `${step} ${ratingWords[step].ja}`).join("\n") },
  en: { kind: "list", choices, hint: ratings.map((step) => `${step} ${ratingWords[step].en}`).join("\n") },
};

export const reasonCheck: Bilingual<EntryCheck> = {
  ja: { kind: "text", longest: 400, hint: "目標に届かなかったときは、理由を入力してください。" },
  en: { kind: "text", longest: 400, hint: "Where the target was not reached, say why." },
};
