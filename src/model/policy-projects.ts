import type { Area } from "../grid/area";
import { isSameCell } from "../grid/cell-ref";
import type { PolicyMeasureBlock } from "../layouts/index";
import { isFilled, textOf, type Spot, type YearSpot } from "../layouts/spot";
import type { TextEntry } from "../values/entry";
import { groupRows } from "./group-rows";
import type { PolicyProject } from "./plan-records";

type Row = Extract<PolicyMeasureBlock["found"], { readonly table: "projects" }>["rows"][number];

/** The 事務事業 of a 施策シート: one for each name, over however many rows it reaches. */
export function buildPolicyProjects({ found }: PolicyMeasureBlock): readonly PolicyProject[] {
  return found.table === "projects" ? groupRows(found.rows, ({ cells }) => cells.name).map(projectOf) : [];
}

function projectOf(rows: readonly [Row, ...Row[]]): PolicyProject {
  const { at, heading, cells } = rows[0];
  const { name, summary } = titleOf(cells.name, at);
  const plans = rows.map(plansOf);
  return {
    type: "policy-project",
    at,
    measureNo: heading.measureNo && { text: heading.measureNo.text, at: heading.measureNo.spot.at },
    name,
    summary: summary ?? joined(rows.map((row) => row.cells.summary)),
    current: joined(rows.map((row) => row.cells.current)),
    plan: joined(plans.flatMap(({ plan }) => plan)),
    future: joined(plans.flatMap(({ future }) => future)),
  };
}

/** The name stands in the first line, what the project is for below it, or behind a space where there is one line only. */
function titleOf(spot: Spot | undefined, rowAt: Row["at"]): { readonly name: TextEntry; readonly summary: TextEntry | undefined } {
  const at = spot?.at ?? rowAt;
  const [, name = textOf(spot), summary] = /^(\S[^\n]*?)(?:\n|(?<=事業|事務|費)[^\S\n]+)(.*\S.*)$/s.exec(textOf(spot)) ?? [];
  return { name: { text: name.trim(), at }, summary: summary === undefined ? undefined : { text: summary.trim(), at } };
}

/** What comes after the period stands under 以降; in a table without years, in the last of its columns. */
function plansOf({ cells: { plans }, heading: { years } }: Row): { readonly plan: readonly Spot[]; readonly future: readonly Spot[] } {
  const yearsOver = (plan: YearSpot) => years.findLast(({ at }) => isSameColumn(at.area, plan.at.area));
  const isDated = plans.some((plan) => yearsOver(plan) !== undefined);
  const isFuture = (plan: YearSpot, index: number) =>
    isDated ? /以降|以後/.test(textOf(yearsOver(plan))) : index > 0 && index === plans.length - 1;
  return { plan: plans.filter((plan, i) => !isFuture(plan, i)), future: plans.filter(isFuture) };
}

/** The lines of several cells, each cell once; the place of the first one where all are blank. */
function joined(spots: readonly (Spot | undefined)[]): TextEntry | undefined {
  const places = spots.filter((spot) => spot !== undefined);
  const own = places.filter((spot, i) => places.findIndex((other) => isSameCell(other.at, spot.at)) === i);
  const [first] = own.filter(isFilled);
  const at = (first ?? own[0])?.at;
  return at && { text: own.filter(isFilled).map(textOf).join("\n"), at };
}

const isSameColumn = (a: Area, b: Area): boolean => a.column < b.column + b.columnCount && b.column < a.column + a.columnCount;
