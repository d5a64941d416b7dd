import type { Bilingual } from "../language";
import type { Indicator } from "../model/indicator";
import type { IndicatorKind } from "../model/indicator-kind";
import type { Programme } from "../model/programme";
import { oneLine } from "./one-line";

/** What each kind of indicator is called in a sentence. */
export const kindWords: Readonly<Record<IndicatorKind, Bilingual>> = {
  activity: { ja: "活動指標", en: "activity indicator" },
  outcome: { ja: "成果指標", en: "outcome indicator" },
  programme: { ja: "取組指標", en: "programme indicator" },
  citizen: { ja: "市民の実感指標", en: "citizens' indicator" },
};

/** An indicator in a sentence: "①マイナンバーカードの交付率"; its number alone where it has no name. */
export const indicatorTitle = ({ label, name }: Pick<Indicator, "label" | "name">): string => `${label}${oneLine(name.text)}`;

/** Every indicator as it stands in each place: in a form, and again in a list. */
export const everyIndicator = ({ issues, listed }: Programme): readonly Indicator[] => [
  ...issues.flatMap(({ activityIndicators, outcomeIndicators }) => [...activityIndicators, ...outcomeIndicators]),
  ...listed,
];
