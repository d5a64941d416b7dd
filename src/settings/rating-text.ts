import { Failure } from "../failure";
import type { OtherRating, RatingStep } from "./rating-scale";

/** Steps of the rating as a person edits them, one a line: 4 目標を下回った / below the target ＝ 60%以上、未達 */
export const stepsText = (steps: readonly RatingStep[]): string =>
  steps.map((step) => [step.label, answerText(step, step.from)].filter((part) => part !== "").join(" ")).join("\n");

/** Answers beside the steps, the same without a label and a bound. */
export const othersText = (others: readonly OtherRating[]): string => others.map((other) => answerText(other)).join("\n");

/** Reads steps as a person has edited them. Throws a Failure that names the line that cannot be read. */
export const stepsFrom = (text: string): readonly unknown[] =>
  linesOf(text).map(({ line, head, tail, no }) => {
    const [, label = "", words = ""] = /^(\S+)(?:\s+(.*))?$/.exec(head) ?? [];
    return { label, ...answerFrom(words), ...saidBehind(tail, line, no) };
  });

/** Reads answers beside the steps, which no rate suggests. */
export const othersFrom = (text: string): readonly unknown[] =>
  linesOf(text).map(({ line, head, tail, no }) => {
    const { from, ...said } = saidBehind(tail, line, no);
    if (from !== undefined) throw unreadable(line, no);
    return { ...answerFrom(head), ...said };
  });

function answerText({ name, alsoCalled, english, reached }: Omit<RatingStep, "label" | "from">, from?: number): string {
  const words = [...(name === undefined ? [] : [name]), ...alsoCalled].join("、");
  const result = reached === undefined ? [] : [reached ? "達成" : "未達"];
  const said = [...(from === undefined ? [] : [`${from}%以上`]), ...result].join("、");
  return [words, english && `/ ${english}`, said && `＝ ${said}`].filter((part) => part).join(" ");
}

function answerFrom(text: string): Partial<RatingStep> {
  const [words = "", english] = text.split(/(?:^|\s+)[/／]\s+/);
  const [name, ...alsoCalled] = words.split(/[、,，]/).map((one) => one.trim()).filter((one) => one !== "");
  return { ...(name === undefined ? {} : { name }), alsoCalled, ...(english === undefined ? {} : { english }) };
}

function saidBehind(tail: string, line: string, no: number): Pick<RatingStep, "from" | "reached"> {
  const parts = tail.split(/[、,，]/).map((part) => part.normalize("NFKC").trim()).filter((part) => part !== "");
  return Object.assign({}, ...parts.map((part) => {
    const [, from] = /^(\d+(?:\.\d+)?)\s*%?\s*(?:以上)?$/.exec(part) ?? [];
    if (from !== undefined) return { from: Number(from) };
    if (part === "達成" || part === "未達") return { reached: part === "達成" };
    throw unreadable(line, no);
  }));
}

const linesOf = (text: string) =>
  text.split(/\r?\n/).flatMap((written, index) => {
    const line = written.trim();
    const [head = "", ...tail] = line.split(/[=＝]/);
    return line === "" ? [] : [{ line, head: head.trim(), tail: tail.join("、"), no: index + 1 }];
  });

const unreadable = (line: string, no: number): Failure =>
  new Failure({
    ja: `設定「達成度」の${no}行目「${line}」を読めません。「＝」のあとに書けるのは、下限「60%以上」（段階だけ）と「達成」か「未達」です。`,
    en: `Line ${no} of the rating, "${line}", cannot be read: behind "＝" stand 60%以上 (of a step) and 達成 (reached) or 未達 (missed).`,
  });
