import { named, number, sheet } from "../../src/grid/drawing";
import { programmeFrom } from "../../src/model/programme-from";
import { flatIndicator, flatIssue } from "../model/flat";
import { publishedForm, stackedForms } from "./forms";
import type { Drawing } from "../../src/grid/drawing";

const read = (...drawings: readonly Drawing[]) => programmeFrom(drawings.map(({ grid }) => grid));
const first = (drawing: Drawing) => {
  const [issue] = read(drawing).issues;
  if (!issue) throw new Error("no form was found");
  return issue;
};

describe("a form as published", () => {
  const issue = first(publishedForm);

  test("gives its texts", () =>
    expect(flatIssue(issue)).toEqual({
      key: "1-(1)-5",
      department: "経済労働局",
      initiative: "市民サービスの再構築",
      item: "将来を見据えた再構築",
      issue: "農業支援のあり方",
      situation: "現状の文",
      direction: "方向性の文",
      goal: "到達目標の文",
    }));

  test("gives its indicators, with the year in the same cell, in the next one or in the row below", () => {
    expect(issue.activityIndicators.map(flatIndicator)).toEqual([
      {
        is: "1-(1)-5 経済労働局 ① 移行した農園数（累計）",
        at: "B7:D7",
        baseline: "3農園 R03",
        targets: ["R07 5農園 R07"],
        actuals: ["R04 3農園", "R05 4農園", "R06 ", "R07 "],
        rates: ["R04 100%", "R05 ", "R06 ", "R07 "],
      },
    ]);
    expect(issue.outcomeIndicators.map(flatIndicator)).toEqual([
      { is: "1-(1)-5 経済労働局 ① 職員の業務時間数", at: "B16:D16", baseline: "1580時間 R02", targets: ["R07 1280時間 R07"] },
      { is: "1-(1)-5 経済労働局 ② 都市農業に対する関心度", at: "B17:D17", baseline: "54.8% R03", targets: ["R07 59% R07"] },
    ]);
  });

  test("gives its measures by the years in their headings", () =>
    expect(issue.measures.map(({ heading, years, text }) => [heading, years, text])).toEqual([
      ["【R04（2022）～R07（2025）】", [2022, 2023, 2024, 2025], "・検討"],
      ["【R05（2023）・R07（2025）】", [2023, 2025], "・移行"],
    ]));

  test("gives its resources", () =>
    expect(Object.entries(issue.resources).map(([kind, { text }]) => `${kind} ${text}`)).toEqual([
      "people —",
      "assets —",
      "money ○",
      "information ○",
      "time ○",
    ]));
});

describe("forms one under the other, with notes around them", () => {
  const { issues, indicators } = read(stackedForms);

  test("are read each by itself, and a blank stays blank", () =>
    expect(issues.map(flatIssue)).toMatchObject([
      { key: "1-(1)-1", department: "総務企画局", initiative: "", item: "項目", goal: "目標の文", situation: undefined },
      { key: "2-(3)-14~20", department: "各区役所", initiative: "最適化", item: "組織", goal: "文", situation: "文" },
    ]));

  test("declare with a dash that there is no indicator", () => {
    expect(issues[0]?.outcomeIndicators.map(({ declaredNone }) => declaredNone)).toEqual([true]);
    expect(indicators).toEqual([]);
  });

  test("name the offices for which one form stands", () =>
    expect(issues[1]?.members.map(({ department, issueNo }) => `${issueNo.value} ${department.text}`)).toEqual([
      "14 川崎区役所",
      "15 幸区役所",
      "16 中原区役所",
      "17 高津区役所",
      "18 宮前区役所",
      "19 多摩区役所",
      "20 麻生区役所",
    ]));
});

