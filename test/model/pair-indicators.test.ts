import { named, type Drawing } from "../../src/grid/drawing";
import { programmeFrom } from "../../src/model/programme-from";
import { flatPair, said } from "./flat";

const form = named("1-(1)-5")`
  | 所管 | 経済労働局 | | | | |
  | 取組No. | 1 | 取組名 | 甲 | | |
  | 項目No. | (1) | 項目名 | 乙 | | |
  | 課題No. | 5 | 課題名 | 農業 | | |
  | 活動指標① | 農園数（累計） | 現状値 | 3農園 R03 | 目標値 | 5農園 R07 |
  | 年度 | | R04 | R05 | R06 | R07 |
  | 実績値 | | 3農園 | 3農園 | | |
  | 成果指標① | 業務時間数 | 現状値 | 1,580時間 R02 | 目標値 | 1,280時間 R07 |
  | 成果指標② | 都市農業に対する関心度 | 現状値 | 54.8% R03 | 目標値 | 59% R07 |
  | 到達目標 | 文 | | | | |`;

const activities = named("活動指標一覧")`
  | 取組1-(1) 乙 | | | | | | | |
  | 課題No. | 所管 | 課題名 | 活動指標名 | 現状値 | 目標値 | < | < |
  | ^ | ^ | ^ | ^ | ^ | R04 | R05 | R07 |
  | 5 | 経済労働局 | 農業 | 農園数（累計） | 3農園 R03 | 3農園 | 4農園 | 5農園 |`;

const outcomes = named("成果指標一覧")`
  | 取組1-(1) 乙 | | | | | |
  | 課題No. | 所管 | 課題名 | 成果指標名 | 現状値 | 目標値 |
  | ^ | ^ | ^ | ^ | ^ | R07 |
  | 5 | 経済労働局 | 農業 | ②都市農業に 対する関心度 | 54.8% R03 | 59% |
  | 5 | 経済労働局 | 農業 | ①業務の時間数 | 1,580時間 R02 | 1,280時間 |
  | 6 | 環境局 | ごみ | 回収率 | 50% R02 | 60% |`;

const read = (...drawings: readonly Drawing[]) =>
  programmeFrom(
    drawings.map(({ grid }) => grid),
    2023,
  );

describe("form and list", () => {
  const programme = read(form, activities, outcomes);

  test("meet by issue and number; the only one of its kind needs none", () =>
    expect(programme.indicators.map(flatPair)).toEqual([
      "① 農園数（累計）: form B5, list D4",
      "① 業務時間数: form B8, list D5",
      "② 都市農業に対する関心度: form B9, list D4",
      " 回収率: no form, list D6",
    ]));

  test("meet by name where neither says the number", () => {
    const unnumbered = named("成果指標一覧")`
      | 課題No. | 成果指標名 | 現状値 |
      | 5 | 都市農業に対する 関心度 | 54.8% R03 |`;
    expect(read(form, unnumbered).indicators.map(flatPair)).toContain("② 都市農業に対する関心度: form B9, list B2");
  });

  test("give each year its target: the form's own, else the list's", () =>
    expect(programme.indicators[0]?.targets.map(({ fiscalYear, entry }) => [fiscalYear, said(entry), entry.at.sheet])).toEqual([
      [2022, "3農園", "活動指標一覧"],
      [2023, "4農園", "活動指標一覧"],
      [2025, "5農園 R07", "1-(1)-5"],
    ]));
});

describe("the results of an indicator", () => {
  const results = read(form, activities).indicators[0]?.results ?? [];

  test("stand in order of years, and are due up to the evaluation year", () =>
    expect(results.map(({ fiscalYear, due }) => [fiscalYear, due])).toEqual([
      [2022, true],
      [2023, true],
      [2024, false],
      [2025, false],
    ]));

  test("are judged by the target of their own year", () =>
    expect(results.map(({ achievement }) => achievement && [achievement.met, achievement.sum])).toEqual([
      [true, "3 ÷ 3 = 100.0%"],
      [false, "3 ÷ 4 = 75.0%"],
      undefined,
      undefined,
    ]));

  test("know their indicator", () =>
    expect(results.every(({ indicator }) => indicator.name === "農園数（累計）" && indicator.cumulative)).toBe(true));
});

test("every form and every row of a list has an owner", () =>
  expect(
    read(form, activities, outcomes).owners.map(({ issue, department, at }) => `${at.sheet} ${at.area.row + 1} ${issue} ${department}`),
  ).toEqual([
    "1-(1)-5 1 1-(1)-5 経済労働局",
    "活動指標一覧 4 1-(1)-5 経済労働局",
    "成果指標一覧 4 1-(1)-5 経済労働局",
    "成果指標一覧 5 1-(1)-5 経済労働局",
    "成果指標一覧 6 1-(1)-6 環境局",
  ]));

test("books taken together keep their names", () => {
  const books = [form, activities].map(({ grid }, i) => ({ ...grid, book: `${i}.xlsx` }));
  const [pair] = programmeFrom(books).indicators;
  expect([pair?.form?.at.book, pair?.list?.at.book, pair?.list?.targets[0]?.entry.at.book]).toEqual(["0.xlsx", "1.xlsx", "1.xlsx"]);
});
