import type { Bilingual } from "../language";

export type IndicatorKind = "activity" | "outcome" | "programme" | "citizen";

/** The kinds of indicators in a narrow column. */
export const kindWords: Readonly<Record<IndicatorKind, Bilingual>> = {
  activity: { ja: "活動", en: "activity" },
  outcome: { ja: "成果", en: "outcome" },
  programme: { ja: "取組", en: "programme" },
  citizen: { ja: "実感", en: "citizen" },
};
