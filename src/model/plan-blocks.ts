import type { FoundBlock } from "../layouts/index";
import { buildFiscalTable } from "./fiscal-table";
import type { Indicator } from "./indicator";
import { buildMeasureIndicators } from "./measure-indicators";
import { buildOrganisationGoals } from "./organisation-goals";
import type { PlanRecord } from "./plan-records";
import { buildPolicyProjects } from "./policy-projects";
import { buildPriorityGoals } from "./priority-goals";
import { buildProgrammeIndicators } from "./programme-indicator";
import { buildReformExamples } from "./reform-examples";

/** The records of a block of a sheet that stands beside the forms and lists; none of any other. */
export function planRecords(block: FoundBlock): readonly PlanRecord[] {
  switch (block.layout) {
    case "reform-examples":
      return buildReformExamples(block);
    case "organisation-goals":
      return buildOrganisationGoals(block);
    case "fiscal-table":
      return buildFiscalTable(block);
    case "policy-measure":
      return buildPolicyProjects(block);
    case "priority-goals":
      return buildPriorityGoals(block);
    default:
      return [];
  }
}

/** The indicators of such a block, which belong to no reform issue. */
export function standaloneIndicators(block: FoundBlock, _year: number): readonly Indicator[] {
  switch (block.layout) {
    case "programme-indicator":
      return buildProgrammeIndicators(block);
    case "policy-measure":
      return buildMeasureIndicators(block);
    default:
      return [];
  }
}
