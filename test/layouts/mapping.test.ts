import { sheet } from "../../src/grid/drawing";
import type { Grid } from "../../src/grid/grid";
import { layouts } from "../../src/layouts/index";
import { locate } from "../../src/layouts/locate";
import { mappingText, parseMapping, type Mapping } from "../../src/layouts/mapping";
import { outcomeIndicatorList } from "../../src/layouts/outcome-indicator-list";
import { headingRows, likeliestRow, suggestColumns } from "../../src/layouts/suggest-mapping";
import { programmeFrom } from "../../src/model/programme-from";

/** A list under headings of somebody's own. */
const { grid } = sheet`
  | 令和４年度 評価用 | < | < | < | < |
  | 番号 | 担当課 | 測るもの | はじめの値 | ゴール（令和7年度） |
  | 4 | 市民文化局 | ①交付率 | 30.89% (R02) | 85%以上 |
  | 5 | 財政局 | ①収入率 | 98.1% (R02) | 99%以上 |`;

const mapping: Mapping = {
  layout: "outcome-indicator-list",
  headerRow: 1,
  columns: [
    { column: 0, key: "issueNo" },
    { column: 1, key: "department" },
    { column: 2, key: "name" },
    { column: 3, key: "baseline" },
    { column: 4, key: "targets" },
  ],
};

const withMapping = (text: string): Grid => ({ ...grid, mapping: text });

describe("a sheet whose headings are not found", () => {
  test("is not recognised by itself", () => expect(locate(grid, layouts).blocks).toEqual([]));

  test("is read by the columns that a person points out", () => {
    const { listed, sheets } = programmeFrom([withMapping(mappingText(mapping))]);
    expect(sheets).toMatchObject([{ layout: "outcome-indicator-list", isMapped: true, reason: undefined }]);
    expect(
      listed.map(({ department, label, name, baseline, targets }) => [
        department.text,
        label,
        name.text,
        baseline?.text,
        baseline?.period?.to,
        targets.map(({ fiscalYear, entry }) => `${fiscalYear} ${entry.text}`),
      ]),
    ).toEqual([
      ["市民文化局", "①", "交付率", "30.89% (R02)", 2020, ["2025 85%以上"]],
      ["財政局", "①", "収入率", "98.1% (R02)", 2020, ["2025 99%以上"]],
    ]);
  });

  test.each([
    ["is no JSON", "{"],
    ["is of another shape", '{"layout":4}'],
    ["names a layout that there is not", mappingText({ ...mapping, layout: "pie-chart" })],
    ["names a form, which has no columns", mappingText({ ...mapping, layout: "issue-form" })],
    ["leaves out the column that the table cannot do without", mappingText({ ...mapping, columns: mapping.columns.slice(0, 2) })],
  ])("is left alone, with the reason, where what is kept with it %s", (_, text) => {
    const { blocks, isMapped, reason } = locate(withMapping(text), layouts);
    expect({ blocks, isMapped, reason: reason?.ja }).toEqual({ blocks: [], isMapped: false, reason: expect.stringMatching(/^見出しが/) });
  });
});

describe("what is kept in the workbook", () => {
  const text = '{"layout":"outcome-indicator-list","headerRow":2,"columns":{"A":"issueNo","B":"department","C":"name","D":"baseline","E":"targets"}}';

  test("can be read by a person", () => expect(mappingText(mapping)).toBe(text));

  test("says the same when it is read again", () => expect(parseMapping(text)).toEqual(mapping));
});

describe("a suggestion", () => {
  const { mappable } = outcomeIndicatorList;
  if (!mappable) throw new Error("a table has columns that can be pointed out");
  const { grid: own } = sheet`
    | 提出用 | 第２版 | | | |
    | 課題の番号 | 所管課 | 成果指標の名称 | 現状の値 | 色 |
    | 4 | 市民文化局 | 交付率 | 30.89% | 青 |`;
  const rows = headingRows(own);

  test("takes the row whose texts sound most like headings", () => expect(likeliestRow(rows, mappable)?.row).toBe(1));

  test("takes each heading for what it sounds like, and others for nothing", () =>
    expect(rows.flatMap((row) => (row.row === 1 ? suggestColumns(row, mappable) : []))).toEqual([
      { column: 0, key: "issueNo" },
      { column: 1, key: "department" },
      { column: 2, key: "name" },
      { column: 3, key: "baseline" },
    ]));
});
