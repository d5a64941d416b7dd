import { named, number, sheet, type Drawing } from "../../src/grid/drawing";
import type { Grid } from "../../src/grid/grid";
import { programmeFrom } from "../../src/model/programme-from";
import type { FiscalRow } from "../../src/model/plan-records";

const rowsOf = (...drawings: readonly Drawing[]): readonly FiscalRow[] =>
  programmeFrom(drawings.map(({ grid }) => grid)).planRecords.filter((record) => record.type === "fiscal-row");
const values = ({ values: own }: FiscalRow) =>
  own.map(({ fiscalYear, entry }) => `${fiscalYear} ${entry.kind === "quantity" ? entry.value : entry.kind}`);
const flat = (row: FiscalRow) => [[...row.parents, row.name].map(({ text }) => text).join(" > "), ...values(row)].join(" | ");
const tables = (...drawings: readonly Drawing[]) => [...new Set(rowsOf(...drawings).map(({ table, unit }) => `${table} [${unit}]`))];

const effects = sheet`
  | ア 財政効果 | | | | | | |
  | これまでの取組により、毎年度の予算に効果を反映してきました。 | < | < | < | < | < | < |
  | 図表-5 行財政改革による財政効果（全会計分） | < | < | < | < | < | < |
  | 対象プログラム | < | 第1期プログラム | < | 第2期プログラム | < | |
  | 財政効果の予算反映年度 | < | 平成29(2017)年度 予算 | 平成30(2018)年度\n予算 | 令和元(2019)年度 予算 | 令和2(2020)年度 予算 | |
  | 財政効果総額 | < | 約 11.8 億円 | 約 12.8 億円 | 約 46.5 億円 | 約 42.9 億円 | |
  | 内 訳 | 組織の最適化による財政効果 | 約 8.2 億円 | 約 10.9 億円 | 約 8.7 億円 | 約 13.5 億円 | |
  | ^ | 取組1による財政効果 | 約 3.6 億円 | 約 1.9 億円 | — | — | |
  | ^ | 業務改善による財政効果 | (平成30(2018)年度から取組開始) | < | 約 0.8 億円 | 約 0.8 億円 | |
  | 「予算案について」から作成 | | | | | | |`;

describe("a table of 財政効果", () => {
  test("is read with its names, its years and the values in its cells", () =>
    expect(rowsOf(effects).map(flat)).toEqual([
      "財政効果総額 | 2017 11.8 | 2018 12.8 | 2019 46.5 | 2020 42.9",
      "内 訳 > 組織の最適化による財政効果 | 2017 8.2 | 2018 10.9 | 2019 8.7 | 2020 13.5",
      "内 訳 > 取組1による財政効果 | 2017 3.6 | 2018 1.9 | 2019 none | 2020 none",
      "内 訳 > 業務改善による財政効果 | 2017 statement | 2018 statement | 2019 0.8 | 2020 0.8",
    ]));

  test("takes the nearest title and the unit of its cells", () =>
    expect(tables(effects)).toEqual(["図表-5 行財政改革による財政効果（全会計分） [億円]"]));
});

