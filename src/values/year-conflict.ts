import type { Period } from "./entry";
import { plainText } from "./plain-text";

/** First western year of an era, its long and its short name; the latest first. */
const eras = [
  { from: 2019, long: "令和", short: "R" },
  { from: 1989, long: "平成", short: "H" },
  { from: 1926, long: "昭和", short: "S" },
] as const;

type Conflict = NonNullable<Period["conflict"]>;

/**
 * Both ways in which a year whose era and western year disagree can be put right, as it was written:
 * 令和3(2020)年度 is 令和2(2020)年度 or 令和3(2021)年度. Which of the two was meant, only the writer knows.
 */
export function mendedYears(raw: string, conflict: Conflict): readonly [byEra: string, byWestern: string] {
  return [withEraOf(raw, conflict), withWesternOf(raw, conflict)];
}

/** Keeps the western year: the era's year follows it. */
function withEraOf(raw: string, { era, western }: Conflict): string {
  return replaceFirst(raw, /(令和|平成|昭和|[RHS])\s*(元|\d{1,2})/g, ([, name = "", no = ""]) => {
    if (yearOf(name, no) !== era) return undefined;
    const target = eras.find(({ from }) => western >= from);
    if (!target) return undefined;
    const count = western - target.from + 1;
    const isLong = name.length > 1;
    const digits = isLong ? (count === 1 ? "元" : String(count)) : String(count).padStart(no.length, "0");
    return `${isLong ? target.long : target.short}${digits}`;
  });
}

/** Keeps the era's year: the western year follows it. */
const withWesternOf = (raw: string, { era, western }: Conflict): string =>
  replaceFirst(raw, /(?<!\d)\d{4}(?!\d)/g, ([year]) => (Number(year) === western ? String(era) : undefined));

/** Replaces the first match for which there is something to put in its place; found whatever its width, the rest stays as written. */
function replaceFirst(raw: string, pattern: RegExp, replace: (match: RegExpMatchArray) => string | undefined): string {
  for (const match of plainText(raw).matchAll(pattern)) {
    const replacement = replace(match);
    if (replacement !== undefined) return raw.slice(0, match.index) + replacement + raw.slice(match.index + match[0].length);
  }
  return raw;
}

function yearOf(name: string, no: string): number | undefined {
  const era = eras.find(({ long, short }) => long === name || short === name);
  return era && era.from - 1 + (no === "元" ? 1 : Number(no));
}
