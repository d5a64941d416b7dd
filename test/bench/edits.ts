import { checkEdits } from "../../src/commands/check-edits";
import type { Job } from "../../src/commands/command";
import { readAndCheck } from "../../src/commands/read-and-check";
import { sampleBook } from "../../src/sample/programme-book";
import { openInOffice } from "../support/office";
import { milliseconds, type Line } from "./line";
import { playWindow, roundTrip } from "./round-trips";

const job: Job = { signal: new AbortController().signal, report: () => undefined };
const input = { year: 2023, today: "2026-11-21", highlighted: false };

/** One edit among 206 sheets, from the event to the findings, against another check of the whole workbook. */
export async function edits(): Promise<readonly Line[]> {
  playWindow();
  const book = sampleBook("with-results");
  const host = openInOffice(book);
  const check = () => Excel.run((context) => readAndCheck(context, input, job));
  const before = await check();
  const sheetId = book.sheets[7]?.id ?? "";
  const area = { row: 3, column: 1, rowCount: 1, columnCount: 1 };
  const timed = async (work: () => Promise<unknown>) => {
    const { requests } = host.traffic;
    const start = performance.now();
    await work();
    return performance.now() - start + (host.traffic.requests - requests) * roundTrip;
  };
  const [live, whole]: [number[], number[]] = [[], []];
  for (let turn = 0; turn < 5; turn++) {
    host.edit(sheetId, area.row, area.column, `課題 ${turn}`);
    live.push(await timed(() => checkEdits.run({ ...input, before, edits: [{ sheetId, areas: [area] }] }, job)));
    whole.push(await timed(check));
  }
  const [ours, other] = [Math.min(...live), Math.min(...whole)];
  const what = `an edit in 206 sheets to its findings, ${roundTrip} ms a round trip`;
  return [{ what, ours: milliseconds(ours), against: "checking the whole workbook", other: milliseconds(other), ratio: ours / other }];
}
