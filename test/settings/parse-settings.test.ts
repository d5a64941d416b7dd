import { Failure } from "../../src/failure";
import { defaultSettings, parseSettings, settingsText } from "../../src/settings";

/** What is said of settings that cannot be used. */
function said(settings: unknown): { readonly ja: string; readonly en: string } | undefined {
  try {
    parseSettings(typeof settings === "string" ? settings : JSON.stringify(settings));
  } catch (error) {
    if (error instanceof Failure) return error.words;
    throw error;
  }
  return undefined;
}

describe("settings", () => {
  test("that are not mentioned are those of the published programme", () => {
    const { masters, rating, ...others } = parseSettings("{}");
    expect(others).toEqual({
      period: { from: 2022, to: 2025 },
      rateMethod: "ratio",
      yearlyTargets: "stated",
      thresholds: { status: 60, cap: 150 },
      rounding: { decimals: 1, tolerance: 0 },
      rules: {},
    });
    expect([masters.departments.length, masters.initiatives.map(({ items }) => items.length)]).toEqual([27, [3, 8, 4, 4]]);
    expect([rating.steps.map(({ label, from }) => [label, from]), rating.others.length]).toEqual([[["1", 120], ["2", 105], ["3", 95], ["4", 60], ["5", undefined]], 1]);
  });

  test("of which one is changed leave the others as they are", () => {
    expect(parseSettings('{ "thresholds": { "cap": 130 } }').thresholds).toEqual({ status: 60, cap: 130 });
    expect(parseSettings('{ "masters": { "initiatives": [] } }').masters).toEqual({ ...defaultSettings.masters, initiatives: [] });
  });

  test("read back what was written, also behind the mark that editors put at the start of a file", () => {
    const settings = parseSettings('{ "evaluationYear": 2024, "rules": { "rate-mismatch": { "severity": "off" } } }');
    expect(parseSettings(`\uFEFF${settingsText(settings)}`)).toEqual(settings);
  });
});

const steps = "二つ以上の段階の一覧（名称は重ならず、下限は最後のほかすべてに大きい順に書くか、どれにも書かない）";

describe("settings that cannot be used are told in one sentence that names the setting and what it must be", () => {
  test.each([
    ["{ period:", "設定が JSON として読めません。書き出した設定ファイルを指定してください。"],
    [{ evaluationYear: "R7" }, "設定「評価年度」（evaluationYear）は、1989以上2100以下の整数でなければなりません。"],
    [{ evaluationYear: 2025.5 }, "設定「評価年度」（evaluationYear）は、1989以上2100以下の整数でなければなりません。"],
    [{ period: { from: 2026 } }, "設定「計画期間」（period）は、最後の年度が最初の年度より前にならない期間でなければなりません。"],
    [{ rateMethod: "mean" }, "設定「達成率の計算方法」（rateMethod）は、ratio、improvement、two-minus-ratio のいずれかでなければなりません。"],
    [{ rating: { steps: [{ label: "S" }] } }, `設定「達成度の段階」（rating.steps）は、${steps}でなければなりません。`],
    [{ rating: { steps: [{ label: "S", from: "120%" }, { label: "A" }] } }, `設定「達成度の段階」（rating.steps.0.from）は、${steps}でなければなりません。`],
    [{ masters: { departments: ["財政局"] } }, "設定「所管の一覧」（masters.departments.0）は、名称（name）を持つ所管の一覧でなければなりません。"],
    [{ rules: { "rate-mismatch": { severity: "fatal" } } }, "設定「検査項目ごとの設定」（rules.rate-mismatch.severity）は、error、warning、info、off のいずれかの重要度と、検査項目の設定でなければなりません。"],
    [{ statusThreshold: 60 }, "設定に「statusThreshold」という項目はありません。"],
    [{ thresholds: { grade: 60 } }, "設定に「thresholds.grade」という項目はありません。"],
    [[], "設定が JSON として読めません。書き出した設定ファイルを指定してください。"],
  ])("%j", (settings, sentence) => expect(said(settings)?.ja).toBe(sentence));

  test("in English, too", () =>
    expect(said({ rounding: { decimals: 9 } })?.en).toBe('The setting "Decimals of a rate" (rounding.decimals) must be a whole number from 0 to 3.'));
});
