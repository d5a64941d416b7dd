import { sheet, type Drawing } from "../../src/grid/drawing";
import { programmeFrom } from "../../src/model/programme-from";

const issue = ({ grid }: Drawing) => programmeFrom([grid]).issues[0];

describe("具体的な取組内容", () => {
  test("is read from one cell for each line as well, sub-headings included", () =>
    expect(
      issue(sheet`
        | 所管 | 財政局 |
        | 課題名 | 債権 |
        | 具体的な取組内容 | < |
        | 令和4（2022）年度～令和7（2025）年度 | < |
        | 【R04（2022）～R05（2023）】 | < |
        | ●催告 | < |
        | ・電話による催告 | < |
        | 【R07（2025）】まとめ | < |
        | 到達目標 | 文 |`)?.measures.map(({ heading, years, text, at }) => [heading, years, text, at.area.row + 1]),
    ).toEqual([
      ["【R04（2022）～R05（2023）】", [2022, 2023], "●催告\n・電話による催告", 5],
      ["【R07（2025）】", [2025], "まとめ", 8],
    ]));

  test("keeps years whose era and western year disagree", () =>
    expect(
      issue(sheet`
        | 所管 | 財政局 |
        | 課題名 | 債権 |
        | 具体的な取組内容 | 【R04（2020）～R07（2025）】\n・催告 |
        | 到達目標 | 文 |`)?.measures.map(({ years, conflicts }) => [years, conflicts.map(({ era, western }) => [era, western])]),
    ).toEqual([[[2022, 2023, 2024, 2025], [[2022, 2020]]]]));

  test('has the text "" where nothing is entered, and is undefined where the label is missing', () => {
    const blank = issue(sheet`
      | 所管 | 財政局 |
      | 課題名 | 債権 |
      | 具体的な取組内容 | < |
      | | |
      | 到達目標 | 文 |`);
    const missing = issue(sheet`
      | 所管 | 財政局 |
      | 課題名 | 債権 |
      | 到達目標 | 文 |`);
    expect([blank?.measuresText?.text, missing?.measuresText]).toEqual(["", undefined]);
  });
});
