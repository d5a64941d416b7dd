import type { Language } from "../language";

/** What the four letters mean, for the lines under a title (domain.md, direction and achievement). */
export const statusLegend: Readonly<Record<Language, string>> = {
  ja: "区分　a 目標達成　b 未達（現状値以上）　c 未達（現状値を下回るか現状値なし、達成率は基準以上）　d 未達（それ以外）",
  en: "Status: a reached; b not reached, no worse than the baseline; c not reached, below or without a baseline, rate above the threshold; d not reached otherwise",
};
