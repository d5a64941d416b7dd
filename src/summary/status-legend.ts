import { same, type Bilingual } from "../language";
import { ratingWords } from "../values/rating";
import { ratings } from "./due-results";
import type { Shade } from "./sheet-plan";

/** What the four letters mean, for the lines under a title (domain.md, direction and achievement). */
export const statusLegend: Bilingual = {
  ja: "区分　a 目標達成　b 未達（現状値より悪くない）　c 未達（現状値より悪いか現状値なし、達成率は下限以上）　d 未達（それ以外）",
  en: "Status: a reached; b not reached, no worse than the baseline; c not reached, below or without a baseline, rate above the threshold; d not reached otherwise",
};

/** What the five steps mean. */
export const ratingLegend: Bilingual = {
  ja: `達成度　${ratings.map((step) => `${step} ${ratingWords[step].ja}`).join("　")}`,
  en: `Rating: ${ratings.map((step) => `${step} ${ratingWords[step].en}`).join("; ")}`,
};

/** The further from the target, the darker. */
export const shadesOfStatus: Bilingual<Readonly<Record<string, Shade>>> = same({ b: "light", c: "medium", d: "strong" });
