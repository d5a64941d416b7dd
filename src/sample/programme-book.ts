import { Book } from "../host/book";
import { facts, sheetNameOf, type IssueFact, type ListedIndicatorFact } from "./facts";
import { writeForm, type PlacesBySheet, type ResultsOf } from "./form-sheet";
import { inventResults } from "./invented-results";
import { writeIndicatorList, writeIssueList } from "./list-sheets";
import { plantMistakes } from "./planted-mistakes";

export const scenarios = ["with-results", "published"] as const;
export type Scenario = (typeof scenarios)[number];

/**
 * 行財政改革第3期プログラム as a workbook: 203 forms (215 issues) and the three lists. "published" is the plan as it was printed;
 * "with-results" adds invented results for R4–R6, which say that they are invented, and planted mistakes.
 */
export function sampleBook(scenario: Scenario): Book {
  const book = new Book();
  const places = drawForms(book, scenario === "with-results");
  writeIndicatorList(book.addSheet("成果指標一覧"), "成果指標", facts.outcomeIndicators, facts.issues);
  writeIndicatorList(book.addSheet("活動指標一覧"), "活動指標", facts.activityIndicators, facts.issues);
  writeIssueList(book.addSheet("改革課題一覧"), facts.issueList);
  if (scenario === "with-results") plantMistakes(book, places);
  return book;
}

function drawForms(book: Book, withResults: boolean): PlacesBySheet {
  return new Map(
    facts.issues.map((issue) => {
      const name = sheetNameOf(issue);
      return [name, writeForm(book.addSheet(name), issue, withResults ? resultsFor(issue) : undefined)];
    }),
  );
}

/** The invented results of a form's indicators: by the targets of the list, and the form's own baseline. */
export function resultsFor(issue: IssueFact): ResultsOf {
  return (kind, { no, baseline }) => {
    const list = kind === "activity" ? facts.activityIndicators : facts.outcomeIndicators;
    const isSame = (row: ListedIndicatorFact) => row.initiativeNo === issue.initiativeNo && row.itemNo === issue.itemNo && issue.issueNos.includes(row.issueNo) && row.no === no;
    const index = list.findIndex(isSame);
    const row = list[index];
    return row ? inventResults(row, baseline, index) : [];
  };
}
