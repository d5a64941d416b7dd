const eras = [
  { from: 43_586, year: 2019, letter: "R", kanji: "令和" },
  { from: 32_516, year: 1989, letter: "H", kanji: "平成" },
  { from: 9_856, year: 1926, letter: "S", kanji: "昭和" },
  { from: 4_595, year: 1912, letter: "T", kanji: "大正" },
  { from: 1, year: 1868, letter: "M", kanji: "明治" },
] as const;

/**
 * Writes the era into a date format: `ggge"年"` becomes `"令和""7""年"` for a day of 2025. numfmt leaves g and e to the western calendar.
 * The days on which the eras began are Excel's day numbers (令和: 1 May 2019).
 */
export function withEra(numberFormat: string, day: number): string {
  if (!/[ge]/.test(numberFormat) || /general|[0#?.]e[+-]/i.test(numberFormat) || !outsideQuotes(numberFormat)) return numberFormat;
  const era = eras.find(({ from }) => day >= from);
  if (!era) return numberFormat;
  const year = yearOf(day) - era.year + 1;
  const first = year === 1 && /gannen/i.test(numberFormat) ? "元" : undefined;
  return numberFormat.replace(token, (text) => {
    if (/^g+$/.test(text)) return `"${text.length === 1 ? era.letter : era.kanji.slice(0, text.length - 1)}"`;
    if (/^e+$/.test(text)) return `"${first ?? String(year).padStart(text.length, "0")}"`;
    return text;
  });
}

/** Quoted text, escaped characters and bracketed parts stay as they are; runs of g and e are what we look for. */
const token = /"[^"]*"|\\.|\[[^\]]*\]|g+|e+/g;

const outsideQuotes = (numberFormat: string): boolean => (numberFormat.match(token) ?? []).some((text) => /^(g+|e+)$/.test(text));

const yearOf = (day: number): number => new Date(Math.round((day - 25_569) * 86_400_000)).getUTCFullYear();
