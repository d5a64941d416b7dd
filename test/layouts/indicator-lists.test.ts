import { named, number, sheet, type Drawing } from "../../src/grid/drawing";
import { programmeFrom } from "../../src/model/programme-from";
import { flatIndicator } from "../model/flat";

const listed = (...drawings: readonly Drawing[]) => programmeFrom(drawings.map(({ grid }) => grid)).listed.map(flatIndicator);

test("a list as published: captions, a header on each page, several indicators in a cell, years in the cells", () => {
  const list = named("成果指標一覧")`
    | 5 当初設定する成果指標一覧 | | | | | | | | | | | |
    | 取組1 - (1) 将来を見据えた市民サービスの再構築 | | | | | | | | | | | |
    | 課題No. | 所管 | 課題名 | 成果指標名 | 成果指標の考え方\n(測定効果のポイント) | 算出方法 | 現状値 | 目標値 | < | < | < | 目標値の考え方 |
    | 4 | 市民文化局 | 証明書 | ①交付率\n②コンビニ交付の割合 | ①②割合 | ①枚数／人口\n②件数 | ① 30.89%\n② 5.32%\n(R02) 【2020】 | ① 55%\n② 9%\n(R04) 【2022】 | ① 65%\n② 11%\n(R05) 【2023】 | ① 75%\n② 13%\n(R06) 【2024】 | ① 85%\n② 15%\n(R07) 【2025】 | ①国 ②市 |
    | 課題 № | 所　管 | 課題名 | 成果指標名 | 成果指標の考え方\n(測定効果のポイント) | 算出方法 | 現 状 値 | 目 標 値 | < | < | < | 目標値の考え方 |
    | 5 | 経済労働局 | 農業 | ①業務時間数 ②関心度 | | | ① 1,580時間 (R02) 【2020】 ② 54.8% (R03) 【2021】 | ① 1,480時間 ② - (R04) 【2022】 | ① 1,380時間 ② 57% (R05) 【2023】 | ① 1,380時間 ② - (R06) 【2024】 | ① 1,280時間 ② 59% (R07) 【2025】 | |
    | 取組２－（３） 組織の最適化 | < | < | < | < | < | < | < | < | < | < | < |
    | 課題No. | 所管 | 課題名 | 成果指標名 | 成果指標の考え方 | 算出方法 | 現状値 | 目標値 | < | < | < | 目標値の考え方 |
    | 1 | 総務企画局 | 自動車 | 経費削減額(累計) | | | 6,916千円 (H30-R03) 【2018-2021】 | 356千円 (R04) 【2022】 | 1,424千円 (R05) 【2024】 | 2,492千円 (R06) 【2024】 | 4,628千円以上 (R07) 【2025】 | |
    | ※ 単年度の値 | < | < | < | < | < | < | < | < | < | < | < |`;
  expect(listed(list)).toEqual([
    {
      is: "1-(1)-4 市民文化局 ① 交付率",
      at: "D4",
      baseline: "30.89% R02",
      targets: ["R04 55% R04", "R05 65% R05", "R06 75% R06", "R07 85% R07"],
    },
    {
      is: "1-(1)-4 市民文化局 ② コンビニ交付の割合",
      at: "D4",
      baseline: "5.32% R02",
      targets: ["R04 9% R04", "R05 11% R05", "R06 13% R06", "R07 15% R07"],
    },
    {
      is: "1-(1)-5 経済労働局 ① 業務時間数",
      at: "D6",
      baseline: "1580時間 R02",
      targets: ["R04 1480時間 R04", "R05 1380時間 R05", "R06 1380時間 R06", "R07 1280時間 R07"],
    },
    {
      is: "1-(1)-5 経済労働局 ② 関心度",
      at: "D6",
      baseline: "54.8% R03",
      targets: ["R04 — R04", "R05 57% R05", "R06 — R06", "R07 59% R07"],
    },
    {
      is: "2-(3)-1 総務企画局  経費削減額(累計)",
      at: "D9",
      baseline: "6916千円 H30-R03",
      targets: ["R04 356千円 R04", "R05 1424千円 R05", "R06 2492千円 R06", "R07 4628千円 at-least R07"],
    },
  ]);
});

