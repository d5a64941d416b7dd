import { named, sheet, type Drawing } from "../../src/grid/drawing";
import { programmeFrom } from "../../src/model/programme-from";
import type { PriorityGoal } from "../../src/model/plan-records";

const goals = ({ grid }: Pick<Drawing, "grid">) =>
  programmeFrom([grid]).planRecords.filter((record): record is PriorityGoal => record.type === "priority-goal");

/** "3回", "—" where the line has no figure. */
const figure = ({ quantity }: PriorityGoal["criteria"][number]) =>
  (quantity?.kind === "quantity" ? `${quantity.value}${quantity.unit}` : "—");
const told = (drawing: Pick<Drawing, "grid">) =>
  goals(drawing).map(({ division, cityHallNos, goal, no, action, sections, criteria }) => [
    `${division?.text ?? "?"} (${cityHallNos.join()}) ${goal.text}`,
    `${no}${action.text} ${sections.join("・")}`,
    ...criteria.map((criterion) => `${criterion.text}: ${figure(criterion)}`),
  ]);
const who = (drawing: Pick<Drawing, "grid">) =>
  goals(drawing).map(({ no, sections, criteria }) => `${no} ${sections.join("・")}: ${criteria.map(({ text }) => text).join("、")}`);

const printed = named("生活安全部")`
  | 令和8年度各部組織重点目標 | | | |
  | (1)市民から信頼され、満足度の高いサービスを提供する市役所づくり | | | |
  | 生活安全部 令和8年度組織重点目標 | | | |
  | (1) 市民から信頼され、満足度の高いサービスを提供する市役所づくり | | | |
  | (5) 最少コストで最大サービスを提供する市役所づくり | | | |
  | 組織目標 | 取組内容 | 課等 | 目標達成基準 |
  | 災害に備えます。 | ①訓練をします。 | 危機管理課 | ・訓練の回数 3回\n・訓練の見直し |
  | | ②人を育てます。 | 税務課 納税課 | ・研修の実施 年1回 |
  | 街を守ります。 | ①街灯を増やします。 | くらし安心課 | ・設置数 1,040基以上 |
  | | | | 9 |
  | 組織目標 | 取組内容 | 課等 | 目標達成基準 |
  | 街を守ります。 | ②点検をします。 | くらし安心課 | ・点検率 88.8% |
  | (3)市民から期待される先進的な市役所づくり | | | |
  | 組織目標 | 取組内容 | 課等 | 目標達成基準 |
  | 仕事を速くします。 | ①業務を見直します。 | 総務文書課 | ・業務改善件数 50件 |
  | 市民活動部　令和８年度組織重点目標 | | | |
  | (4) 市民参加、協働で問題解決を図る市役所づくり | | | |
  | 組織目標 | 取組内容 | 課等 | 目標達成基準 |
  | 活動を支えます。 | ①補助をします。 | 市民協働課 | ・交付団体 23自治会 |`;

const read = [
  ["生活安全部 (1,5) 災害に備えます。", "①訓練をします。 危機管理課", "訓練の回数: 3回", "訓練の見直し: —"],
  ["生活安全部 (1,5) 災害に備えます。", "②人を育てます。 税務課・納税課", "研修の実施: 1回"],
  ["生活安全部 (1,5) 街を守ります。", "①街灯を増やします。 くらし安心課", "設置数: 1040基"],
  ["生活安全部 (1,5) 街を守ります。", "②点検をします。 くらし安心課", "点検率: 88.8%"],
  ["生活安全部 (3) 仕事を速くします。", "①業務を見直します。 総務文書課", "業務改善件数: 50件"],
  ["市民活動部 (4) 活動を支えます。", "①補助をします。 市民協働課", "交付団体: 23自治会"],
];

describe("組織重点目標 as published", () => {
  test("has headings that hold until the next one, also over the header of a new page", () => expect(told(printed)).toEqual(read));

  test("is nothing but that", () => expect(programmeFrom([printed.grid]).listed).toEqual([]));
});

describe("headings", () => {
  const division = (drawing: Drawing) =>
    goals(drawing).map(({ division: { text } = { text: "?" }, cityHallNos }) => `${text} ${cityHallNos.join()}`);

  test("may stand in one cell, in several or across the table", () =>
    expect(
      division(sheet`
        | 水資源部 | | 令和8年度組織重点目標 | |
        | (1)市民から信頼される市役所づくり\n(5)最少コストの市役所づくり | < | < | < |
        | 組織目標 | 取組内容 | 課等 | 目標達成基準 |
        | 備えます。 | ①直します。 | 水道課 | ・延長 2.6km |
        | 令和8年度 組織重点目標（教育部） | < | < | < |
        | (1)(5) | | | |
        | 組織目標 | 取組内容 | 課等 | 目標達成基準 |
        | 学びます。 | ①広げます。 | 学校教育課 | ・拡充 |`),
    ).toEqual(["水資源部 1,5", "教育部 1,5"]));

  test("belong to the table below them where tables stand side by side", () =>
    expect(
      division(sheet`
        | 水資源部 令和8年度組織重点目標 | < | < | | 教育部 令和8年度組織重点目標 | < | < |
        | (1) 信頼 | < | < | | (3) 先進 | < | < |
        | 組織目標 | 取組内容 | 目標達成基準 | | 組織目標 | 取組内容 | 目標達成基準 |
        | 備えます。 | ①直します。 | ・延長 2.6km | | 学びます。 | ①広げます。 | ・拡充 |`),
    ).toEqual(["水資源部 1", "教育部 3"]));

  test("are not looked for in the table: its entries may be numbered, too", () =>
    expect(
      division(sheet`
        | 組織目標 | 取組内容 | 課等 | 目標達成基準 |
        | 備えます。 | (1)直します。 | 水道課 | ・延長 2.6km |
        | ^ | (2)測ります。 | 水道課 | ・回数 2回 |`),
    ).toEqual(["? ", "? "]));
});

