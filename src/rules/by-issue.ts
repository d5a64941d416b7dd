import type { IssueKey } from "../model/issue-key";

/** To which issue, of which workbook, something belongs. */
interface Belonging {
  readonly issue: IssueKey | undefined;
  readonly book: string;
}

/** Finds what belongs to an issue without walking all of it each time: a programme has thousands of rows. A form for several issues is found under each. */
export function byIssue<T>(items: Iterable<T>, belonging: (item: T) => Belonging): (issue: IssueKey, book: string) => readonly T[] {
  const index = new Map<string, T[]>();
  for (const item of items) {
    const { issue, book } = belonging(item);
    for (const key of issue ? keysOf(issue, book) : []) {
      const known = index.get(key);
      if (known) known.push(item);
      else index.set(key, [item]);
    }
  }
  return (issue, book) => [...new Set(keysOf(issue, book).flatMap((key) => index.get(key) ?? []))];
}

const keysOf = ({ initiativeNo, itemNo, issueNos }: IssueKey, book: string): readonly string[] =>
  issueNos.map((issueNo) => `${initiativeNo}-${itemNo}-${issueNo} ${book}`);
