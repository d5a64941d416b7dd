/*
 * Short texts of our own where the city's plan has prose.
 */

/** What a project is for. */
export const projectSummaryOf = (project: string): string => `「${project}」の仕事を計画に沿って進めます。`;

/** 現状, and 事業内容・目標 of the years of the plan and of those behind it. */
export const projectTextsOf = (project: string): readonly [current: string, plan: string, future: string] => [
  `●${project}の実施\n・進め方の確認`,
  `・${project}の継続\n・途中の見直しと報告`,
  "継続して実施",
];
