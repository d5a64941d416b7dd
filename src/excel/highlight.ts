import { toA1 } from "../grid/area";
import { isOpen, severities, type Finding, type Severity } from "../rules/rule";
import { onceMore } from "./once-more";

/** Stands in the formula of each of our conditional formats, so that anyone's later session finds them and takes them off. */
const marker = "kaikaku-check:";

interface Look {
  readonly fill: string;
  readonly border: string;
  readonly line: "Continuous" | "Dash" | "Dot";
}

/** Told apart by lightness and by the line around the cell, not by colour alone; after the colour-blind-safe set of Okabe and Ito. */
const looks: Readonly<Record<Severity, Look>> = {
  error: { fill: "#F7C6A5", border: "#A33C00", line: "Continuous" },
  warning: { fill: "#FFF0A8", border: "#7A6000", line: "Dash" },
  info: { fill: "#D3E8F8", border: "#0B5C94", line: "Dot" },
};

/** Range addresses may have 8,192 characters; shorter ones keep a request easy to answer. */
const longestAddress = 4000;

/** One mark takes some 3.5 kB of a request beside its address; Excel on the web takes 5 MB. */
const bytesPerMark = 3500;
const bytesPerRequest = 3_000_000;

const gravestLast = [...severities].reverse();

/**
 * Marks the cells of findings with conditional formats: over the sheet's own formatting, which stays as it is. Protected sheets are skipped, by name.
 * @param only the sheets to be marked anew; without it, all
 */
export function highlight(
  context: Excel.RequestContext,
  findings: readonly Finding[],
  only?: ReadonlySet<string>,
): Promise<{ readonly skipped: readonly string[] }> {
  return onceMore((share) => markAnew(context, findings, only, bytesPerRequest * share));
}

async function markAnew(
  context: Excel.RequestContext,
  findings: readonly Finding[],
  only: ReadonlySet<string> | undefined,
  mostBytes: number,
): Promise<{ readonly skipped: readonly string[] }> {
  const sheets = await markedFormats(context, only);
  const skipped = new Set(takeOff(sheets));
  const bySheet = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  let queued = 0;
  for (const [name, addresses] of addressesBySheet(findings)) {
    const found = bySheet.get(name);
    if (found?.isProtected) skipped.add(name);
    if (!found || found.isProtected) continue;
    // Each mark goes on top of those before it: the gravest comes last.
    for (const severity of gravestLast)
      for (const address of joined(addresses[severity])) {
        paint(found.sheet.getRanges(address), severity);
        queued += bytesPerMark + address.length;
      }
    if (queued < mostBytes) continue;
    await context.sync();
    queued = 0;
  }
  await context.sync();
  return { skipped: [...skipped] };
}

/** Is there a mark of ours that can be taken off? */
export async function hasHighlights(context: Excel.RequestContext): Promise<boolean> {
  const sheets = await markedFormats(context);
  return sheets.some(({ isProtected, ours }) => !isProtected && ours.length > 0);
}

/** Takes every mark of ours off, whoever made it; nobody else's conditional formats are touched. */
export function removeHighlights(context: Excel.RequestContext): Promise<{ readonly skipped: readonly string[] }> {
  return onceMore(async () => {
    const skipped = takeOff(await markedFormats(context));
    await context.sync();
    return { skipped };
  });
}

interface SheetFormats {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  readonly isProtected: boolean;
  readonly ours: readonly Excel.ConditionalFormat[];
}

async function markedFormats(context: Excel.RequestContext, only?: ReadonlySet<string>): Promise<readonly SheetFormats[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name,items/protection/protected");
  await context.sync();
  const asked = worksheets.items.filter(({ name }) => only?.has(name) ?? true).map((sheet) => {
    const formats = sheet.getRange().conditionalFormats;
    formats.load("items/id,items/type");
    return { sheet, formats };
  });
  await context.sync();
  const custom = asked.map(({ sheet, formats }) => ({
    sheet,
    candidates: formats.items.filter(({ type }) => type === "Custom").map((format) => ({ format, rule: loaded(format.custom.rule) })),
  }));
  if (custom.some(({ candidates }) => candidates.length > 0)) await context.sync();
  return custom.map(({ sheet, candidates }) => ({
    sheet,
    name: sheet.name,
    isProtected: sheet.protection.protected,
    ours: candidates.filter(({ rule }) => isOurs(rule)).map(({ format }) => format),
  }));
}

/** Nobody can make a rule without a formula by hand: such a one is ours, of a run that broke off before the formula. */
const isOurs = ({ formula }: Excel.ConditionalFormatRule): boolean => formula.includes(marker) || formula === "";

function loaded(rule: Excel.ConditionalFormatRule): Excel.ConditionalFormatRule {
  rule.load("formula");
  return rule;
}

/** Gives the names of the protected sheets that keep their marks. */
function takeOff(sheets: readonly SheetFormats[]): string[] {
  for (const { isProtected, ours } of sheets) if (!isProtected) ours.forEach((format) => format.delete());
  return sheets.filter(({ isProtected, ours }) => isProtected && ours.length > 0).map(({ name }) => name);
}

/** The gravest finding of a cell paints it. What was waived does not: a cell that is right as it is looks like any other. */
function addressesBySheet(findings: readonly Finding[]): ReadonlyMap<string, Readonly<Record<Severity, readonly string[]>>> {
  const sheets = new Map<string, Map<string, Severity>>();
  for (const severity of gravestLast)
    for (const finding of findings.filter((one) => one.severity === severity && isOpen(one)))
      for (const { sheet, area } of finding.cells) {
        const cells = sheets.get(sheet) ?? new Map<string, Severity>();
        sheets.set(sheet, cells.set(toA1(area), severity));
      }
  const of = (cells: ReadonlyMap<string, Severity>, severity: Severity) => [...cells].filter(([, worst]) => worst === severity).map(([address]) => address);
  return new Map([...sheets].map(([name, cells]) => [name, { error: of(cells, "error"), warning: of(cells, "warning"), info: of(cells, "info") }]));
}

function joined(addresses: readonly string[]): string[] {
  const made: string[] = [];
  for (const address of addresses) {
    const last = made.at(-1);
    if (last !== undefined && last.length + address.length < longestAddress) made[made.length - 1] = `${last},${address}`;
    else made.push(address);
  }
  return made;
}

function paint(areas: Excel.RangeAreas, severity: Severity): void {
  const { fill, border, line } = looks[severity];
  const format = areas.conditionalFormats.add("Custom");
  format.priority = 0;
  format.stopIfTrue = false;
  format.custom.rule.formula = `=LEN("${marker}${severity}")>0`;
  format.custom.format.fill.color = fill;
  for (const side of ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const) {
    const edge = format.custom.format.borders.getItem(side);
    edge.style = line;
    edge.color = border;
  }
}
