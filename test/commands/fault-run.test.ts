/** @jest-environment jsdom */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Book } from "../../src/host/book";
import type { Host } from "../../src/host/host";
import type { Bilingual } from "../../src/language";
import { contentOf, copyOf, type BookContent } from "../support/book-content";
import { openInOffice } from "../support/office";
import type { FaultCase } from "./fault-case";
import { faultCases } from "./fault-cases";
import { faults, never, type Fault } from "./faults";

describe.each(faultCases)("$name", (one) => {
  test.each(faults)("when $name, at any request: all or nothing, said in words, and done the next time", async (fault) => {
    const { book: prepared, before, content, requests } = await doneBy(one);
    const triedAgain = new Set<string>();
    for (let request = 1; request <= requests; request++) {
      const book = copyOf(prepared);
      const outcome = await disturbed(one, book, fault, request);
      const found = contentOf(book);
      expectOneOf({ request, contents: found.contents }, before, content);
      expectOneOf({ request, marks: found.marks }, before, content);
      if (outcome?.kind === "done") expect({ request, ...found }).toEqual({ request, ...content });
      if (outcome?.kind === "failed") expectWords(outcome.words, fault);

      // What is left in the same state goes on in the same way.
      if (triedAgain.has(JSON.stringify(found)) || (one.adds && JSON.stringify(found) === JSON.stringify(content))) continue;
      triedAgain.add(JSON.stringify(found));
      openInOffice(book);
      expect((await one.run()).kind).toBe("done");
      expect({ request, ...contentOf(book) }).toEqual({ request, ...content });
    }
  });
});

test("every command takes part in the fault run: test/commands/fault-cases.ts", () => {
  const folder = join(__dirname, "../../src/commands");
  const ids = readdirSync(folder).flatMap((file) => Object.values(jest.requireActual<Record<string, unknown>>(join(folder, file))).flatMap(idOf));
  expect([...new Set(faultCases.map(({ command }) => command))].sort()).toEqual([...new Set(ids)].sort());
});

const idOf = (made: unknown): readonly string[] =>
  typeof made === "object" && made !== null && "run" in made && "id" in made ? [String(made.id)] : [];

/** As before or completely done, and nothing in between. */
function expectOneOf(found: { readonly request: number } & Partial<BookContent>, before: BookContent, done: BookContent): void {
  const part = "marks" in found ? "marks" : "contents";
  const isBefore = JSON.stringify(found[part]) === JSON.stringify(before[part]);
  if (!isBefore) expect(found).toEqual({ request: found.request, [part]: done[part] });
}

function expectWords(words: Bilingual, { says }: Fault): void {
  expect(words.ja).toMatch(says?.ja ?? "");
  expect(words.en).toMatch(says?.en ?? "");
}

interface Undisturbed {
  /** The workbook in which the command is run; to be copied. */
  readonly book: Book;
  readonly before: BookContent;
  readonly content: BookContent;
  readonly requests: number;
}

const undisturbedRuns = new Map<FaultCase, Promise<Undisturbed>>();

/** The workbook after a run that meets with nothing, and the number of its requests. */
function doneBy(one: FaultCase): Promise<Undisturbed> {
  const run = undisturbedRuns.get(one) ?? undisturbed(one);
  undisturbedRuns.set(one, run);
  return run;
}

async function undisturbed(one: FaultCase): Promise<Undisturbed> {
  const book = await one.book();
  const used = copyOf(book);
  const host = openInOffice(used);
  expect((await one.run()).kind).toBe("done");
  await settled();
  return { book, before: contentOf(book), content: contentOf(used), requests: host.traffic.requests };
}

/** How the command ends when one of its requests meets with a fault; undefined where the pane was closed. */
async function disturbed(one: FaultCase, book: Book, fault: Fault, request: number) {
  let count = 0;
  const befallen = (host: Host, body: string) => {
    count++;
    if (count === request) return fault.befall(host, body);
    return fault.says === undefined && count > request ? never : host.answer(body);
  };
  openInOffice(book, { between: befallen });
  const outcome = await Promise.race([one.run(), ...(fault.says ? [] : [closed(() => count >= request)])]);
  await settled();
  return outcome;
}

async function closed(isClosed: () => boolean): Promise<undefined> {
  while (!isClosed()) await settled();
  await settled();
  return undefined;
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));
