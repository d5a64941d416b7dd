import type { OrganisationGoalsBlock } from "../layouts/index";
import { textEntry } from "./entries";
import type { OrganisationGoals } from "./plan-records";

/** The rows of 組織目標一覧. */
export function buildOrganisationGoals({ found }: OrganisationGoalsBlock): readonly OrganisationGoals[] {
  return found.map(({ at, cells: { organisation, goal1, goal2, goal3, goal4, goal5 } }) => ({
    type: "organisation-goals",
    at,
    organisation: organisation ? textEntry(organisation) : { text: "", at },
    goals: [goal1, goal2, goal3, goal4, goal5].flatMap((goal) => (goal ? [textEntry(goal)] : [])),
  }));
}
