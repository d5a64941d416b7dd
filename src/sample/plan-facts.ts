import organisationGoals from "./facts/organisation-goals.json";
import reformExamples from "./facts/reform-examples.json";

/** A row of 質的改革の取組例. */
export interface ReformExampleFact {
  readonly department: string;
  readonly issueName: string;
  readonly item: string;
}

/** A row of 令和8年度各局本部(室)区の組織目標一覧: which of its five goals an organisation has set. */
export interface OrganisationGoalsFact {
  readonly organisation: string;
  readonly goals: readonly number[];
}

/** What the city's tables beside the programme state. No prose. */
export const planFacts: {
  readonly reformExamples: readonly ReformExampleFact[];
  readonly organisationGoals: readonly OrganisationGoalsFact[];
} = { reformExamples, organisationGoals };
