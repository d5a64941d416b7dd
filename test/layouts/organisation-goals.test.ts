import { number, sheet, type Drawing } from "../../src/grid/drawing";
import { toA1 } from "../../src/grid/area";
import { programmeFrom } from "../../src/model/programme-from";

const records = ({ grid }: Pick<Drawing, "grid">) =>
  programmeFrom([grid]).planRecords.flatMap((record) => (record.type === "organisation-goals" ? [record] : []));

const read = (drawing: Pick<Drawing, "grid">) => records(drawing).map(({ organisation, goals }) => [organisation.text, ...goals.map(({ text }) => text)]);

const layoutOf = ({ grid }: Drawing) => programmeFrom([grid]).sheets.map(({ layout }) => layout);

/** Two pages; the first column has no heading. */
const pages = sheet`
  | 各局の組織目標一覧 | < | < | < | < | < |
  | | 目標1 | 目標2 | 目標3 | 目標4 | 目標5 |
  | 財政局 | 予算 | 財源 | 入札 | 育成 | |
  | 議会局 | 条例 | | 調査 | 執行 | 広報 |
  | | | | | | |
  | 各局の組織目標一覧 | < | < | < | < | < |
  | | 目標1 | 目標2 | 目標3 | 目標4 | 目標5 |
  | 会計室 | 出納 | 審査 | 電子化 | 育成 | 備え |
  | ※ 年度当初の目標 | | | | | |`;

const rows = [
  ["財政局", "予算", "財源", "入札", "育成", ""],
  ["議会局", "条例", "", "調査", "執行", "広報"],
  ["会計室", "出納", "審査", "電子化", "育成", "備え"],
];

test("each row is an organisation with its goals, every one with its cell, blank ones too", () =>
  expect(records(pages).map(({ organisation, goals }) => [organisation, ...goals].map(({ at }) => toA1(at.area)).join(" "))).toEqual([
    "A3 B3 C3 D3 E3 F3",
    "A4 B4 C4 D4 E4 F4",
    "A8 B8 C8 D8 E8 F8",
  ]));

test("pages may have their title and header each", () => expect(read(pages)).toEqual(rows));

describe("the column of the organisations is found", () => {
  const row = [["財政局", "予算", "財源"]];

  test.each<[string, Drawing]>([
    [
      "by its heading, whatever they are called",
      sheet`
        | 局本部（室）区 | 目標1 | 目標2 |
        | 財政局 | 予算 | 財源 |`,
    ],
    [
      "by its heading, with another column between",
      sheet`
        | 組 織 | 使命 | 目標1 | 目標2 |
        | 財政局 | 支える | 予算 | 財源 |`,
    ],
    [
      "under a heading that nobody knows",
      sheet`
        | 担当セクション | 目標1 | 目標2 |
        | 財政局 | 予算 | 財源 |`,
    ],
    [
      "behind a column of numbers",
      sheet`
        | No. | | 目標1 | 目標2 |
        | ${number(1, "0", "1")} | 財政局 | 予算 | 財源 |`,
    ],
    [
      "before a column of numbers",
      sheet`
        | | No. | 目標1 | 目標2 |
        | 財政局 | ${number(1, "0", "1")} | 予算 | 財源 |`,
    ],
    [
      "where it is two columns wide",
      sheet`
        | | | 目標1 | 目標2 |
        | 財政局 | < | 予算 | 財源 |`,
    ],
  ])("%s", (_how, drawing) => expect(read(drawing)).toEqual(row));

  test("in tables side by side", () =>
    expect(
      read(sheet`
        | | 目標1 | 目標2 | | 目標1 | 目標2 |
        | 財政局 | 予算 | 財源 | 会計室 | 出納 | 審査 |`),
    ).toEqual([
      ["財政局", "予算", "財源"],
      ["会計室", "出納", "審査"],
    ]));

  test("at the cell in which its name stands", () =>
    expect(
      records(sheet`
        | | | 目標1 | 目標2 |
        | 教育委員会\n事務局 | < | 環境 | 学力 |`).map(({ organisation: { text, at } }) => [text, toA1(at.area)]),
    ).toEqual([["教育委員会\n事務局", "A2:B2"]]));
});

describe("headings", () => {
  test.each<[string, Drawing]>([
    [
      "in full width, circled, with spaces",
      sheet`
        | 局 | 目標１ | 目標② | 目 標 3 |
        | 財政局 | 予算 | 財源 | 入札 |`,
    ],
    [
      "with brackets and line breaks",
      sheet`
        | 局 | 目標（１） | 目標\n（２） | 組織目標3 |
        | 財政局 | 予算 | 財源 | 入札 |`,
    ],
    [
      "under a common one",
      sheet`
        | 局 | 組織目標 | < | < |
        | ^ | 目標1 | 目標2 | 目標3 |
        | 財政局 | 予算 | 財源 | 入札 |`,
    ],
    [
      "with their numbers below the word",
      sheet`
        | 局 | 目標 | < | < |
        | ^ | ① | ② | ③ |
        | 財政局 | 予算 | 財源 | 入札 |`,
    ],
    [
      "two rows deep and two columns wide",
      sheet`
        | | 目標1 | < | 目標2 | < | 目標3 |
        | | ^ | < | ^ | < | ^ |
        | 財政局 | 予算 | < | 財源 | < | 入札 |`,
    ],
  ])("are read %s", (_how, drawing) => expect(read(drawing)).toEqual([["財政局", "予算", "財源", "入札"]]));
});

describe("another sheet with some of the headings is not taken for it:", () => {
  test("a person's goals", () =>
    expect(
      layoutOf(sheet`
        | 所属 | 氏名 | 目標1 | 目標2 |
        | 総務課 | 甲 | 研修 | 資格 |`),
    ).toEqual([undefined]));

  test("aspects of goals", () =>
    expect(
      layoutOf(sheet`
        | | 目標1 | 目標2 |
        | 期限 | 9月 | 3月 |
        | 達成基準 | 全件 | 半数 |`),
    ).toEqual([undefined]));

  test("a list of indicators with goals by year", () =>
    expect(
      layoutOf(sheet`
        | 課題No. | 所管 | 成果指標名 | 目標 | < | 目標値の考え方 |
        | ^ | ^ | ^ | R06 | R07 | ^ |
        | 4 | 財政局 | 収入率 | 98% | 99% | 文 |`),
    ).toEqual(["outcome-indicator-list"]));

  test("goals that stand beside nothing", () =>
    expect(
      layoutOf(sheet`
        | 目標1 | 目標2 |
        | 予算 | 財源 |`),
    ).toEqual([undefined]));
});
