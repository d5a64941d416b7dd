import type { Bilingual } from "../language";
import type { ResourceKind } from "../model/reform-issue";

/** The five resources as the form calls them. */
export const resourceWords: Readonly<Record<ResourceKind, Bilingual>> = {
  people: { ja: "ヒト", en: "people" },
  assets: { ja: "モノ", en: "assets" },
  money: { ja: "カネ", en: "money" },
  information: { ja: "情報", en: "information" },
  time: { ja: "時間", en: "time" },
};
