import type { Bilingual, Language } from "../language";
import type { Entry } from "../values/entry";
import type { RatingScale } from "../settings";
import { ratingChoices, stepWords } from "../values/rating";
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

/** Excel takes no longer list, and no longer message. */
const isShort = (text: string): boolean => text.length <= 255;

/** The step alone, as the lists of the programme have it; answers beside the steps in their words. Undefined where nothing is rated. */
export function ratingCheck(scale: RatingScale): Bilingual<EntryCheck> | undefined {
  if (scale.steps.length === 0) return undefined;
  const labels = scale.steps.map(({ label }) => label);
  const choices = isShort(ratingChoices(scale).join()) ? ratingChoices(scale) : labels;
  const hint = (language: Language) => [scale.steps.map((step) => stepWords(step)[language]), labels].map((lines) => lines.join("\n")).find(isShort) ?? "";
  return { ja: { kind: "list", choices, hint: hint("ja") }, en: { kind: "list", choices, hint: hint("en") } };
}

export const reasonCheck: Bilingual<EntryCheck> = {
  ja: { kind: "text", longest: 400, hint: "目標に届かなかったときは、理由を入力してください。" },
  en: { kind: "text", longest: 400, hint: "Where the target was not reached, say why." },
};
