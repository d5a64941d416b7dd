import { Failure } from "../../src/failure";
import { defaultSettings, parseSettings } from "../../src/settings";
import { draftOf, settingsOf, textFields, type SettingsDraft } from "../../src/taskpane/settings-draft";

const draft = draftOf(defaultSettings);
const saying = (path: string, text: string): SettingsDraft => ({ ...draft, texts: { ...draft.texts, [path]: text } });

function refused(changed: SettingsDraft): string | undefined {
  try {
    settingsOf(changed);
  } catch (error) {
    if (error instanceof Failure) return error.words.ja;
    throw error;
  }
  return undefined;
}

describe("settings that are edited as texts", () => {
  test("are what they were where nothing was edited, whatever they were", () => {
    const other = parseSettings(
      JSON.stringify({
        evaluationYear: 2024,
        rateMethod: "improvement",
        rounding: { decimals: 2, tolerance: 0.05 },
        rating: { steps: [{ label: "◎", from: 100.5, reached: true }, { label: "○", english: "as planned" }] },
        masters: { departments: [{ name: "企画財政部", alsoCalled: ["企財部", "財政"] }], initiatives: [{ no: 12, name: "1 改革", items: [{ no: 3, name: "２-(1) 項目" }] }] },
        rules: { "rate-mismatch": { severity: "off" } },
      }),
    );
    expect([defaultSettings, other].map((settings) => settingsOf(draftOf(settings)))).toEqual([defaultSettings, other]);
  });

  test("are every setting but those of the rules, which have a part of their own", () =>
    expect(textFields.map(({ path }) => path[0])).toEqual(expect.arrayContaining(Object.keys(defaultSettings).filter((key) => key !== "rules"))));

  test("may be typed in full width, and the year may be left out", () => {
    expect(settingsOf(saying("evaluationYear", " ２０２４ ")).evaluationYear).toBe(2024);
    expect(settingsOf(saying("evaluationYear", ""))).toEqual(defaultSettings);
    expect(settingsOf(saying("rounding.tolerance", "０．０５")).rounding.tolerance).toBe(0.05);
  });

  test("that were emptied are as published", () => expect(settingsOf(saying("period.to", "")).period.to).toBe(2025));

  test("that cannot be used are told by name", () => {
    expect(refused(saying("period.to", "R7"))).toBe("設定「計画期間の最後の年度」（period.to）は、1989以上2100以下の整数でなければなりません。");
    expect(refused(saying("rating.steps", "1 ＝ 90%以上\n2 ＝ 95%以上\n3"))).toContain("「達成度の段階」");
    expect(refused(saying("rating.others", "対象外 ＝ 50%"))).toContain("1行目「対象外 ＝ 50%」を読めません");
  });
});

describe("lists that are edited line by line", () => {
  const departments = (text: string) => settingsOf(saying("masters.departments", text)).masters.departments;
  const initiatives = (text: string) => settingsOf(saying("masters.initiatives", text)).masters.initiatives;

  test("departments, with their other names behind an equals sign", () =>
    expect(departments("財政局\n\n まちづくり局 = まち局、旧まち局 \r\n交通局＝市バス")).toEqual([
      { name: "財政局", alsoCalled: [] },
      { name: "まちづくり局", alsoCalled: ["まち局", "旧まち局"] },
      { name: "交通局", alsoCalled: ["市バス"] },
    ]));

  test("initiatives and their items", () =>
    expect(initiatives("1 再構築\n１－（２）　デジタル化\n1-3 民間活用\n2 最適化")).toEqual([
      { no: 1, name: "再構築", items: [{ no: 2, name: "デジタル化" }, { no: 3, name: "民間活用" }] },
      { no: 2, name: "最適化", items: [] },
    ]));

  test("may be emptied", () => expect([departments(""), initiatives(" \n")]).toEqual([[], []]));

  test.each([["再構築", 1], ["1 再構築\n2-(1) 組織", 2], ["1 再構築\n\n1-(1)", 3]])("%j: line %d cannot be read", (text, line) =>
    expect(refused(saying("masters.initiatives", text))).toContain(`「取組と項目の一覧」の${line}行目`));
});
