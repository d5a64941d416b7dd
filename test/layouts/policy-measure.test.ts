import { named, number, sheet, type Drawing } from "../../src/grid/drawing";
import { programmeFrom } from "../../src/model/programme-from";
import { flatIndicator, said } from "../model/flat";

type Sheet = Pick<Drawing, "grid">;

const indicators = ({ grid }: Sheet) =>
  programmeFrom([grid]).listed.map((indicator) => {
    const { baseline, targets, undated = [] } = flatIndicator(indicator);
    return [`${indicator.kind} ${indicator.name.text}`, baseline, ...targets, ...undated];
  });
const projects = ({ grid }: Sheet) =>
  programmeFrom([grid]).planRecords.flatMap((record) => {
    if (record.type !== "policy-project") return [];
    const { measureNo, name, summary, current, plan, future } = record;
    return [[measureNo?.text, name.text, summary?.text, current?.text, plan?.text, future?.text]];
  });

const printed = named("政策5-1")`
  | 政策 5 - 1 市民自治を推進する | | | | | |
  | 2 市民の実感指標 | | | | | |
  | 市民の実感指標の名称\n(指標の出典) | < | < | 計画策定時\n(H27) [2015] | 現状\n(R1) [2019] | 目標\n(R7) [2025] |
  | 活動に参加している市民の割合\n(市民アンケート) | < | < | 30.3% | 24.7% | 40%以上 |
  | 意見が伝わると思う市民の割合\n(市民アンケート) | < | < | 18.1% | 20.1% | 25%以上 |
  | 3 施策の体系 | | | | | |
  | 施策5-1-1 市民参加の促進 | < | < | < | < | < |
  | 施策5-1-2 広報の推進 | < | < | < | < | < |
  | 施策 5 - 1 - 1 市民参加の促進 | < | < | < | < | < |
  | 5 主な成果指標 | | | | | |
  | 名称\n(指標の出典) | 計画策定時 | 現 状 | 第 1 期実施計画期間\nにおける目標値 | 第 2 期実施計画期間\nにおける目標値 | 第 3 期実施計画期間\nにおける目標値 |
  | 地域貢献活動※1に関する取組の割合\n(市民アンケート) | 19.8 %\n(平成27 (2015) 年度) | 15.7 %\n(令和元 (2019) 年度) | 21 %以上\n(平成29 (2017) 年度) | 23 %以上\n(令和3 (2021) 年度) | 25 %以上\n(令和7 (2025) 年度) |
  | 登録事業者数 (総務企画局調べ) | 第 3 期実施計画\nから新たに設定 | 607※2 者\n(令和3 (2021) 年度) | - | - | 2,050 者以上\n(令和7 (2025) 年度) |
  | ※1 町内会などの活動 | | | | | |
  | ※2 令和3（2021）年11月26日現在 | | | | | |
  | 6 計画期間の主な取組 | | | | | |
  | 事務事業名 | < | 現 状 | 事業内容・目標 | < | < |
  | ^ | ^ | 令和3（2021） 年度 | 令和4（2022）～7（2025） 年度 | < | 令和8（2026） 年度以降 |
  | 自治推進事業\n自治を進めます。 | < | ●普及啓発\n・広報の実施 | ・広報の継続 | < | 事業推進 |
  | 広報事業 広報をします。 | < | ●発行 | ・発行\n・見直し | < | 事業推進 |
  | 施策5-1-2 広報の推進 | < | < | < | < | < |
  | 名称\n(指標の出典) | 計画策定時 | 現 状 | 第1期実施計画期間における目標値 | 第2期実施計画期間における目標値 | 第3期実施計画期間における目標値 |
  | 対応満足度\n※5点満点\n(総務企画局調べ) | 4.9 点\n(平成27 (2015) 年度) | 4.9 点\n(令和2 (2020) 年度) | 4.9 点以上\n(平成29 (2017) 年度) | 4.9 点以上\n(令和3 (2021) 年度) | 4.9 点以上\n(令和7 (2025) 年度) |
  | 事務事業名 | < | 現状 | 事業内容・目標 | < | < |
  | ^ | ^ | 令和3（2021）年度 | 令和4（2022）～7（2025）年度 | < | 令和8（2026）年度以降 |
  | 庁舎整備事業\n庁舎を直します。 | < | ●補修 | ・補修の実施 | < | 事業推進\n・供用開始（R9予定） |`;

const readIndicators = [
  ["citizen 活動に参加している市民の割合", "24.7% R01", "R07 40% at-least R07"],
  ["citizen 意見が伝わると思う市民の割合", "20.1% R01", "R07 25% at-least R07"],
  ["outcome 地域貢献活動に関する取組の割合", "15.7% R01", "H29 21% at-least H29", "R03 23% at-least R03", "R07 25% at-least R07"],
  ["outcome 登録事業者数", "607者 R03", "R07 2050者 at-least R07", "—", "—"],
  ["outcome 対応満足度\n※5点満点", "4.9点 R02", "H29 4.9点 at-least H29", "R03 4.9点 at-least R03", "R07 4.9点 at-least R07"],
];
const readProjects = [
  ["5-1-1", "自治推進事業", "自治を進めます。", "●普及啓発\n・広報の実施", "・広報の継続", "事業推進"],
  ["5-1-1", "広報事業", "広報をします。", "●発行", "・発行\n・見直し", "事業推進"],
  ["5-1-2", "庁舎整備事業", "庁舎を直します。", "●補修", "・補修の実施", "事業推進\n・供用開始（R9予定）"],
];

