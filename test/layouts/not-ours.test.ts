import { named, type Drawing } from "../../src/grid/drawing";
import { layouts } from "../../src/layouts/index";
import { locate } from "../../src/layouts/locate";

/** Sheets that lie in the same workbooks and are none of ours. */
const foreign: Readonly<Record<string, Drawing>> = {
  "an expense form": named("旅費精算")`
    | 旅費精算書 | < | < | < |
    | 所管 | 財政局 | 氏名 | 改革 太郎 |
    | 月日 | 行先 | 用務 | 金額 |
    | 4/1 | 県庁 | 会議 | 820円 |
    | 4/8 | 国 | 要望 | 1,240円 |
    | 合計 | < | < | 2,060円 |`,
  "a shift table": named("当番表")`
    | 令和4年度 窓口当番表 | < | < | < |
    | 氏名 | 4月 | 5月 | 6月 |
    | 佐藤 | ○ | — | ○ |
    | 鈴木 | — | ○ | — |`,
  "a 決算カード": named("決算カード")`
    | 令和2年度 決算カード | < | < | < |
    | 区分 | 令和2年度 | 令和元年度 | 増減率 |
    | 地方税 | 365,123 | 360,456 | 1.3% |
    | 地方交付税 | 2,345 | 1,987 | 18.0% |
    | 歳入合計 | 367,468 | 362,443 | 1.4% |`,
  "prose that happens to speak of 現状値 and 目標値": named("記入要領")`
    | 現状値は、最新の年度の値を記入してください。 |
    | 目標値 |
    | は、年度ごとに記入してください。成果指標は三つまでです。 |`,
  "a table of contents": named("目次")`
    | 頁 | 内容 |
    | 1 | 現状 |
    | 5 | 成果指標 |
    | 9 | 到達目標 |`,
  "a membership list with 所管 and 課題": named("委員名簿")`
    | 所管 | 役職 | 氏名 | 課題 |
    | 財政局 | 局長 | 改革 太郎 | 債権 |`,
  "a population table": named("将来人口推計")`
    | 10月1日現在 | R2 (2020) | R7 (2025) | R12 (2030) |
    | 総数 | 1,538,300 | 1,582,200 | 1,605,300 |
    | 0～14歳 | 189,600 | 184,500 | 178,800 |`,
  "a minutes sheet": named("議事録")`
    | 日時 | 令和4年5月10日 |
    | 議題 | 取組名の変更 |
    | 現状 | 検討中 |`,
};

describe("a sheet that is not ours", () => {
  test.each(Object.entries(foreign))("%s is left alone, and told why in a word", (_name, { grid }) => {
    const { blocks, reason } = locate(grid, layouts);
    expect(blocks.map(({ layout }) => layout)).toEqual([]);
    expect(reason?.ja).toMatch(/^見出しが見つかりません: /);
    expect(reason?.en).toMatch(/^(No headings found|Headings are missing)/);
  });

  test("that is blank says that it is blank", () =>
    expect(locate(named("白紙")`| |`.grid, layouts).reason?.ja).toBe("シートに何も入力されていません。"));
});
