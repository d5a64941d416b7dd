import priorityGoals from "./facts/priority-goals.json";

/** One 取組内容 of 刈谷市 組織重点目標. */
export interface ActionFact {
  readonly no: string;
  readonly sections: readonly string[];
  /** Each line of 目標達成基準 as printed. */
  readonly lines: readonly string[];
  /** What the lines say: a line with several figures says several. */
  readonly criteria: readonly { readonly text: string; readonly value: number | null; readonly unit: string | null }[];
}

/** A 組織目標 and what is done for it. */
export interface GoalFact {
  /** Of the whole document; a goal that goes on on the next page has its number again. */
  readonly goal: number;
  /** Are its 取組内容 printed in one cell? */
  readonly together: boolean;
  readonly actions: readonly ActionFact[];
}

/** The goals of a division under one heading, page by page. */
export interface PrioritySectionFact {
  readonly division: string;
  readonly cityHallNos: readonly number[];
  readonly pages: readonly (readonly GoalFact[])[];
}

/** What 令和8年度刈谷市組織重点目標 states. No prose. */
export const prioritySections: readonly PrioritySectionFact[] = priorityGoals;
