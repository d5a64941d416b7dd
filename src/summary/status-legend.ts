import { same, type Bilingual, type Language } from "../language";
import type { RatingScale } from "../settings";
import { stepWords } from "../values/rating";
import type { Shade } from "./sheet-plan";

/** What the four letters mean, for the lines under a title (domain.md, direction and achievement). */
export const statusLegend: Bilingual = {
  ja: "区分　a 目標達成　b 未達（現状値より悪くない）　c 未達（現状値より悪いか現状値なし、達成率は下限以上）　d 未達（それ以外）",
  en: "Status: a reached; b not reached, no worse than the baseline; c not reached, below or without a baseline, rate above the threshold; d not reached otherwise",
};

/** What the steps of the rating mean, where there are any. */
export function ratingLegend({ steps }: RatingScale, language: Language): readonly string[] {
  const said = steps.map((step) => stepWords(step)[language]);
  if (said.length === 0) return [];
  return [language === "ja" ? `達成度　${said.join("　")}` : `Rating: ${said.join("; ")}`];
}

/** The further from the target, the darker. */
export const shadesOfStatus: Bilingual<Readonly<Record<string, Shade>>> = same({ b: "light", c: "medium", d: "strong" });
