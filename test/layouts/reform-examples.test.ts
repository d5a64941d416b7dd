import { named, sheet, type Drawing } from "../../src/grid/drawing";
import { toA1 } from "../../src/grid/area";
import { layouts } from "../../src/layouts/index";
import { locate } from "../../src/layouts/locate";
import { programmeFrom } from "../../src/model/programme-from";
import type { TextEntry } from "../../src/values/entry";

const told = (entry: TextEntry | undefined) => (entry ? `${entry.text} ${toA1(entry.at.area)}` : undefined);

const read = (...drawings: readonly Pick<Drawing, "grid">[]) =>
  programmeFrom(drawings.map(({ grid }) => grid)).planRecords.flatMap((record) =>
    record.type === "reform-example"
      ? [[record.department, record.issueName, record.item, record.situation, record.direction].map(told)]
      : [],
  );

/** Without the cells. */
const texts = (drawing: Pick<Drawing, "grid">) => read(drawing).map((row) => row.map((cell) => cell?.replace(/ [A-Z]+\d+(:[A-Z]+\d+)?$/, "")));

/** A page and the next, a department over several rows, an item over several departments. */
const pages = named("取組例")`
  | 質的改革の取組例 | | | | |
  | | | | | 資料3 |
  | 局・区・室 | 課題の名称 | 項目 | 現状 | 取組の方向性 |
  | 財政局 | 債権の管理 | 債権確保策 | 手順が違う | まとめる |
  | ^ | 口座振替 | ^ | 窓口だけ | 電子申請 |
  | 幸区役所 | 窓口の案内 | 区役所改革 | 混み合う | 知らせる |
  | | | | | |
  | 局・区・室 | 課題の名称 | 項目 | 現状 | 取組の方向性 |
  | 中原区役所 | 待合 | 区役所改革 | 狭い | 広げる |
  | 高津区役所 | 研修 | ^ | 年1回 | 年2回 |
  | ※ 時点は年度末 | < | < | < | < |`;

const rows = [
  ["財政局", "債権の管理", "債権確保策", "手順が違う", "まとめる"],
  ["財政局", "口座振替", "債権確保策", "窓口だけ", "電子申請"],
  ["幸区役所", "窓口の案内", "区役所改革", "混み合う", "知らせる"],
  ["中原区役所", "待合", "区役所改革", "狭い", "広げる"],
  ["高津区役所", "研修", "区役所改革", "年1回", "年2回"],
];

test("each row is an example, every value with its cell", () =>
  expect(
    read(sheet`
      | 局・区・室 | 課題の名称 | 項目 | 現状 | 取組の方向性 |
      | 財政局 | 債権の管理 | 債権確保策 | 手順が違う | |
      | ^ | 口座振替 | 手続 | 窓口だけ | 電子申請 |`),
  ).toEqual([
    ["財政局 A2:A3", "債権の管理 B2", "債権確保策 C2", "手順が違う D2", " E2"],
    ["財政局 A2:A3", "口座振替 B3", "手続 C3", "窓口だけ D3", "電子申請 E3"],
  ]));

describe("pages", () => {
  test("may have their header each, with titles above and notes below", () => expect(texts(pages)).toEqual(rows));

  test("may leave cells blank instead of merging them", () => expect(texts({ grid: { ...pages.grid, merges: [] } })).toEqual(rows));
});

describe("headings", () => {
  const row = [["財政局", "債権の管理", "債権確保策", "手順が違う", "まとめる"]];

  test.each<[string, Drawing]>([
    [
      "with spaces, line breaks and half-width dots",
      sheet`
        | 局･区\n・室 | 課題の\n名称 | 項　目 | 現 状 | 取組の\n方向性 |
        | 財政局 | 債権の管理 | 債権確保策 | 手順が違う | まとめる |`,
    ],
    [
      "in two rows",
      sheet`
        | 局・区・室 | 課題の | 項目 | 現状 | 取組の |
        | | 名称 | | | 方向性 |
        | 財政局 | 債権の管理 | 債権確保策 | 手順が違う | まとめる |`,
    ],
    [
      "in another order, with columns between them",
      sheet`
        | No. | 項目 | 局・区・室 | 課題の名称 | 備考 | 現状 | 取組の方向性 |
        | 1 | 債権確保策 | 財政局 | 債権の管理 | — | 手順が違う | まとめる |`,
    ],
    [
      "called as in the programme",
      sheet`
        | 所管 | 課題名 | 項目名 | 現状 | 取組の方向性 |
        | 財政局 | 債権の管理 | 債権確保策 | 手順が違う | まとめる |
        | 所管 | 課題名 | 項目名 | 現状 | 取組の方向性 |`,
    ],
  ])("are read %s", (_how, drawing) => expect(texts(drawing)).toEqual(row));
});

test("rows that are examples or blank are passed over", () =>
  expect(
    texts(sheet`
      | 局・区・室 | 課題の名称 | 項目 | 現状 | 取組の方向性 |
      | ○○局 | （例）○○の推進 | ○○ | ○○ | ○○ |
      | | | | | |
      | 財政局 | 債権の管理 | 債権確保策 | 手順が違う | まとめる |`),
  ).toEqual([rows[0]]));

describe("another sheet with some of the headings is not taken for it:", () => {
  const layoutsOf = ({ grid }: Drawing) => locate(grid, layouts).blocks.map(({ layout }) => layout);

  test("a form", () =>
    expect(
      layoutsOf(sheet`
        | 所管 | 財政局 | 項目名 | 歳入 |
        | 課題No. | 6 | 課題名 | 債権 |
        | 現状 | 文 | 取組の方向性 | 文 |
        | 到達目標 | 文 | | |`),
    ).toEqual(["issue-form"]));

  test("a list of issues that tells where each stands", () =>
    expect(
      layoutsOf(sheet`
        | 課題No. | 課題名 | 局区等名 | 現状 | 取組の方向性 |
        | 6 | 債権 | 財政局 | 文 | 文 |`),
    ).toEqual(["issue-list"]));

  test("a list of indicators that does", () =>
    expect(
      layoutsOf(sheet`
        | 所管 | 課題名 | 成果指標名 | 現状 | 取組の方向性 | 目標値 |
        | 財政局 | 債権 | 収入率 | 文 | 文 | 99% |`),
    ).toEqual(["outcome-indicator-list"]));
});