describe("several 取組内容 in one cell", () => {
  const oneCell = (sections: string, criteria: string) =>
    who(sheet`
      | 組織目標 | 取組内容 | 課等 | 目標達成基準 |
      | 備えます。 | ①直します。\n②測ります。 | ${sections} | ${criteria} |`);

  test("take 課等 and 目標達成基準 in their order, one each", () =>
    expect(oneCell("水道課\\n下水道課", "・延長 2.6km\\n・回数 2回")).toEqual(["① 水道課: 延長", "② 下水道課: 回数"]));

  test("take those with their number", () =>
    expect(oneCell("①水道課\\n②下水道課\\n水道課", "①・延長 2km\\n・本数 2本\\n②・回数 2回")).toEqual(["① 水道課: 延長、本数", "② 下水道課・水道課: 回数"]));

  test("take those between blank lines", () =>
    expect(oneCell("水道課\\n\\n下水道課", "・延長 2km\\n・本数 2本\\n\\n・回数 2回")).toEqual(["① 水道課: 延長、本数", "② 下水道課: 回数"]));

  test("have a 課 that is named again for the second one", () =>
    expect(oneCell("水道課\\n水道課\\n下水道課", "・延長 2km\\n・回数 2回")).toEqual(["① 水道課: 延長", "② 水道課・下水道課: 回数"]));

  test("share all 課等 that cannot be told apart; of the criteria none counts twice", () =>
    expect(oneCell("水道課\\n下水道課\\n雨水対策課", "・延長 2km\\n・本数 2本\\n・回数 2回")).toEqual([
      "① 水道課・下水道課・雨水対策課: 延長、本数、回数",
      "② 水道課・下水道課・雨水対策課: ",
    ]));
});

describe("one 取組内容 over several rows", () => {
  const merged = sheet`
    | 組織目標 | 取組内容 | 課等 | 目標達成基準 |
    | 備えます。 | ①直します。 | 水道課 | ・延長 2.6km |
    | ^ | ^ | ^ | ・本数 2本 |
    | ^ | ^ | 下水道課 | ・件数 3件 |
    | ^ | ②測ります。 | 水道課 | ・回数 2回 |`;
  const both = ["① 水道課・下水道課: 延長、本数、件数", "② 水道課: 回数"];

  test("has the criteria of all of them", () => expect(who(merged)).toEqual(both));
  test("merged or not", () => expect(who({ grid: { ...merged.grid, merges: [] } })).toEqual(both));

  test("may share the cell of its criteria with the next one", () =>
    expect(
      who(sheet`
        | 組織目標 | 取組内容 | 課等 | 目標達成基準 |
        | 備えます。 | ①直します。 | 水道課 | ・延長 2.6km\n・回数 2回 |
        | ^ | ②測ります。 | 下水道課 | ^ |`),
    ).toEqual(["① 水道課: 延長", "② 下水道課: 回数"]));
});

describe("a criterion", () => {
  const criteria = (text: string) =>
    goals(sheet`
      | 組織目標 | 取組内容 | 課等 | 目標達成基準 |
      | 備えます。 | ①直します。 | アジア・アジアパラ競技\n大会推進室 | ${text} |`)
      .flatMap((goal) => goal.criteria.map((criterion) => `${criterion.text}: ${figure(criterion)}`));

  test.each([
    ["has its figure at its end", "・利用率 43.0%", ["利用率: 43%"]],
    ["may have what is done so often behind it", "・実証実験 3件の実施\\n・委員会 ２回開催", ["実証実験の実施: 3件", "委員会開催: 2回"]],
    ["may have no space or a colon before it", "・業務改善件数50件\\n・研修：年1回", ["業務改善件数: 50件", "研修: 1回"]],
    ["may have a space before its unit", "・地区数　　22 地区", ["地区数: 22地区"]],
    ["may go on in the next line", "・協議\\n　協議会の開催 4回", ["協議 協議会の開催: 4回"]],
    ["is one for each of its figures", "・企画展の開催\\n　博物館 3回\\n　美術館 2回", ["企画展の開催 博物館: 3回", "企画展の開催 美術館: 2回"]],
    ["shares nothing with a name of its own", "・養成講座参加者数 1,500人 延べ参加者数 16,413人", ["養成講座参加者数: 1500人", "延べ参加者数: 16413人"]],
    ["begins with a bullet, be it in the same line", "・回数 3回 ・件数 2件", ["回数: 3回", "件数: 2件"]],
    ["has a name before its figure, be there a number in it", "・5歳児健康診査検討委員会 2回\\n・3世代交流会 10回", ["5歳児健康診査検討委員会: 2回", "3世代交流会: 10回"]],
    ["may need none where each has a line", "回数 3回\\n子ども・若者の講座 2件", ["回数: 3回", "子ども・若者の講座: 2件"]],
    ["has no figure in the name of a plan or a date", "・第1 2次計画の策定\\n・会議 第3回\\n・運用開始 令和9年3月", ["第1 2次計画の策定: —", "会議 第3回: —", "運用開始 令和9年3月: —"]],
    ["is none where — declares it", "—", []],
  ])("%s", (_name, text, expected) => expect(criteria(text)).toEqual(expected));

  test("is a matter of a 課 whose long name takes two lines", () =>
    expect(
      goals(sheet`
        | 組織目標 | 取組内容 | 課等 | 目標達成基準 |
        | 備えます。 | ①直します。 | アジア・アジアパラ競技\n大会推進室 | ・回数 3回 |`)[0]?.sections,
    ).toEqual(["アジア・アジアパラ競技大会推進室"]));
});
