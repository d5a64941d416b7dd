import type { CellRef } from "../grid/cell-ref";
import type { Entry } from "../values/entry";
import { parseText } from "../values/parse-entry";
import type { Criterion } from "./plan-records";

const digits = "[\\d０-９][\\d０-９,，.．]*";
/** The units that end a figure without a doubt; any other unit is one only where a space stands before its number. */
const counter = "(?:[%％件回人名社校台基冊]|[かカヶ箇]所|団体|地区|路線|施設|事業|時間|日)";
/** 2回開催, 1件の新規実装: a figure, and what is to be done so often. */
const done = new RegExp(`^(${digits}${counter})(の\\S+|開催|実施)$`);
/** 業務改善件数50件; no figure stands in 第3回 or 令和8年10日. */
const joined = new RegExp(`^(.*[^\\d０-９,，.．第年月度約全])([年月約全]?${digits}${counter}(?:以上|以下|以内|未満|超)?)$`);

/**
 * What a line of 目標達成基準 says: 審査会の開催 3回 is one criterion with its figure, — is none.
 * A line with several figures holds several; later ones with fewer words share the beginning of the first: 企画展の開催 博物館 3回 美術館 2回.
 */
export function criteriaOf(line: string, at: CellRef): readonly Criterion[] {
  const found: Criterion[] = [];
  let first: readonly string[] = [];
  let words: string[] = [];
  const all = wordsOf(line);
  for (const [index, word] of all.entries()) {
    const figure = figureIn(word, at);
    // A figure has a name before it, if the line says anything else: 3世代交流会 10回 begins with a name.
    if (!figure || (index === 0 && figure.before === "" && all.length > 1)) {
      words.push(word);
      continue;
    }
    const own = figure.before === "" ? words : [...words, figure.before];
    if (found.length === 0) first = own;
    const text = [...first.slice(0, Math.max(0, first.length - own.length)), ...own];
    found.push({ text: `${text.join(" ")}${figure.after}`, quantity: figure.quantity });
    words = [];
  }
  const last = found.pop();
  if (!last) return ["blank", "none"].includes(parseText(line, at).kind) ? [] : [{ text: line.trim(), quantity: undefined }];
  return [...found, { ...last, text: [last.text, ...words].join(" ") }];
}

/** A colon before a number separates it from its name, a space before its unit does not. */
const wordsOf = (line: string): readonly string[] =>
  line
    .replace(/[：:]\s*(?=[年月約全]?[\d０-９])/g, " ")
    .replace(new RegExp(`(?<=\\s${digits})\\s+(?=${counter}(?:\\s|$))`, "g"), "")
    .split(/\s+/)
    .filter((word) => word !== "");

interface Figure {
  readonly before: string;
  readonly quantity: Entry;
  readonly after: string;
}

function figureIn(word: string, at: CellRef): Figure | undefined {
  const [, often = word, after = ""] = done.exec(word) ?? [];
  const [, before = "", figure = often] = joined.exec(often) ?? [];
  const quantity = parseText(figure, at);
  // 2次計画 and 5歳児健康診査 are names.
  return quantity.kind === "quantity" && !/^[次期号]|^.{6}/.test(quantity.unit) ? { before, quantity, after } : undefined;
}
