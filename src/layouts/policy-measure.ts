import { named } from "../grid/drawing";
import { citizenIndicators, measureIndicators } from "./measure-indicators";
import { policyProjects } from "./policy-projects";
import { severalTables } from "./several-tables";

/** 施策シート of 総合計画: what is to be reached by a measure, and the projects that serve it. */
export const policyMeasure = severalTables({
  id: "policy-measure",
  title: { ja: "施策シート", en: "policy measure sheet" },
  tables: { citizen: citizenIndicators, outcome: measureIndicators, projects: policyProjects },
  example: named("施策5-1-1")`
    | 市民の実感指標 | < | < | < |
    | 市民の実感指標の名称\n(指標の出典) | 計画策定時\n(H27) [2015] | 現状\n(R1) [2019] | 目標\n(R7) [2025] |
    | 地域の活動に参加する市民の割合\n(市民アンケート) | 30.3% | 24.7% | 40%以上 |
    | 施策5-1-1 市民参加の促進 | < | < | < |
    | 名称\n(指標の出典) | 計画策定時 | 現 状 | 第3期実施計画期間\nにおける目標値 |
    | 町内会の加入率\n(市民文化局調べ) | 63.8 %\n(平成27 (2015) 年度) | 59.0 %\n(令和2 (2020) 年度) | 64 %以上\n(令和7 (2025) 年度) |
    | 事務事業名 | 現 状 | 事業内容・目標 | < |
    | ^ | 令和3（2021）年度 | 令和4（2022）～7（2025）年度 | 令和8（2026）年度以降 |
    | 市民活動支援事業\n市民の活動を支えます。 | ●相談の実施 | ・相談の充実 | 事業推進 |`,
});
