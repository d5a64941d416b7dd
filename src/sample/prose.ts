import type { IssueFact, ListedIndicatorFact } from "./facts";

/*
 * Short texts of our own where the city's forms have prose. They only say what the facts say.
 */

/** Slips of the published programme that stand in its prose: kept, because a checker must find them. */
const publishedSlips = {
  measureHeading: { "2-7-12": "【R04（2020）～R07（2025）】" },
  goal: {
    "2-6-2": "・年間取扱数量の増加（令和7（2025）年度目標値：151,433 t 以上）と市場使用料の増収（令和7（2022）年度目標値：803,000千円以上）",
    "3-1-3": "・ボランティア登録の増加（令和7(2025)年度目標値:1,415件）とコーディネート件数の増加（令和7(2025)年度目標値:1,250件）",
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;

/** What two 算出方法 of appendix 6 compute: a checker must find that one is upside down, and that the other's last product is wrong. */
const publishedFormulas: Readonly<Record<string, { readonly concept?: string; readonly formula: string }>> = {
  "1-1-4 ①": { concept: "人口に占めるカード交付枚数の割合", formula: "カード交付枚数／人口" },
  "1-1-4 ②": { concept: "各種証明書に占めるコンビニ交付の割合", formula: "各種証明書発行件数／コンビニ交付件数" },
  "1-1-23 ①": { formula: "当該年度の募集数 × 250千円/墓（累計）" },
};

const keyOf = ({ initiativeNo, itemNo, issueNos }: IssueFact): string => `${initiativeNo}-${itemNo}-${issueNos[0] ?? 0}`;

const slip = (texts: Readonly<Record<string, string>>, issue: IssueFact): string | undefined => texts[keyOf(issue)];

export const situationOf = ({ issue, item }: IssueFact): string => `・「${issue}」は「${item}」の課題の一つです。\n・これまでの取組を確かめ、次の進め方を決める時期にあります。`;

export const directionOf = ({ resources }: IssueFact): string =>
  resources.length > 0 ? `・手順と役割を見直し、${resources.join("・")}の面で成果を出します。` : "・手順と役割を見直し、よい方法を選びます。";

export function measuresOf(issue: IssueFact): string {
  const heading = slip(publishedSlips.measureHeading, issue) ?? "【R04（2022）～R07（2025）】";
  const step = issue.issueNos[0] ?? 0;
  const second = step % 3 === 0 ? "\n【R05（2023）・R07（2025）】\n・途中経過の確認" : step % 3 === 1 ? "\n【R07（2025）】\n・まとめと引き継ぎ" : "";
  return `${heading}\n・現状の調査\n・見直し案の作成と実施${second}`;
}

export function goalOf(issue: IssueFact): string {
  const named = slip(publishedSlips.goal, issue);
  if (named) return named;
  const sentences = issue.outcome.map(({ name, target }) => {
    const value = /^(.*?)\s*[（(](令和.*?)[)）]?$/.exec(target);
    return value?.[1] && value[2]?.endsWith("年度") ? `・${name}（${value[2]}目標値：${value[1]}）` : `・${name}の目標の達成`;
  });
  return sentences.length > 0 ? sentences.join("\n") : "・見直しの方針の決定";
}

export const conceptOf = (indicator: ListedIndicatorFact): string =>
  publishedFormulas[listKey(indicator)]?.concept ?? `「${indicator.name}」を見れば取組の成果が分かるため`;

export const formulaOf = (indicator: ListedIndicatorFact): string =>
  publishedFormulas[listKey(indicator)]?.formula ?? `年度末の${indicator.name}`;

const listKey = ({ initiativeNo, itemNo, issueNo, no }: ListedIndicatorFact): string => `${initiativeNo}-${itemNo}-${issueNo} ${no}`;

export const rationaleOf = ({ baseline, targets }: ListedIndicatorFact): string => `${baseline || "—"}から${targets.R07 || "—"}を目指すもの`;
