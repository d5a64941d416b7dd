import { plainText } from "./plain-text";

/** The whole text only says that something is to be written here. */
const whole = /^(?:未定|未記入|要記入|要確認|記入してください|[●×△□]{2,}(?:局|部|課|室|区|年度?|人|件|回|円|千円|%)?|[Xx]{2,}(?![A-Za-z]).*|\?{2,}|TBD)$/u;
/** A year, or a name in a text, that was never filled in: 20●●, 令和○年度, ○○局. A single ○ is a mark, ●● may lead a line. */
const inside = /20[○〇◯●×]{2}|(?:令和|平成)[○〇◯●×]{1,2}\s*(?:\(|年)|[○〇◯]{2,}/u;
/** A sample entry of the template: (例) ... */
const sample = /^[(【[]?\s*(?:記載例|記入例|例)\s*[)】\]::]/u;

/** Was the text of the template left in place of an entry? Only what is certain: a single mark, "なし" and "—" are entries. */
export function isPlaceholder(text: string): boolean {
  const plain = plainText(text).trim();
  return whole.test(plain) || inside.test(plain) || sample.test(plain);
}
