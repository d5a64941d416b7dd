import type { Check } from "../check";

export interface Initiative {
  readonly no: number;
  /** "取組1 将来を見据え…", or the number alone where no form says the name. */
  readonly name: string;
}

/** The 取組 of the programme, in order, each under the name that most of its forms have. */
export function initiativesOf({ programme }: Check): readonly Initiative[] {
  const numbers = programme.indicators.flatMap(({ issue, standsAlone }) => (issue && !standsAlone ? [issue.initiativeNo] : []));
  const inForms = programme.issues.flatMap(({ key }) => (key ? [key.initiativeNo] : []));
  return [...new Set([...inForms, ...numbers])]
    .sort((a, b) => a - b)
    .map((no) => {
      const own = programme.issues.filter(({ key }) => key?.initiativeNo === no);
      const names = own.flatMap(({ initiativeName }) => (initiativeName?.text ? [initiativeName.text] : []));
      return { no, name: `${no} ${mostFrequent(names)}`.trim() };
    });
}

function mostFrequent(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? "";
}
