import type { Chart, Place } from "../charts/model";
import { fromSpot } from "../charts/place";
import type { Sheet } from "../sheet";
import { readChart } from "./chart-in";
import type { Parts, Relation } from "./parts";
import type { XmlElement } from "./xml";

/** Where a chart stands in the file: its drawing, its relation there, its own part. */
export interface ChartOrigin {
  readonly drawing: string;
  readonly relation: string;
  readonly path: string;
}

export const drawingOf = (relations: readonly Relation[]): Relation | undefined => relations.find(({ type }) => type.endsWith("/drawing"));

/** The places of a drawing at which something stands: pictures, shapes, charts. */
export const anchorsIn = (drawing: XmlElement): readonly XmlElement[] => drawing.children.filter(({ name }) => name.endsWith("Anchor"));

/** The relation that an anchor has to a chart. */
export const chartRelation = (anchor: XmlElement): string | undefined =>
  anchor.child("graphicFrame")?.child("graphic")?.child("graphicData")?.child("chart")?.attribute("id");

/** The charts of a sheet, as far as they are charts of the old kind; what else is drawn stays with the file. */
export function readCharts(
  sheet: Sheet,
  relations: readonly Relation[],
  parts: Parts,
  newId: () => string,
): ReadonlyMap<string, ChartOrigin> {
  const origins = new Map<string, ChartOrigin>();
  const drawing = drawingOf(relations)?.target;
  const root = drawing === undefined ? undefined : parts.xml(drawing);
  if (drawing === undefined || !root) return origins;
  const targets = parts.relations(drawing);
  const charts: Chart[] = [];
  for (const anchor of anchorsIn(root)) {
    const relation = chartRelation(anchor);
    const path = targets.find(({ id }) => id === relation)?.target;
    const space = path === undefined ? undefined : parts.xml(path);
    if (relation === undefined || path === undefined || space?.name !== "chartSpace") continue;
    const id = newId();
    const name = anchor.child("graphicFrame")?.child("nvGraphicFramePr")?.child("cNvPr")?.attribute("name") ?? "";
    charts.push({ id, name, place: placeOf(sheet, anchor), ...readChart(space), fromFile: true });
    origins.set(id, { drawing, relation, path });
  }
  if (charts.length > 0) sheet.charts = charts;
  return origins;
}

function placeOf(sheet: Sheet, anchor: XmlElement): Place {
  const [from, to, size, point] = ["from", "to", "ext", "pos"].map((name) => anchor.child(name));
  const start = from ? fromSpot(sheet, spotOf(from)) : { left: points(point?.number("x")), top: points(point?.number("y")) };
  if (!to) return { ...start, width: points(size?.number("cx")), height: points(size?.number("cy")) };
  const end = fromSpot(sheet, spotOf(to));
  return { ...start, width: end.left - start.left, height: end.top - start.top };
}

const spotOf = (at: XmlElement) => ({
  row: Number(at.child("row")?.text ?? 0),
  column: Number(at.child("col")?.text ?? 0),
  x: points(Number(at.child("colOff")?.text ?? 0)),
  y: points(Number(at.child("rowOff")?.text ?? 0)),
});

const points = (emus: number | undefined): number => (emus ?? 0) / 12_700;
