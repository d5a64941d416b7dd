import { isSameCell, type CellRef } from "../grid/cell-ref";
import { Failure } from "../failure";
import type { Owner, Programme } from "../model/programme";
import type { Settings } from "../settings";
import { readable } from "../values/readable";
import type { SpentWaiver } from "../waivers/apply-waivers";
import { severityUnder, type FaultAt, type Finding, type Rule, type RuleContext, type Words } from "./rule";

/** Runs the rules that the settings leave on; findings come in the order of the workbook: book, sheet, row, column, rule. */
export function findAll(
  rules: readonly Rule[],
  programme: Programme,
  settings: Settings,
  spentWaivers: readonly SpentWaiver[] = [],
): readonly Finding[] {
  const ownerOf = ownersBySheet(programme.owners);
  const findings = rules.flatMap((rule) => findOne(rule, programme, { settings, spentWaivers }, ownerOf));
  return inSheetOrder(findings, programme);
}

function findOne(
  rule: Rule,
  programme: Programme,
  { settings, spentWaivers }: Omit<RuleContext<unknown>, "options">,
  ownerOf: (at: CellRef) => Owner | undefined,
): Finding[] {
  const severity = severityUnder(settings, rule);
  if (severity === "off") return [];
  const faults = rule.find(programme, { settings, options: optionsOf(rule, settings.rules[rule.id]?.options), spentWaivers });
  return Array.from(faults, (fault) => ({ ruleId: rule.id, severity, ...findingOf(rule, fault, ownerOf(fault.at)) }));
}

/** The rule's options as the settings give them, with the rule's own defaults for the rest. */
export function optionsOf(rule: Rule, chosen: Readonly<Record<string, unknown>> | undefined): unknown {
  if (!rule.options) return undefined;
  const parsed = rule.options.safeParse(chosen ?? {});
  if (parsed.success) return parsed.data;
  const option = parsed.error.issues[0]?.path.join(".") ?? "";
  const usual = JSON.stringify(rule.options.safeParse({}).data);
  throw new Failure({
    ja: `検査項目「${rule.title.ja}」（${rule.id}）の設定${option === "" ? "" : `「${option}」`}が使えません。標準の設定 ${usual} にならって直してください。`,
    en: `The option ${option} of the rule "${rule.title.en}" (${rule.id}) cannot be used: write it as in its defaults, ${usual}.`,
  });
}

function findingOf(rule: Rule, fault: FaultAt, owner: Owner | undefined): Omit<Finding, "ruleId" | "severity"> {
  const { expected, also = [] } = fault;
  const said = rule.explain(fault);
  return {
    at: fault.at,
    cells: [fault.at, ...also].filter((cell, index, all) => all.findIndex((one) => isSameCell(one, cell)) === index),
    issue: owner?.issue ?? null,
    department: owner?.department ?? null,
    message: { ja: readableSentences(said.ja), en: readableSentences(said.en) },
    expected: expected === undefined ? [] : typeof expected === "string" ? [expected] : expected,
    actual: fault.actual ?? null,
    fix: rule.fix?.(fault) ?? null,
    waived: null,
    spent: fault.spent ?? null,
  };
}

const readableSentences = ([wrong, expected, todo]: Words): Words => [readable(wrong), readable(expected), readable(todo)];

/** Of the owners that hold a cell, the smallest: a row of a list that stands within a form is the row's, not the form's. */
function ownersBySheet(owners: readonly Owner[]): (at: CellRef) => Owner | undefined {
  const key = ({ book, sheet }: CellRef) => `${book}\n${sheet}`;
  const bySheet = new Map<string, Owner[]>();
  for (const owner of [...owners].sort((a, b) => sizeOf(a.at) - sizeOf(b.at))) {
    const known = bySheet.get(key(owner.at));
    if (known) known.push(owner);
    else bySheet.set(key(owner.at), [owner]);
  }
  return (at) => bySheet.get(key(at))?.find((owner) => isSameCell(owner.at, at));
}

const sizeOf = ({ area }: CellRef) => area.rowCount * area.columnCount;

/** Book, sheet, row, column, rule. */
export function inSheetOrder(findings: readonly Finding[], { sheets }: Programme): readonly Finding[] {
  const place = new Map(sheets.map(({ book, name }, index) => [`${book}\n${name}`, index]));
  const sheetOf = ({ at }: Finding) => place.get(`${at.book}\n${at.sheet}`) ?? sheets.length;
  return [...findings].sort(
    (a, b) =>
      sheetOf(a) - sheetOf(b) ||
      a.at.area.row - b.at.area.row ||
      a.at.area.column - b.at.area.column ||
      (a.ruleId < b.ruleId ? -1 : a.ruleId > b.ruleId ? 1 : 0),
  );
}
