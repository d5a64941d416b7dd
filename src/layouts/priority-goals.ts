import { named } from "../grid/drawing";
import { column, groupColumn } from "./column";
import { isPriorityHeading, priorityHeading } from "./priority-heading";
import { table } from "./table";
import { underHeadings } from "./under-headings";

const goals = table({
  id: "priority-goals",
  title: { ja: "組織重点目標", en: "priority goals of a division" },
  columns: {
    goal: groupColumn("組織目標"),
    action: groupColumn("取組内容"),
    sections: column("課等", "課等名", "課名", "担当課", "担当課等", "所管課", "所属"),
    criteria: column("目標達成基準", "達成基準"),
  },
  keys: ["goal", "action"],
  required: ["action", "criteria"],
  oneOf: ["goal", "sections"],
  isNested: true,
  example: named("組織重点目標")`
    | 生活安全部 令和8年度組織重点目標 | < | < | < |
    | (1) 市民から信頼され、満足度の高いサービスを提供する市役所づくり | < | < | < |
    | 組織目標 | 取組内容 | 課等 | 目標達成基準 |
    | 災害に備えます。 | ①訓練を行います。 | 危機管理課 | ・訓練の回数 3回\n・訓練の参加者数 1,200人以上 |
    | ^ | ②備蓄を増やします。 | 危機管理課 | ・備蓄品目の見直し |
    | まちの安全を守ります。 | ①街灯を増やします。\n②点検を続けます。 | くらし安心課\n土木管理課 | ・設置数 40基\n・点検の回数 2回 |`,
});

/** 組織重点目標: the goals of a division, the actions of each, and the criteria of each action. */
export const priorityGoals = underHeadings(goals, { above: priorityHeading, isHeading: isPriorityHeading });
