import type { Command, Job } from "../../src/commands/command";
import { runCommand, type Outcome } from "../../src/commands/run-command";
import { Book } from "../../src/host/book";
import type { Bilingual } from "../../src/language";
import { openInOffice } from "../support/office";

/** A command with a workbook that it has something to do in. */
export interface FaultCase {
  readonly command: string;
  readonly name: string;
  /** Does the command, run once more when all is done, do it a second time? */
  readonly adds: boolean;
  book(): Promise<Book>;
  run(): Promise<Outcome<unknown>>;
}

/** What else is to be said of a case. */
export interface CaseOptions<Output> {
  readonly name?: string;
  /** What was done in the workbook before. */
  readonly before?: FaultCase;
  readonly adds?: boolean;
  /** What else stands in the workbook. */
  prepare?(book: Book): void;
  /** Where the output itself says that something failed. */
  refusal?(output: Output): Bilingual | undefined;
}

const job: Job = { signal: new AbortController().signal, report: () => undefined };

/** Says of a command with what it is run, in the small workbook. */
export function faultCase<Input, Output>(
  command: Command<Input, Output>,
  input: Input,
  { name = command.id, before, adds = false, prepare, refusal }: CaseOptions<Output> = {},
): FaultCase {
  return {
    command: command.id,
    name,
    adds,
    async book() {
      const book = smallBook();
      prepare?.(book);
      openInOffice(book);
      await before?.run();
      return book;
    },
    async run() {
      const outcome = await runCommand(command, input, job);
      const words = outcome.kind === "done" ? refusal?.(outcome.value) : undefined;
      return words ? { kind: "failed", words } : outcome;
    },
  };
}

/** A list with two rates that are wrong for certain, and a sheet of somebody's own that looks at one of ours. */
export function smallBook(): Book {
  const book = new Book();
  const list = book.addSheet("成果指標一覧");
  const lines = [
    ["課題No.", "成果指標名", "目標値", "実績値", "達成率"],
    ["", "", "R04", "R04", "R04"],
    ["4", "交付率", "85%", "78.2%", "78.2%"],
    ["5", "収納率", "90%", "81%", "81%"],
  ];
  lines.forEach((line, row) => line.forEach((value, column) => list.setCell(row, column, { value })));
  const memo = book.addSheet("メモ");
  memo.setCell(0, 0, { value: "", formula: "=検査結果!A1" });
  const area = { row: 0, column: 0, rowCount: 1, columnCount: 1 };
  memo.conditionalFormats = [{ id: book.newId(), type: "Custom", areas: [area], formula: "=$A1>1", style: {}, stopIfTrue: false }];
  return book;
}
