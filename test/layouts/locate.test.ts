import { named, sheet, type Drawing } from "../../src/grid/drawing";
import { layouts } from "../../src/layouts/index";
import { locate } from "../../src/layouts/locate";
import { programmeFrom } from "../../src/model/programme-from";

const found = ({ grid }: Drawing) => locate(grid, layouts).blocks.map(({ layout, at }) => `${layout} ${at.area.row + 1}-${at.area.row + at.area.rowCount}`);
const reason = ({ grid }: Drawing) => locate(grid, layouts).reason?.ja;

describe("a sheet", () => {
  test("may hold several layouts, found in reading order", () =>
    expect(
      found(sheet`
        | 所管 | 財政局 | | | |
        | 課題No. | 1 | 課題名 | 債権 | |
        | 現状 | 文 | | | |
        | 到達目標 | 文 | | | |
        | | | | | |
        | 課題No. | 所管 | 課題名 | 活動指標名 | 現状値 |
        | 1 | 財政局 | 債権 | 催告 | 2回 |
        | 課題No. | 所管 | 課題名 | 成果指標名 | 現状値 |
        | 1 | 財政局 | 債権 | 収入率 | 99% |`),
    ).toEqual(["issue-form 1-4", "activity-indicator-list 6-7", "outcome-indicator-list 8-9"]));

  test("may be a list of issues, with its header repeated", () => {
    const { issueRows } = programmeFrom([
      named("改革課題一覧")`
        | 取組 No. | 項目 No. | 課題 No. | 課題名 | 局区等名 | 頁 |
        | 1 | (1) | 1 | 地方分権 | 総務企画局 | 45 |
        | 1 | (1) | 2 | 使用料 | 財政局 | 46 |
        | 取組 No. | 項目 No. | 課題 No. | 課題名 | 局区等名 | 頁 |
        | ２ | （３） | １ | 自動車 | 総務企画局 | １５０ |`.grid,
    ]);
    expect(issueRows.map(({ key, issueName, department, page }) => [key, issueName.text, department.text, page?.value])).toEqual([
      [{ initiativeNo: 1, itemNo: 1, issueNos: [1] }, "地方分権", "総務企画局", 45],
      [{ initiativeNo: 1, itemNo: 1, issueNos: [2] }, "使用料", "財政局", 46],
      [{ initiativeNo: 2, itemNo: 3, issueNos: [1] }, "自動車", "総務企画局", 150],
    ]);
  });

  test("is read where it is hidden, too", () => {
    const { grid } = sheet`
      | 課題No. | 成果指標名 | 現状値 |
      | 4 | 交付率 | 30% |`;
    const hidden = { ...grid, hidden: true, hiddenRows: new Set([1]), hiddenColumns: new Set([2]) };
    expect(programmeFrom([hidden]).listed.map(({ name, baseline }) => [name.text, baseline?.text])).toEqual([["交付率", "30%"]]);
  });

  test("on which nothing is found says which layout it comes near to, and what it lacks", () =>
    expect(
      reason(sheet`
      | 所管 | 財政局 |
      | 取組No. | 1 |`),
    ).toBe("見出しが見つかりません: 改革課題一覧 に近いものの、「課題No.」「課題名」「頁」「項目No.」がありません。"));

  test("that has the headings but no table says that they are arranged otherwise", () =>
    expect(
      reason(sheet`
      | 財政効果 |
      | 効果は40億円 |`),
    ).toBe("見出しが見つかりません: 財政効果・収支フレーム に近いものの、見出しの並びが違います。"));

  test("on which nothing is found says so where no label is known", () =>
    expect(reason(sheet`| メモ | 明日まで |`)).toContain("どの見出しもありません"));

  test("that is blank says so", () => expect(reason(sheet`| | |`)).toBe("シートに何も入力されていません。"));
});
