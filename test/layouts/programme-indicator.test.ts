import { named, sheet, type Drawing } from "../../src/grid/drawing";
import { programmeFrom } from "../../src/model/programme-from";
import type { Dated, Indicator } from "../../src/model/indicator";
import type { Entry } from "../../src/values/entry";

const listed = ({ grid }: Drawing): readonly Indicator[] => programmeFrom([grid]).listed.filter(({ kind }) => kind === "programme");
const figure = (entry: Entry | undefined) => (entry?.kind === "quantity" ? `${entry.value}${entry.unit}${entry.qualifier ?? ""}` : entry?.kind);
const dated = (values: readonly Dated<Entry>[]) => values.map(({ fiscalYear, entry }) => `${fiscalYear} ${figure(entry)}`);
const flat = ({ name, baseline, targets, actuals }: Indicator) => ({
  name: name.text,
  baseline: `${baseline?.period?.to} ${figure(baseline)}`,
  targets: dated(targets),
  actuals: dated(actuals),
});

test("an indicator of the programme: the first year is the baseline, the last the target", () => {
  const drawing = sheet`
    | (3) 行財政改革の取組指標 | | |
    | 満足度の一層の向上を目指し、次の指標を設定します。 | < | < |
    | 図表-32 行財政改革の取組指標 | | |
    | | 令和3（2021）年度 | 令和7（2025）年度 |
    | 日々の生活に身近な行政サービスについての満足度 | 57.0% | 58.4%以上 |`;
  expect(listed(drawing).map(flat)).toEqual([
    { name: "日々の生活に身近な行政サービスについての満足度", baseline: "2021 57%", targets: ["2025 58.4%at-least"], actuals: [] },
  ]);
  expect(programmeFrom([drawing.grid]).indicators.map(({ kind, aim }) => [kind, aim])).toEqual([["programme", { value: "at-least", decidedBy: "qualifier" }]]);
});

test("years between have a target, a declared none or nothing; results stand under their own heading; the unit may stand above", () =>
  expect(
    listed(named("取組指標")`
      | | | | | （単位：％） | | |
      | | 現状値 | 実績値 | 目標値 | < | < | < |
      | 指標 | R03 | R04 | R05 | R06 | R07 | R08 |
      | 満足度 | 57.0 | 57.4 | — | | 58.4以上 | |`).map(flat),
  ).toEqual([{ name: "満足度", baseline: "2021 57%", targets: ["2023 none", "2025 58.4%at-least", "2026 blank"], actuals: ["2022 57.4%"] }]));

describe("no indicator of the programme is", () => {
  test.each<readonly [string, Drawing]>([
    ["a table of years under another title", named("取組指標")`
      | 市民満足度の推移 | | |
      | | 令和3（2021）年度 | 令和7（2025）年度 |
      | 満足度 | 57.0% | 58.4% |`],
    ["a list of the indicators of issues", named("取組指標")`
      | 課題No. | 成果指標名 | 目標値 | < |
      | ^ | ^ | R04 | R05 |
      | 1 | 効果額 | 2億円 | 3億円 |`],
    ["a list under the word alone", named("取組指標")`
      | 指標名 | 現状値 | 目標値 | < |
      | ^ | R03 | R04 | R05 |
      | 効果額 | 1億円 | 2億円 | 3億円 |`],
    ["the results block of a form", named("取組指標")`
      | 課題No. | 1 | 課題名 | 取組指標の見直し |
      | 活動指標① | 取組指標の数 | 現状値 | 3件 |
      | 年度 | R04 | R05 | R06 |
      | 実績値 | 3件 | 4件 | 5件 |`],
    ["a single year", sheet`
      | 行財政改革の取組指標 | |
      | | 令和3（2021）年度 |
      | 満足度 | 57.0% |`],
  ])("%s", (_name, drawing) => expect(listed(drawing)).toEqual([]));
});