test("one indicator in each row: shared cells merged or blank, the year in the column's heading", () => {
  const rows = listed(sheet`
    | 取組No. | 項目No. | 課題No. | 所管 | 課題名 | 成果指標名 | 現状値 | 目標値 | < |
    | ^ | ^ | ^ | ^ | ^ | ^ | ^ | R04 | R07 |
    | 2 | (4) | 6 | 健康福祉局 | 保険料 | ①-1国民健康保険料収入率 | ①-1 94.76% | ①-1 95.05% | ①-1 95.20% |
    | ^ | ^ | ^ | ^ | ^ | ①-2収入未済額 | ①-2 3,077,558千円 (R02) | ①-2 2,638,052千円 | ①-2 2,491,034千円 |
    | 2 | (4) | 7 | 健康福祉局 | 返還金 | ①収入率 | 74.61% | 74.81% | 75.10% |
    | | | | | | ②収入未済額 | 99,926千円 | 68,103千円 | 61,227千円 |`);
  expect(rows.map(({ baseline }) => baseline)).toEqual(["94.76% R02", "3077558千円 R02", "74.61%", "99926千円"]);
  expect(rows.map(({ is, targets }) => [is, targets])).toEqual([
    ["2-(4)-6 健康福祉局 ①-1 国民健康保険料収入率", ["R04 95.05%", "R07 95.2%"]],
    ["2-(4)-6 健康福祉局 ①-2 収入未済額", ["R04 2638052千円", "R07 2491034千円"]],
    ["2-(4)-7 健康福祉局 ① 収入率", ["R04 74.81%", "R07 75.1%"]],
    ["2-(4)-7 健康福祉局 ② 収入未済額", ["R04 68103千円", "R07 61227千円"]],
  ]);
});

describe("headers", () => {
  const result = [{ targets: ["R06 80%", "R07 85%"], actuals: ["R06 72%", "R07 78.2%"], rates: ["R06 90%", "R07 92%"] }];

  test.each<[string, Drawing]>([
    [
      "the label over its years, merged",
      sheet`
        | 課題No. | 成果指標名 | 目標値 | < | 実績値 | < | 達成率 | < | 備考 |
        | ^ | ^ | R06 | R07 | R06 | R07 | R06 | R07 | ^ |
        | 4 | 交付率 | 80% | 85% | 72% | 78.2% | 90.0% | 92.0% | |`,
    ],
    [
      "the label over its years, not merged",
      sheet`
        | | | | | | | | | | |
        | | 課題No. | 成果指標名 | 目標値 | | 実績値 | | 達成率 | | 備考 |
        | | | | 令和6（2024）年度 | 令和7（2025）年度 | 令和6（2024）年度 | 令和7（2025）年度 | R6 | R7 | |
        | | 4 | 交付率 | 80% | 85% | 72% | 78.2% | 90.0% | 92.0% | |`,
    ],
    [
      "the year over its labels",
      sheet`
        | 課題No. | 成果指標名 | 令和6年度 | < | < | 令和7年度 | < | < |
        | ^ | ^ | 目標値 | 実績値 | 達成率（％） | 目標値 | 実績値 | 達成率（％） |
        | 4 | 交付率 | 80% | 72% | 90.0% | 85% | 78.2% | 92.0% |`,
    ],
    [
      "the year over its labels, not merged",
      sheet`
        | 課題No. | 成果指標名 | 令和6年度 | | | 令和7年度 | | |
        | | | 目標値 | 実績値 | 達成率 | 目標値 | 実績値 | 達成率 |
        | 4 | 交付率 | 80% | 72% | 90.0% | 85% | 78.2% | 92.0% |`,
    ],
    [
      "one label for each year, with the year in it",
      sheet`
        | 課題No. | 成果指標名 | 目標値（R06） | 目標値（R07） | 実績値（R06） | 実績値（R07） | R06達成率 | R07達成率 |
        | 4 | 交付率 | 80% | 85% | 72% | 78.2% | 90.0% | 92.0% |`,
    ],
    [
      "words split over two rows, and a title in the middle of the page",
      sheet`
        | | 成果指標の一覧（単位：％） | | | | | | |
        | 課題 | 成果指標 | 目標値 | 目標値 | 実績値 | 実績値 | 達成率 | 達成率 |
        | No. | 名 | R06 | R07 | R06 | R07 | R06 | R07 |
        | 4 | 交付率 | 80% | 85% | 72% | 78.2% | 90.0% | 92.0% |`,
    ],
  ])("are read: %s", (_name, drawing) => expect(listed(drawing)).toMatchObject(result));

  test("may stand side by side, each with its own table", () =>
    expect(
      listed(sheet`
        | 課題No. | 成果指標名 | 目標値 | | 課題No. | 成果指標名 | 目標値 |
        | ^ | ^ | R07 | | ^ | ^ | R06 |
        | 4 | 交付率 | 85% | | 5 | 関心度 | 59% |
        | 6 | 利用率 | 90% | | | | |`).map(({ is, targets }) => [is, targets]),
    ).toEqual([
      ["?  " + " 交付率", ["R07 85%"]],
      ["?   利用率", ["R07 90%"]],
      ["?   関心度", ["R06 59%"]],
    ]));
});

