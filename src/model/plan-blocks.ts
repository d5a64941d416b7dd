import type { FoundBlock } from "../layouts/index";
import type { Indicator } from "./indicator";
import type { PlanRecord } from "./plan-records";

/** The records of a block of a sheet that stands beside the forms and lists; none of any other. */
export function planRecords(block: FoundBlock): readonly PlanRecord[] {
  switch (block.layout) {
    default:
      return [];
  }
}

/** The indicators of such a block, which belong to no reform issue. */
export function standaloneIndicators(block: FoundBlock, _year: number): readonly Indicator[] {
  switch (block.layout) {
    default:
      return [];
  }
}
