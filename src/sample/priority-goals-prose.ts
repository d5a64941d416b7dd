import type { ActionFact, GoalFact, PrioritySectionFact } from "./priority-goals-facts";

/*
 * Short texts of our own where the city's document has prose. They only say what the facts say.
 */

const themes = ["市民に分かりやすい仕事", "計画に沿った事業", "災害への備え", "関係する団体との連携", "職員の育成"];

/** The 組織目標 of a division. */
export const goalTextOf = ({ division }: PrioritySectionFact, { goal }: GoalFact): string =>
  `${division}の目標${goal}として、${themes[goal % themes.length] ?? ""}を進めます。`;

/** The 取組内容, without its number. */
export const actionTextOf = ({ sections, criteria }: ActionFact): string =>
  `${sections.join("と")}が、${Math.max(1, criteria.length)}つの基準を定めて取り組みます。`;

/** What each of the 6つの市役所づくり is about, in a word. */
export const cityHalls = ["信頼される", "健全財政の", "先進的な", "協働の", "無駄のない", "職員を育てる"] as const;