describe("a form written otherwise", () => {
  test("may stand beside another", () => {
    const { issues } = read(sheet`
      | 所管 | 財政局 | | | 所管 | 環境局 | |
      | 取組No. | 1 | 取組名 | 甲 | 取組No. | 2 | 取組名 | 乙 |
      | 項目No. | 1 | 項目名 | 丙 | 項目No. | 3 | 項目名 | 丁 |
      | 課題No. | 2 | 課題名 | 戊 | 課題No. | 4 | 課題名 | 己 |
      | 到達目標 | 庚 | | | 到達目標 | 辛 | | |`);
    expect(issues.map(flatIssue)).toMatchObject([
      { key: "1-(1)-2", department: "財政局", initiative: "甲", issue: "戊", goal: "庚" },
      { key: "2-(3)-4", department: "環境局", initiative: "乙", issue: "己", goal: "辛" },
    ]);
  });

  test("may lack its first label", () => {
    const { issues } = read(sheet`
      | 取組No. | 1 | 取組名 | 甲 |
      | 課題No. | 2 | 課題名 | 戊 |
      | 現状 | 文 | | |
      | 所管 | 環境局 | | |
      | 取組No. | 2 | 取組名 | 乙 |
      | 課題No. | 4 | 課題名 | 己 |
      | 現状 | 文 | | |`);
    expect(issues.map(({ department, issueName }) => [department?.text, issueName?.text])).toEqual([
      [undefined, "戊"],
      ["環境局", "己"],
    ]);
  });

  test("may have its figures in the row below the name, and its marks below the resources", () => {
    const issue = first(sheet`
      | 所管 | 財政局 | < | < |
      | 課題名 | 債権 | < | < |
      | 成果指標１ | 収入未済額 | < | < |
      | 現状値 | 104億円（令和2(2020)年度） | 目標値 | 83億円以下（令和7(2025)年度） |
      | 確保を想定する経営資源 | < | < | < |
      | ヒト | モノ | カネ | 情報 |
      | ○ | — | ○ | |
      | 到達目標 | 文 | < | < |`);
    expect(issue.outcomeIndicators.map(flatIndicator)).toMatchObject([
      { is: "? 財政局 ① 収入未済額", baseline: "104億円 R02", targets: ["R07 83億円 at-most R07"] },
    ]);
    expect(Object.values(issue.resources).map(({ text }) => text)).toEqual(["○", "—", "○", ""]);
  });

  test("may have no mark yet beside the last resource, at the edge of what is filled in", () => {
    const issue = first(sheet`
      | 所管 | 財政局 | | | |
      | 課題名 | 債権 | | | |
      | 確保を想定する経営資源 | < | < | < | < |
      | ヒト | ○ | モノ | — | 時間 |
      | 成果指標① | 収入未済額 | 現状値 | | 83億円以下（令和7(2025)年度） |
      | 到達目標 | 文 | | | |`);
    expect(Object.values(issue.resources).map(({ text }) => text)).toEqual(["○", "—", ""]);
  });

  test("may have typed numbers, and years in the cell below", () => {
    const issue = first(sheet`
      | 所管 | 市民文化局 | | | | |
      | 課題名 | カード | | | | |
      | 成果指標① | 交付率 | 現状値 | ${number(0.3089, "0.00%", "30.89%")} | 目標値 | ${number(0.85, "0%", "85%")} |
      | | | | R02 | | R07 |
      | 到達目標 | 文 | | | | |`);
    expect(issue.outcomeIndicators.map(flatIndicator)).toMatchObject([{ baseline: "30.89% R02", targets: ["R07 85% R07"] }]);
  });

  test("may have notes around its grids of results, and any of their rows", () => {
    const issue = first(sheet`
      | 所管 | 財政局 | | | | |
      | 課題名 | 債権 | | | | |
      | 成果指標① | 収入率 | 現状値 | 99% R02 | 目標値 | 99.5% R07 |
      | ※ 毎年6月に記入 | | | | | |
      | | 年 度 | 令和4（2022）年度 | 令和5（2023）年度 | | ※ 単年度 |
      | | 達成率（％） | 100.0% | 99.9% | | |
      | | 達成度 | 3 | ３ | | |
      | | 未達の理由 | | 景気の後退 | | |
      | 成果指標② | 件数 | 現状値 | 1件 R02 | 目標値 | 2件 R07 |
      | 結果 | 年度 | R04 | | | |
      | ^ | 実績値 | 2件 | | | |
      | 到達目標 | 文 | | | | |`);
    expect(issue.outcomeIndicators.map(flatIndicator)).toMatchObject([
      { rates: ["R04 100%", "R05 99.9%"], ratings: ["R04 3", "R05 ３"], reasons: ["R04 ", "R05 景気の後退"] },
      { actuals: ["R04 2件"] },
    ]);
    expect(issue.outcomeIndicators[0]?.actuals).toEqual([]);
  });

  test("may have targets of its own for each year", () => {
    const issue = first(sheet`
      | 所管 | 財政局 | | | | |
      | 課題名 | 債権 | | | | |
      | 成果指標① | 収入率 | 現状値 | 99% R02 | 目標値 | 99.5% R07 |
      | 年度 | | R04 | R05 | R06 | R07 |
      | 目標値 | | 99.1% | 99.2% | 99.3% | |
      | 到達目標 | 文 | | | | |`);
    expect(issue.outcomeIndicators.map(flatIndicator)).toMatchObject([
      { targets: ["R04 99.1%", "R05 99.2%", "R06 99.3%", "R07 99.5% R07"] },
    ]);
  });

  test("keeps apart a target without a year", () => {
    const issue = first(sheet`
      | 所管 | 財政局 | | | | |
      | 課題名 | 債権 | | | | |
      | 成果指標① | 収入率 | 現状値 | 99% | 目標値 | 99.5% |
      | 成果指標② | | 現状値 | | 目標値 | |
      | 到達目標 | 文 | | | | |`);
    expect(issue.outcomeIndicators.map(flatIndicator)).toEqual([
      { is: "? 財政局 ① 収入率", at: "B3", baseline: "99%", targets: [], undated: ["99.5%"] },
    ]);
  });

  test("is not seen in a table that has some of its words as headings", () => {
    const { issues, sheets } = read(named("取組例")`
      | 局・区・室 | 課題の名称 | 項目 | 現状 | 取組の方向性 |
      | 財政局 | 甲 | 乙 | 丙 | 丁 |
      | 局・区・室 | 課題の名称 | 項目 | 現状 | 取組の方向性 |
      | 環境局 | 甲 | 乙 | 丙 | 丁 |`);
    expect(issues).toEqual([]);
    expect(sheets[0]?.layout).toBe("reform-examples");
  });
});