const frame = named("収支フレーム")`
  | （９）収支フレーム【一般財源ベース】 | | | | | |
  | | | | | | |
  | ○ 将来人口推計（更新版） | | | | | |
  | | | （単位 人） | | | |
  | 10月1日現在 | < | R2 (2020) | R7 (2025) | R12 (2030) | |
  | 総数 | < | 1,538,300 | 1,582,200 | 1,605,300 | |
  | ※ 各人口は、端数処理を行っています。 | | | | | |
  | 収支フレーム（令和4（2022）年度～令和8（2026）年度）【一般財源ベース】 | | | | | |
  | 5年間の収支を見通します。 | | | | | |
  | * 歳入は、国の見通しによります。 | | | | | |
  | | | | | （単位 億円） | |
  | | | 収 支 フ レ ー ム | < | 収支見通し | |
  | | | R3 (2021) | R8 (2026) | R9 (2027) | 備考 |
  | 市税 | < | ${number(3457, "#,##0", "3,457")} | 3,836 | 3,855 | 注 |
  | 普通交付税・臨時財政対策債 | < | 42 | 0 | 0 | |
  | | 普通交付税 | 6 | 0 | 0 | |
  | | 臨時財政対策債 | 36 | 0 | 0 | |
  | 歳入合計 | < | 3,499 | 3,836 | 3,855 | |
  | 収 支 | < | ${number(-286, '#,##0;"▲ "#,##0', "▲ 286")} | 10 | 2022 | |
  | | | | | | |
  | 決算見込ベース | | | | | |
  | 減債基金からの新規借入 (返済は△表記) | < | 129 | △ 55 | △ 53 | |
  | ※決算における収支改善を見込む | | | | | |
  | ■ 参考資料 | | | | | |
  | 年 | < | 月日 | 場所 | 内容 | |
  | 1 | 説明会 | 2月9日 | 中原区 | 55 | |`;

describe("a table of 収支フレーム", () => {
  test("is read down to where another table begins, with what stands in groups of years and behind gaps", () =>
    expect(rowsOf(frame).map(flat)).toEqual([
      "市税 | 2021 3457 | 2026 3836 | 2027 3855",
      "普通交付税・臨時財政対策債 | 2021 42 | 2026 0 | 2027 0",
      "普通交付税・臨時財政対策債 > 普通交付税 | 2021 6 | 2026 0 | 2027 0",
      "普通交付税・臨時財政対策債 > 臨時財政対策債 | 2021 36 | 2026 0 | 2027 0",
      "歳入合計 | 2021 3499 | 2026 3836 | 2027 3855",
      "収 支 | 2021 -286 | 2026 10 | 2027 2022",
      "減債基金からの新規借入 (返済は△表記) | 2021 129 | 2026 -55 | 2027 -53",
    ]));

  test("is not the table of another title on the same sheet, and takes the unit of its own caption", () =>
    expect(tables(frame)).toEqual(["収支フレーム（令和4（2022）年度～令和8（2026）年度）【一般財源ベース】 [億円]"]));
});

test.each([
  ["財政効果", effects],
  ["収支フレーム", frame],
])("a table of %s reads the same without merged cells", (_name, drawing) => {
  /** What the JSON says of it: neither a sentence nor a blank is a number. */
  const read = (grid: Grid) =>
    rowsOf({ ...drawing, grid }).map(({ table, unit, name, values: own }) => ({
      table: plain(table),
      unit,
      name: plain(name.text),
      values: own.map(({ fiscalYear, entry }) => [fiscalYear, entry.kind === "quantity" ? entry.value : null]),
    }));
  const plain = (text: string) => text.normalize("NFKC").replace(/\s/g, "");
  expect(read(drawing.grid).length).toBeGreaterThan(3);
  expect(read({ ...drawing.grid, merges: [] })).toEqual(read(drawing.grid));
});

describe("the years", () => {
  const years = (drawing: Drawing) => [...new Set(rowsOf(drawing).map((row) => values(row).join(" ")))];

  test("may say on a second line what their figures are", () =>
    expect(
      years(sheet`
        | <「収支フレーム」に反映した取組> | | |
        | （億円） | R4予算 | R5見込 |
        | | (2022) | (2023) |
        | 債権確保策の強化 | 3 | 4 |`),
    ).toEqual(["2022 3 2023 4"]));

  test("may be bare numbers, and figures below them that look like years are figures", () =>
    expect(
      years(sheet`
        | 財政効果 | | |
        | 区分 | 2022 | 2023 |
        | 市税 | 2030 | 2031 |`),
    ).toEqual(["2022 2030 2023 2031"]));

  test("count by their era, where era and western year disagree", () =>
    expect(
      years(sheet`
        | 財政効果 | | |
        | 区分 | R4予算 (2022) | R5予算 (2024) |
        | 市税 | 3 | 4 |`),
    ).toEqual(["2022 3 2023 4"]));
});

