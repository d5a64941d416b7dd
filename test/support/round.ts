import { Book } from "../../src/host/book";
import { withPart, type CellValue } from "../../src/host/cell";
import { facts, sheetNameOf, type IssueFact } from "../../src/sample/facts";
import { writeForm } from "../../src/sample/form-sheet";
import { writeIndicatorList, writeIssueList } from "../../src/sample/list-sheets";

/** A file of a round and the workbook in it. */
export interface RoundFile {
  readonly file: string;
  readonly book: Book;
}

/** How a round differs from one in which everybody handed in what they should. */
export interface RoundPlan {
  /** Sheets that nobody hands in. */
  readonly gaps?: readonly string[];
  /** Sheets that another file has, too. */
  readonly doubles?: readonly (readonly [sheet: string, file: string])[];
  /** What stands in a form instead of what should; places are those of the sample's forms. */
  readonly faults?: readonly (readonly [sheet: string, place: string, put: CellValue])[];
}

/** Departments with this many forms hand them in in two files. */
const manyForms = 8;

/** "財政局.xlsx", "総務企画局1.xlsx": the published forms, split by 所管 as the departments would hand them in. */
export function roundFiles({ gaps = [], doubles = [], faults = [] }: RoundPlan = {}): readonly RoundFile[] {
  const submitted = facts.issues.filter((issue) => !gaps.includes(sheetNameOf(issue)));
  const files = filesOf(submitted).filter(([, issues]) => issues.length > 0);
  return files.map(([file, issues]) => {
    const book = new Book();
    const also = facts.issues.filter((issue) => doubles.some(([sheet, to]) => sheet === sheetNameOf(issue) && to === file));
    for (const issue of [...issues, ...also]) drawForm(book, issue, faults);
    return { file, book };
  });
}

function filesOf(issues: readonly IssueFact[]): readonly (readonly [file: string, issues: readonly IssueFact[]])[] {
  const departments = [...new Set(facts.issues.map(({ department }) => department))];
  return departments.flatMap((department) => {
    const isOwn = (issue: IssueFact) => issue.department === department;
    const [own, all] = [issues.filter(isOwn), facts.issues.filter(isOwn).length];
    if (all < manyForms) return [[`${department}.xlsx`, own] as const];
    const half = Math.ceil(own.length / 2);
    return [[`${department}1.xlsx`, own.slice(0, half)] as const, [`${department}2.xlsx`, own.slice(half)] as const];
  });
}

function drawForm(book: Book, issue: IssueFact, faults: RoundPlan["faults"]): void {
  const sheet = book.addSheet(sheetNameOf(issue));
  const places = writeForm(sheet, issue, undefined);
  for (const [name, place, value] of faults ?? []) {
    if (name !== sheet.name) continue;
    const at = places.get(place);
    if (!at) throw new Error(`no ${place} on ${name}`);
    sheet.setCell(at.row, at.column, withPart(sheet.cell(at.row, at.column), { value }));
  }
}

/** The reform office's own workbook: the three lists, and no forms. */
export function officeBook(): Book {
  const book = new Book();
  writeIndicatorList(book.addSheet("成果指標一覧"), "成果指標", facts.outcomeIndicators, facts.issues);
  writeIndicatorList(book.addSheet("活動指標一覧"), "活動指標", facts.activityIndicators, facts.issues);
  writeIssueList(book.addSheet("改革課題一覧"), facts.issueList);
  return book;
}