describe("a value's year", () => {
  test("may stand in the next cell", () =>
    expect(
      listed(sheet`
        | 課題No. | 成果指標名 | 現状値 | < | 目標値 | < | < | < |
        | 4 | 交付率 | 30.89% | R02 | 55% | (R04) | 85% | (R07) |
        | 5 | 関心度 | 54.8% | R03 | 57% | (R04) | 59% | (R07) |`),
    ).toMatchObject([
      { baseline: "30.89% R02", targets: ["R04 55% R04", "R07 85% R07"] },
      { baseline: "54.8% R03", targets: ["R04 57% R04", "R07 59% R07"] },
    ]));

  test("may stand in the row below", () =>
    expect(
      listed(sheet`
        | 課題No. | 成果指標名 | 現状値 | 目標値 | < |
        | 4 | 交付率 | 30.89% | 55% | 85% |
        | ^ | ^ | (R02) 【2020】 | (R04) 【2022】 | (R07) 【2025】 |
        | 5 | 関心度 | 54.8% | 57% | 59% |
        | | | (R03) | (R04) | (R07) |`),
    ).toMatchObject([
      { baseline: "30.89% R02", targets: ["R04 55% R04", "R07 85% R07"] },
      { baseline: "54.8% R03", targets: ["R04 57% R04", "R07 59% R07"] },
    ]));

  test("moves no value when one cell of a column has a slip", () =>
    expect(
      listed(sheet`
        | 課題No. | 成果指標名 | 現状値 | 目標値 | < | < | < |
        | 4 | 交付率 | 30% | 1% (R04) 【2022】 | 2% (R04) 【2023】 | 3% (R06) 【2024】 | 4% (R07) 【2025】 |`),
    ).toMatchObject([{ targets: ["R04 1% R04", "R05 2% R04", "R06 3% R06", "R07 4% R07"] }]));

  test("leaves a target without one apart", () =>
    expect(
      listed(sheet`
        | 課題No. | 成果指標名 | 現状値 | 目標値 |
        | 4 | 交付率 | 30% | 85% |`),
    ).toMatchObject([{ targets: [], undated: ["85%"] }]));
});

