import type { Check } from "../check";
import type { Language } from "../language";
import { knownDepartments } from "../model/known-departments";
import { findingsSheet } from "../summary/findings";
import { madeFrom } from "../summary/made-from";
import type { SheetPlan } from "../summary/sheet-plan";
import { sharesByBureau, type BureauShare } from "./bureaus";
import type { ClaimedIssue } from "./round";
import type { RoundSheetInput } from "./round-sheet";
import { claimsTable, unsubmittedTable } from "./round-tables";
import { headings } from "./words";

/** A workbook for one bureau: its name, and the sheets that are to be in it. */
export interface BureauFile {
  readonly name: string;
  readonly bureau: string;
  readonly plans: readonly SheetPlan[];
}

/** What goes back to the bureaus: each gets the findings in its own files, and its issues that are missing or came twice. */
export function bureauFiles(input: RoundSheetInput): readonly BureauFile[] {
  const { round, settings, language } = input;
  return sharesByBureau(round, knownDepartments(settings.masters)).map((share) => {
    const bureau = share.bureau || unknown[language];
    const check = checkOf(round.check, share);
    const asked = { ...input, check, skipped: [] };
    const findings = findingsSheet.lay(asked);
    const titled = { ...findings, title: `${findings.title} ${bureau}` };
    const plans = [titled, ...submissions(share, bureau, madeFrom(asked), language)];
    return { name: `${prefix[language]}_${fileName(bureau)}.xlsx`, bureau, plans };
  });
}

const prefix = { ja: "指摘", en: "findings" } as const;
const unknown = { ja: "所管不明", en: "unknown department" } as const;

/** Neither Windows nor a web server takes these in a name. */
const fileName = (bureau: string): string => bureau.replace(/[\\/:*?"<>|\u0000-\u001f]/g, "_").slice(0, 80);

/** The findings of the bureau, as if nobody else had handed in anything. */
function checkOf({ programme }: Check, { findings }: BureauShare): Check {
  const books = new Set(findings.map(({ at }) => at.book));
  const sheets = programme.sheets.filter(({ book }) => books.has(book)).map((sheet) => ({ ...sheet, book: withoutFolder(sheet.book) }));
  const named = findings.map((finding) => ({ ...finding, at: { ...finding.at, book: withoutFolder(finding.at.book) } }));
  return { programme: { ...programme, sheets }, findings: named };
}

/** Where the office keeps its files is nobody else's business. */
const withoutFolder = (file: string): string => file.replace(/^.*[\\/]/, "");

const unplaced = ({ issue, forms }: ClaimedIssue): ClaimedIssue => ({
  issue,
  forms: forms.map(({ file, sheet }) => ({ file: withoutFolder(file), sheet })),
});

function submissions(share: BureauShare, bureau: string, notes: readonly string[], language: Language): readonly SheetPlan[] {
  const { unsubmitted, doubled } = share;
  const tables = [
    ...(unsubmitted.length > 0 ? [unsubmittedTable(unsubmitted, language)] : []),
    ...(doubled.length > 0 ? [claimsTable("doubled", doubled.map(unplaced), language)] : []),
  ];
  const [first, ...more] = tables;
  const title = headings.round[language];
  return first ? [{ id: "round", name: title, title: `${title} ${bureau}`, notes, ...first, more }] : [];
}
