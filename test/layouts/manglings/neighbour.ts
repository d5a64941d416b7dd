import { sheet } from "../../../src/grid/drawing";

const department = "となりの局";

/** Does the record belong to the form that was put beside another? */
export const isNeighbour = (text: string): boolean => text.normalize("NFKC").replace(/\s/g, "") === department;

/** A small form that is put beside or below another one. */
export const { grid: neighbour } = sheet`
  | 所管 | ${department} | < | < | < | < |
  | 取組No. | 3 | 取組名 | 仕組みの見直し | < | < |
  | 項目No. | (2) | 項目名 | 働き方の見直し | < | < |
  | 課題No. | 9 | 課題名 | 隣の課題 | < | < |
  | 現状 | 隣の現状 | < | < | < | < |
  | 取組の方向性 | 隣の方向性 | < | < | < | < |
  | 活動指標① | 隣の活動 | 現状値 | 3回\n（令和3（2021）年度） | 目標値 | 4回\n（令和7（2025）年度） |
  | 年度 | < | R04 | R05 | R06 | R07 |
  | 実績値 | < | 4回 | 4回 | | |
  | 達成率 | < | 100.0% | 100.0% | | |
  | 具体的な取組内容 | < | < | < | < | < |
  | 【R04（2022）～R07（2025）】\n●隣の取組 | < | < | < | < | < |
  | 確保を想定する経営資源 | < | < | < | < | < |
  | ヒト | ○ | モノ | — | カネ | — |
  | 情報 | — | 時間 | — | | |
  | 成果指標① | 隣の成果 | 現状値 | 10%\n（令和3（2021）年度） | 目標値 | 20%以上\n（令和7（2025）年度） |
  | 到達目標 | 隣の目標 | < | < | < | < |`;