describe("rows", () => {
  test("that are examples, notes, page numbers or blank are passed over", () =>
    expect(
      listed(sheet`
        | 課題No. | 所管 | 課題名 | 活動指標名 | 現状値 | 目標値 |
        | ^ | ^ | ^ | ^ | ^ | R07 |
        | 例 | ○○局 | ○○の推進 | ○○の件数 | 10件 | 20件 |
        | | | | | | |
        | 4 | 環境局 | ごみ | 回数 | 1回 | 2回 |
        | | | | - 328 - | | |
        | ※ 回数は単年度 | < | < | < | < | < |`).map(({ is }) => is),
    ).toEqual(["? 環境局  回数"]));

  test("with a name left blank are kept", () =>
    expect(
      listed(sheet`
        | 課題No. | 所管 | 活動指標名 | 現状値 | 目標値 |
        | ^ | ^ | ^ | ^ | R07 |
        | 4 | 環境局 | | 1回 | 2回 |`),
    ).toMatchObject([{ is: "? 環境局  ", at: "C3", targets: ["R07 2回"] }]));

  test("with nothing but a name are kept where they share the cells of an issue", () =>
    expect(
      listed(sheet`
        | 課題No. | 所管 | 活動指標名 | 現状値 | 目標値 |
        | ^ | ^ | ^ | ^ | R07 |
        | 4 | 環境局 | ①回数 | 1回 | 2回 |
        | ^ | ^ | ②人数 | | |
        | ^ | ^ | | 3件 | 4件 |`).map(({ is, baseline }) => [is, baseline]),
    ).toEqual([
      ["? 環境局 ① 回数", "1回"],
      ["? 環境局 ② 人数", ""],
      ["? 環境局  ", "3件"],
    ]));

  test("may hold an item without a value", () =>
    expect(
      listed(sheet`
        | 課題No. | 活動指標名 | 目標値 | < |
        | ^ | ^ | R04 | R07 |
        | 11 | ①事業者数\n②認知度 | ① 1者 | ① 4者\n② 73% |`),
    ).toMatchObject([{ targets: ["R04 1者", "R07 4者"] }, { targets: ["R04 ", "R07 73%"] }]));

  test("may repeat the beginning of the name before the value", () =>
    expect(
      listed(sheet`
        | 課題No. | 活動指標名 | 目標値 |
        | ^ | ^ | R05 |
        | 10 | ①川崎病院の満足度\n②井田病院の満足度 | ①川崎病院 89.3%\n②井田病院 91.3% |`),
    ).toMatchObject([{ targets: ["R05 89.3%"] }, { targets: ["R05 91.3%"] }]));

  test("may hold typed numbers", () =>
    expect(
      listed(sheet`
        | 課題No. | 活動指標名 | 目標値 |
        | ^ | ^ | R05 |
        | ${number(4, "0", "4")} | 率 | ${number(0.5, "0%", "50%")} |`),
    ).toMatchObject([{ targets: ["R05 50%"] }]));
});

test("a column 指標名 is of the kind that the sheet speaks of", () => {
  const kinds = (name: string) =>
    programmeFrom([
      named(name)`
      | 課題No. | 指標名 | 現状値 | 目標値 |
      | 4 | 回数 | 1回 | 2回 |`.grid,
    ]).listed.map(({ kind }) => kind);
  expect([kinds("活動指標一覧"), kinds("成果指標一覧")]).toEqual([["activity"], ["outcome"]]);
});

describe("a unit that does not stand with its value", () => {
  const values = (drawing: Drawing) => listed(drawing).map(({ baseline, targets }) => [baseline, ...targets].join(", "));

  test("stands in a column of its own, where several indicators share a cell by number", () =>
    expect(
      values(sheet`
        | 課題No. | 成果指標名 | 単位 | 現状値 | 目標値（R07） |
        | 4 | ①件数\n②割合 | ①件\n②% | ①12\n②30 | ①20\n②40% |
        | 5 | 経費 | 千円 | 1,200 | ${number(900, "#,##0", "900")} |`),
    ).toEqual(["12件, R07 20件", "30%, R07 40%", "1200千円, R07 900千円"]));

  test("stands behind the heading of the values", () =>
    expect(
      values(sheet`
        | 課題No. | 成果指標名 | 現状値（件） | 目標値（R07）（件） |
        | 4 | 件数 | 12 | 20 |`),
    ).toEqual(["12件, R07 20件"]));

  test("stands in a caption above the table; the value's own goes before it", () =>
    expect(
      values(sheet`
        | | | | （単位：千円） |
        | 課題No. | 成果指標名 | 現状値 | 目標値（R07） |
        | 4 | 経費 | 1,200 | 900 |
        | 5 | 割合 | 30% | — |`),
    ).toEqual(["1200千円, R07 900千円", "30%, R07 —"]));
});