describe("施策シート as published", () => {
  test("has two kinds of indicators, with the years of the heading or of the cell", () =>
    expect(indicators(printed)).toEqual(readIndicators));
  test("has projects, each under its measure", () => expect(projects(printed)).toEqual(readProjects));
  test("is nothing else besides", () =>
    expect(new Set(programmeFrom([printed.grid]).listed.map(({ layout }) => layout))).toEqual(new Set(["policy-measure"])));
});

describe("an indicator", () => {
  test("may have its year in brackets in the heading, and number cells", () =>
    expect(
      indicators(sheet`
        | 市民の実感指標 | 現状（R1） | 目標（R7） |
        | 参加の割合 | ${number(0.247, "0.0%", "24.7%")} | ${number(0.4, "0%", "40%")} |`),
    ).toEqual([["citizen 参加の割合", "24.7% R01", "R07 40% R07"]]));

  test("has no year from its neighbours: each starts from one of its own", () =>
    expect(
      indicators(sheet`
        | 名称 | 計画策定時 | 現状 | 第3期実施計画期間における目標値 |
        | 加入率 | 64% (平成27 (2015) 年度) | 59% (令和2 (2020) 年度) | 64%以上 (令和7 (2025) 年度) |
        | 満足度 | 97% (平成27 (2015) 年度) | 99% | 98%以上 |`),
    ).toEqual([
      ["outcome 加入率", "59% R02", "R07 64% at-least R07"],
      ["outcome 満足度", "99%", "98% at-least"],
    ]));

  test("has the year of its cell before that of the heading", () =>
    expect(
      indicators(sheet`
        | 名称 | 計画策定時 | 現状（R2） | 第3期（R7） |
        | 加入率 | — | 59%（令和3（2021）年度） | 64% |`),
    ).toEqual([["outcome 加入率", "59% R03", "R07 64% R07"]]));

  test("keeps brackets that are no source in its name", () =>
    expect(
      indicators(sheet`
        | 名称 | 計画策定時 | 現状 | 第3期 |
        | 開催回数（累計） | 1回 | 2回（R2） | 3回（R7） |
        | 利用者数（市内統計） | 1人 | 2人（R2） | 3人（R7） |`).map(([name]) => name),
    ).toEqual(["outcome 開催回数（累計）", "outcome 利用者数"]));

  test("has values without the marks that point to footnotes, and the text as it was written", () => {
    const { listed } = programmeFrom([
      sheet`
        | 名称 | 計画策定時 | 現状 | 第3期 |
        | 件数 | — | 607※2 者（R3） | 30%※1（R7） |`.grid,
    ]);
    expect(listed.map(({ baseline, targets }) => [said(baseline), baseline?.text, said(targets[0]?.entry)])).toEqual([
      ["607者 R03", "607※2 者（R3）", "30% R07"],
    ]);
  });
});

describe("a project", () => {
  test("may take several rows", () =>
    expect(
      projects(sheet`
        | ■施策１－２－３　窓口 | | | |
        | 事務事業名 | 現状 | 事業内容・目標 | < |
        | | 令和3年度 | 令和4～7年度 | 令和8年度以降 |
        | 窓口事業\n窓口を直します。 | ●調査 | ・改善 | 事業推進 |
        | ^ | ・回数 | ・研修 | |
        | | | ・報告 | |
        | 相談事業 | ●相談 | ・相談 | 終了 |`),
    ).toEqual([
      ["1-2-3", "窓口事業", "窓口を直します。", "●調査\n・回数", "・改善\n・研修\n・報告", "事業推進"],
      ["1-2-3", "相談事業", undefined, "●相談", "・相談", "終了"],
    ]));

  test("ends where a table of indicators begins, and has the years of its heading across pages", () => {
    const drawing = sheet`
      | 事務事業名 | 現状 | 事業内容・目標 | < |
      | ^ | 令和3年度 | 令和4～7年度 | 令和8年度以降 |
      | 窓口事業 | 調査 | 改善 | 推進 |
      | | | | 12 |
      | 相談事業 | 相談 | 研修 | 推進 |
      | 市民の実感指標の名称 | 計画策定時（H27） | 現状（R1） | 目標（R7） |
      | 参加の割合 | 30% | 24% | 40% |`;
    expect([projects(drawing).map(([, name, , , plan, future]) => [name, plan, future]), indicators(drawing)]).toEqual([
      [
        ["窓口事業", "改善", "推進"],
        ["相談事業", "研修", "推進"],
      ],
      [["citizen 参加の割合", "24% R01", "R07 40% R07"]],
    ]);
  });

  test("may have what comes after in any column whose years say 以降, or in none", () => {
    const plans = (drawing: Drawing) => projects(drawing).map(([, , , , plan, future]) => [plan, future]);
    expect(
      plans(sheet`
        | 事務事業名 | 現状 | 事業内容・目標（令和4年度） | 事業内容・目標（令和5年度） | 事業内容・目標（令和6年度以降） |
        | 窓口事業 | 調査 | 改善 | 研修 | 推進 |`),
    ).toEqual([["改善\n研修", "推進"]]);
    expect(
      plans(sheet`
        | 事務事業名 | 現状 | 事業内容・目標 | < |
        | ^ | 令和3年度 | 令和4年度 | 令和5年度 |
        | 窓口事業 | 調査 | 改善 | 研修 |`),
    ).toEqual([["改善\n研修", undefined]]);
  });
});
