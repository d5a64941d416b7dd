import { named } from "../grid/drawing";
import { column, datedColumn, perYear } from "./column";
import { table } from "./table";

/** The target of one of the periods of the plan. */
const period = (number: number) =>
  datedColumn(`第${number}期実施計画期間における目標値`, `第${number}期実施計画における目標値`, `第${number}期の目標値`, `第${number}期目標値`, `第${number}期`);

const values = {
  planned: datedColumn("計画策定時", "計画策定時の値"),
  baseline: datedColumn("現状", "現状値"),
  target1: period(1),
  target2: period(2),
  target3: period(3),
  target4: period(4),
  targets: perYear("目標", "目標値"),
};

/** 市民の実感指標: how the citizens see it, by a survey. The years stand in the heading. */
export const citizenIndicators = table({
  id: "policy-measure",
  title: { ja: "市民の実感指標", en: "citizens' indicators" },
  columns: { name: column("市民の実感指標の名称", "市民の実感指標", "市民の実感指標名", "実感指標の名称"), ...values },
  keys: ["name"],
  required: ["name"],
  oneOf: ["planned", "baseline", "targets"],
  example: named("施策")`
    | 市民の実感指標の名称 | 現状 (R1) | 目標 (R7) |
    | 地域の活動に参加する市民の割合 | 24.7% | 40%以上 |`,
});

/** 主な成果指標: 現状 and the targets of up to four periods, each value with its fiscal year. */
export const measureIndicators = table({
  id: "policy-measure",
  title: { ja: "主な成果指標", en: "outcome indicators of a measure" },
  columns: { name: column("名称", "指標の名称", "成果指標の名称", "主な成果指標の名称"), ...values },
  keys: ["name"],
  required: ["name", "planned"],
  oneOf: ["baseline", "targets", "target1", "target2", "target3", "target4"],
  example: named("施策")`
    | 名称 | 計画策定時 | 現状 | 第3期実施計画期間における目標値 |
    | 加入率 | 63.8%（平成27（2015）年度） | 59.0%（令和2（2020）年度） | 64%以上（令和7（2025）年度） |`,
});
