import type { OrganisationGoalsFact, ReformExampleFact } from "./plan-facts";

/*
 * Short texts of our own where the city's tables have prose. They only say what the facts say.
 */

export const exampleSituationOf = ({ department, issueName }: ReformExampleFact): string =>
  `・${department}では「${issueName}」にこれから取り組みます。\n・進め方は課ごとに違っています。`;

export const exampleDirectionOf = ({ item }: ReformExampleFact): string => `・「${item}」の一つとして、進め方をそろえます。`;

const themes = ["市民に分かりやすい手続", "予算と財産の有効な活用", "職員の育成と働き方の見直し", "関係する団体との連携", "災害への備え"];

/** 目標1 to 目標5 of an organisation; "" where it has set none. */
export const goalsOf = ({ organisation, goals }: OrganisationGoalsFact): readonly string[] =>
  themes.map((theme, index) => (goals.includes(index + 1) ? `${organisation}における${theme}` : ""));