test("the unit may stand in a column of its own", () =>
  expect(
    rowsOf(sheet`
      | 財政効果 | | | |
      | 区分 | 単位 | R4 | R5 |
      | 経費の削減 | 千円 | 300 | 400 |
      | 削減した時間 | 時間 | 20 | 30 |`).map(({ name, unit }) => `${name.text} ${unit}`),
  ).toEqual(["経費の削減 千円", "削減した時間 時間"]));

test("the sheet's name counts where there is no title", () =>
  expect(
    rowsOf(named("財政効果")`
      | 区分 | R4 | R5 |
      | 経費の削減 | 3 | 4 |`).map(({ table, name }) => [table, name.text]),
  ).toEqual([["", "経費の削減"]]));

test("a header that is repeated goes on with the table above", () =>
  expect(
    rowsOf(sheet`
      | 財政効果 | | （単位 千円） |
      | 区分 | R4 | R5 |
      | 経費の削減 | 3 | 4 |
      | 区分 | R4 | R5 |
      | 財産の売却 | 5 | 6 |`).map(({ table, unit, name }) => [table, unit, name.text]),
  ).toEqual([["財政効果", "千円", "経費の削減"], ["財政効果", "千円", "財産の売却"]]));

test("two tables may stand side by side", () =>
  expect(
    rowsOf(sheet`
      | 財政効果 | | | | 収支フレーム | | |
      | | R4 | R5 | | | R4 | R5 |
      | 経費の削減 | 3 | 4 | | 市税 | 30 | 40 |`).map((row) => `${row.table}: ${flat(row)}`),
  ).toEqual(["財政効果: 経費の削減 | 2022 3 | 2023 4", "収支フレーム: 市税 | 2022 30 | 2023 40"]));

describe("not a fiscal table is", () => {
  test.each<readonly [string, Drawing]>([
    ["a table of years under another title", sheet`
      | 人口の推移 | | |
      | 区分 | R4 | R5 |
      | 総数 | 100 | 110 |`],
    ["such a table on a sheet of that name", named("収支フレーム")`
      | 人口の推移 | | |
      | 区分 | R4 | R5 |
      | 総数 | 100 | 110 |`],
    ["a 決算カード", named("財政指標")`
      | 令和4年度 決算カード | | |
      | 区分 | 令和4年度 | 令和3年度 |
      | 歳入総額 | 100 | 90 |`],
    ["a table with two columns for a year", sheet`
      | 財政効果 | | | |
      | 区分 | R4予算 | R4決算 | R5予算 |
      | 経費の削減 | 3 | 4 | 5 |`],
    ["a table of days", sheet`
      | 財政効果の打合せ | | |
      | 氏名 | 令和4年4月1日 | 令和4年4月2日 |
      | 職員 | 早 | 遅 |`],
    ["a table of changes", sheet`
      | 財政効果 | | |
      | 区分 | R4-R3増減 | R5-R4増減 |
      | 経費の削減 | 3 | 4 |`],
    ["prose that names it", sheet`
      | 財政効果を令和4年度の予算に反映しました。 | | |
      | 市税 | 3 | 4 |`],
    ["the results block of a form about it", named("財政効果")`
      | 課題No. | 1 | 課題名 | 財政効果 |
      | 活動指標① | 財政効果額 | 現状値 | 3億円 |
      | 年度 | R04 | R05 | R06 |
      | 実績値 | 3億円 | 4億円 | 5億円 |`],
    ["a list of indicators", named("財政効果")`
      | 課題No. | 成果指標名 | 現状値 | 目標値 | < |
      | ^ | ^ | R03 | R04 | R05 |
      | 1 | 効果額 | 1億円 | 2億円 | 3億円 |`],
  ])("%s", (_name, drawing) => expect(rowsOf(drawing)).toEqual([]));
});
