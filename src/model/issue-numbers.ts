import { plainNumber } from "./entries";
import type { IssueKey } from "./issue-key";

/** 課題No. as written: "4", "14~20", "14・15"; or in full, "2-(3)-14~20". */
export interface IssueNumbers {
  readonly issueNos: readonly number[];
  readonly initiativeNo?: number;
  readonly itemNo?: number;
}

/** Reads 課題No.; without any number where it cannot be read. */
export function parseIssueNos(text: string): IssueNumbers {
  const plain = text
    .normalize("NFKC")
    .replace(/\s/g, "")
    .replace(/[〜～∼]/g, "~")
    .replace(/[−‐‑–—]/g, "-");
  const full = /^(\d{1,2})-?\((\d{1,2})\)-?(.+)$/.exec(plain);
  if (full) return { initiativeNo: Number(full[1]), itemNo: Number(full[2]), issueNos: numbersIn(full[3] ?? "") };
  return { issueNos: numbersIn(plain) };
}

function numbersIn(plain: string): readonly number[] {
  const run = /^(\d{1,3})[~-](\d{1,3})$/.exec(plain);
  if (run) {
    const [first, last] = [Number(run[1]), Number(run[2])];
    return last < first || last - first > 99 ? [] : Array.from({ length: last - first + 1 }, (_, i) => first + i);
  }
  const numbers = plain.split(/[,、・/]/).map((part) => plainNumber(part));
  return numbers.every((number) => number !== undefined) ? numbers : [];
}

/** The key, where all three numbers are there. */
export function issueKey(
  initiativeNo: number | undefined,
  itemNo: number | undefined,
  { issueNos, ...full }: IssueNumbers,
): IssueKey | undefined {
  const [initiative, item] = [full.initiativeNo ?? initiativeNo, full.itemNo ?? itemNo];
  return initiative === undefined || item === undefined || issueNos.length === 0
    ? undefined
    : { initiativeNo: initiative, itemNo: item, issueNos };
}
