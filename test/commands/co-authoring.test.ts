/** @jest-environment jsdom */
import type { Book } from "../../src/host/book";
import type { Host } from "../../src/host/host";
import type { Sheet } from "../../src/host/sheet";
import { contentOf, copyOf } from "../support/book-content";
import { openInOffice } from "../support/office";
import { faultCases } from "./fault-cases";

const listName = "成果指標一覧";

/** What somebody else may do to a sheet at any time. */
const changes: readonly { readonly name: string; make(book: Book, list: Sheet): void }[] = [
  { name: "renames a sheet", make: (_, list) => void (list.name = "成果指標（旧）") },
  { name: "deletes a sheet", make: (book, list) => book.removeSheet(list) },
  { name: "protects a sheet", make: (_, list) => void (list.protection = { options: {} }) },
];

/** The rows of the list as a person reads them. */
function rowsOf(list: Sheet | undefined): readonly string[] {
  const rows: string[] = [];
  for (const { row, cell } of list?.filledCells() ?? []) rows[row] = `${rows[row] ?? ""}|${cell.value}`;
  return rows;
}

/** Commands that read the sheets of others and write into them. */
const inTheirSheets = faultCases.filter(({ command }) => !/round|bureau|bring-in|watch/.test(command));

describe.each(inTheirSheets)("$name", (one) => {
  test.each(changes)("when somebody else $name, at any request: no crash, nothing half done, and the next time it is done", async ({ make }) => {
    const prepared = await one.book();
    const requests = await requestsOf(prepared);
    for (let request = 1; request <= requests; request++) {
      const book = copyOf(prepared);
      const list = book.sheet(listName);
      const before = rowsOf(list);
      let count = 0;
      openInOffice(book, {
        between(host: Host, body: string) {
          count++;
          if (count === request && list) make(book, list);
          return host.answer(body);
        },
      });
      const outcome = await one.run();
      if (outcome.kind === "failed") expect(outcome.words.ja).toMatch(/(もう一度検査|解除してから、もう一度実行|もう一度選んで)/);
      const { contents } = contentOf(book);
      expect(JSON.stringify(contents)).not.toMatch(/作成中|作成の途中|rebuilding|"formula":""/);
      rowsOf(list).forEach((row, index) => expect([before[index], ...made]).toContain(row));
      if (outcome.kind === "failed") expect((await one.run()).kind).toBe("done");
    }
  });

  async function requestsOf(prepared: Book): Promise<number> {
    const host = openInOffice(copyOf(prepared));
    await one.run();
    return host.traffic.requests;
  }
});

/** The rows as the fixes make them. */
const made = ["|4|交付率|85%|78.2%|92.0%", "|5|収納率|90%|81%|90.0%", "|4|交付率|85%|78.2%|78.2%", "|5|収納率|90%|81%|81%"];
