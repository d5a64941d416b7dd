import type { PlanRecord } from "../model/plan-records";
import type { TextEntry } from "../values/entry";
import { cellsOf } from "./cells";
import type { PlanRecordJson } from "./plan-schema";

/** A record of the sheets beside the forms and lists, as the contract has it. */
export function planRecordJson(record: PlanRecord): PlanRecordJson {
  switch (record.type) {
    case "reform-example": {
      const { type, department, issueName, item, situation, direction } = record;
      const cells = cellsOf({ department, issueName, item, situation, direction });
      return {
        type,
        layout: "reform-examples",
        department: department.text,
        issueName: issueName.text,
        item: textOf(item),
        situation: textOf(situation),
        direction: textOf(direction),
        cells,
      };
    }
    case "organisation-goals": {
      const { type, organisation, goals } = record;
      const cells = cellsOf({ organisation, ...Object.fromEntries(goals.map((goal, i) => [`goal${i + 1}`, goal])) });
      return { type, layout: type, organisation: organisation.text, goals: goals.map(({ text }) => text || null), cells };
    }
    case "policy-project": {
      const { type, measureNo, name, summary, current, plan, future } = record;
      const cells = cellsOf({ measureNo, name, summary, current, plan, future });
      const texts = { summary: textOf(summary), current: textOf(current), plan: textOf(plan), future: textOf(future) };
      return { type, layout: "policy-measure", measureNo: textOf(measureNo), name: name.text, ...texts, cells };
    }
    case "priority-goal": {
      const { type, division, cityHallNos, goal, no, action, sections, criteria } = record;
      return {
        type,
        layout: "priority-goals",
        division: textOf(division),
        cityHallNos: [...cityHallNos],
        goal: goal.text,
        no,
        action: action.text,
        sections: [...sections],
        criteria: criteria.map(({ text, quantity }) =>
          quantity?.kind === "quantity" ? { text, value: quantity.value, unit: quantity.unit } : { text, value: null, unit: null },
        ),
        cells: cellsOf({ division, goal, action }),
      };
    }
    case "fiscal-row": {
      const { type, table, unit, name, values } = record;
      const cells = cellsOf({ name, ...Object.fromEntries(values.map(({ fiscalYear, entry }) => [String(fiscalYear), entry])) });
      const figures = values.map(({ fiscalYear, entry }) => ({ fiscalYear, value: entry.kind === "quantity" ? entry.value : null }));
      return { type, layout: "fiscal-table", table, unit, name: name.text, values: figures, cells };
    }
  }
}

const textOf = (entry: TextEntry | undefined): string | null => entry?.text ?? null;
