import type { Chart, ChartType, Place } from "../charts/model";
import { toSpot, type Spot } from "../charts/place";
import type { Sheet } from "../sheet";
import type { SheetOrigin } from "./carrier";
import { chartXml } from "./chart-out";
import { emus } from "./drawing-words";
import { anchorsIn, chartRelation, drawingOf, type ChartOrigin } from "./drawings-in";
import { Edits, withAttributes } from "./edits";
import type { Parts } from "./parts";
import { putElement } from "./sheet-order";
import { element, encodeXml, parseXml, type XmlElement } from "./xml";

const chartType = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
const drawingType = "application/vnd.openxmlformats-officedocument.drawing+xml";

/** Writes the charts that came or were moved, and takes away those that went; what else is drawn on the sheet stays as it is. */
export function writeCharts(sheet: Sheet, origin: SheetOrigin, root: XmlElement, edits: Edits, parts: Parts): void {
  if (sheet.charts === origin.charts) return;
  const known = drawingOf(parts.relations(origin.path));
  const path = known?.target ?? parts.freePath("xl/drawings/drawing", ".xml");
  if (!known) parts.add(path, blankDrawing, drawingType);
  const drawing = parseXml(withContent(parts.text(path) ?? blankDrawing));
  const { source } = drawing;
  const changes = new Edits(source);
  for (const [id, own] of origin.chartPaths) if (!sheet.charts.some((chart) => chart.id === id)) remove(drawing, changes, own, parts);
  const added = sheet.charts.map((chart, index) => {
    const own = origin.chartPaths.get(chart.id);
    const before = origin.charts.find(({ id }) => id === chart.id);
    if (own && before) {
      if (before !== chart) follow(sheet, before, chart, drawing, changes, own, parts);
      return "";
    }
    return chart.type === "Invalid" ? "" : anchorXml(sheet, chart, addChart(chart, chart.type, path, parts), nextId(drawing) + index);
  });
  changes.insert(drawing.contentEnd, added.join(""));
  parts.set(path, changes.result);
  if (anchorsIn(parseXml(changes.result)).length > 0) {
    if (!known) putElement(root, edits, "drawing", element("drawing", { "r:id": parts.relate(origin.path, "drawing", path) }));
    return;
  }
  if (known) parts.unrelate(origin.path, known.id);
  parts.remove(path);
  putElement(root, edits, "drawing", "");
}

const drawingNames = {
  "xmlns:xdr": "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
  "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
};

const blankDrawing = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${element("xdr:wsDr", drawingNames, " ")}`;

/** A drawing in which something can be put: one on which nothing was drawn may be an empty tag. */
const withContent = (text: string): string => (anchorsIn(parseXml(text)).length > 0 ? text : blankDrawing);

function addChart(chart: Chart, type: ChartType, drawing: string, parts: Parts): string {
  const path = parts.freePath("xl/charts/chart", ".xml");
  parts.add(path, chartXml(chart, type), chartType);
  return parts.relate(drawing, "chart", path);
}

/** Takes a chart away, with the parts that only it needs (its style, its colours). */
function remove(drawing: XmlElement, changes: Edits, { drawing: path, relation, path: chart }: ChartOrigin, parts: Parts): void {
  const anchor = anchorsIn(drawing).find((one) => chartRelation(one) === relation);
  if (anchor) changes.remove(anchor);
  parts.unrelate(path, relation);
  removeChart(parts, chart);
}

export function removeChart(parts: Parts, path: string): void {
  for (const { type, target } of parts.relations(path)) if (/\/chart(Color)?Style$/.test(type)) parts.remove(target);
  parts.remove(path);
}

/** A chart of the file may have another name, another place, and sheets of another name that its numbers come from. */
function follow(sheet: Sheet, before: Chart, now: Chart, drawing: XmlElement, changes: Edits, own: ChartOrigin, parts: Parts): void {
  const anchor = anchorsIn(drawing).find((one) => chartRelation(one) === own.relation);
  const named = anchor?.child("graphicFrame")?.child("nvGraphicFramePr")?.child("cNvPr");
  if (named && before.name !== now.name)
    changes.replace(named.start, named.contentStart, withAttributes(named.openingTag, { name: now.name }));
  if (anchor && before.place !== now.place) move(sheet, now.place, anchor, changes);
  const references = referencesOf(before).map((old, index) => [old, referencesOf(now)[index] ?? old] as const);
  const renamed = new Map(references.map(([old, next]) => [`>${encodeXml(old)}<`, `>${encodeXml(next)}<`]));
  const source = parts.text(own.path) ?? "";
  const text = source.replace(/(?<=<(?:\w+:)?f)>[^<]*</g, (formula) => renamed.get(formula) ?? formula);
  if (text !== source) parts.set(own.path, text);
}

const referencesOf = ({ series }: Chart): readonly string[] =>
  series.flatMap(({ values, nameAt = "", categories = "" }) => [values, nameAt, categories]);

function move(sheet: Sheet, place: Place, anchor: XmlElement, changes: Edits): void {
  const prefix = /^<([\w.-]+:)?/.exec(anchor.openingTag)?.[1] ?? "";
  const [from, to] = cornersOf(sheet, place);
  const put = (name: string, xml: string) => {
    const old = anchor.child(name);
    if (old) changes.replace(old.start, old.end, xml);
  };
  put("from", spotXml(`${prefix}from`, prefix, from));
  put("to", spotXml(`${prefix}to`, prefix, to));
  put("pos", element(`${prefix}pos`, { x: emus(place.left), y: emus(place.top) }));
  put("ext", element(`${prefix}ext`, { cx: emus(place.width), cy: emus(place.height) }));
}

const cornersOf = (sheet: Sheet, { left, top, width, height }: Place): readonly [Spot, Spot] => [
  toSpot(sheet, left, top),
  toSpot(sheet, left + width, top + height),
];

function spotXml(name: string, prefix: string, { row, column, x, y }: Spot): string {
  const one = (part: string, value: number) => element(prefix + part, {}, String(value));
  return element(name, {}, one("col", column) + one("colOff", emus(x)) + one("row", row) + one("rowOff", emus(y)));
}

/** The numbers of what is drawn must differ within a drawing. */
const nextId = (drawing: XmlElement): number =>
  1 + Math.max(1, ...[...drawing.source.matchAll(/cNvPr[^>]*?\sid="(\d+)"/g)].map(([, id]) => Number(id)));

function anchorXml(sheet: Sheet, { name, place }: Chart, relation: string, id: number): string {
  const [from, to] = cornersOf(sheet, place);
  const uri = "http://schemas.openxmlformats.org/drawingml/2006/chart";
  const names = { "xmlns:c": uri, "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships" };
  const frame =
    element("xdr:nvGraphicFramePr", {}, element("xdr:cNvPr", { id, name }) + element("xdr:cNvGraphicFramePr", {})) +
    element("xdr:xfrm", {}, '<a:off x="0" y="0"/><a:ext cx="0" cy="0"/>') +
    element("a:graphic", {}, element("a:graphicData", { uri }, element("c:chart", { ...names, "r:id": relation })));
  return element(
    "xdr:twoCellAnchor",
    { ...drawingNames, editAs: "oneCell" },
    spotXml("xdr:from", "xdr:", from) +
      spotXml("xdr:to", "xdr:", to) +
      element("xdr:graphicFrame", { macro: "" }, frame) +
      element("xdr:clientData", {}),
  );
}
