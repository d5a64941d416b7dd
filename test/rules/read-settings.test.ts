import { Failure } from "../../src/failure";
import { readSettings, settingsOfWorkbooks } from "../../src/rules/read-settings";
import { defaultSettings } from "../../src/settings";

function said(work: () => unknown): string | undefined {
  try {
    work();
  } catch (error) {
    if (error instanceof Failure) return error.words.ja;
    throw error;
  }
  return undefined;
}

describe("settings of rules", () => {
  test("are those of a rule that there is", () => {
    expect(said(() => readSettings('{ "rules": { "rate-mismatch": { "severity": "off" } } }'))).toBeUndefined();
    expect(said(() => readSettings('{ "rules": { "rate-mismach": {} } }'))).toBe("設定「検査項目ごとの設定」に「rate-mismach」がありますが、その検査項目はありません。");
  });

  test("are options that the rule can use", () =>
    expect(said(() => readSettings('{ "rules": { "actual-copied": { "options": { "years": 1 } } } }'))).toBe(
      "検査項目「実績値が何年も同じ値のままである」（actual-copied）の設定「年数」（years）は、2以上10以下の整数でなければなりません。",
    ));

  test("are options that the rule has", () => {
    const has = (id: string, key: string) => said(() => readSettings(JSON.stringify({ rules: { [id]: { options: { [key]: 3 } } } })));
    expect([has("actual-copied", "years"), has("actual-copied", "yeras"), has("rate-mismatch", "years")]).toEqual([
      undefined,
      "検査項目「実績値が何年も同じ値のままである」（actual-copied）に「yeras」という設定はありません。",
      "検査項目「達成率が計算と合わない」（rate-mismatch）に「years」という設定はありません。",
    ]);
    expect(said(() => readSettings('{ "rules": { "goal-number-mismatch": { "options": 3 } } }'))).toContain("「検査項目ごとの設定」（rules.goal-number-mismatch.options）");
  });
});

describe("the settings of workbooks", () => {
  const kept = (book: string, settings?: string) => ({ book, ...(settings === undefined ? {} : { settings }) });
  const year = (evaluationYear: number) => JSON.stringify({ evaluationYear });

  test("are those of the published programme where none keeps any", () => expect(settingsOfWorkbooks([kept("a.xlsx")])).toEqual(defaultSettings));

  test("are those that one of them keeps, or all that keep any", () => {
    const { evaluationYear } = settingsOfWorkbooks([kept("a.xlsx"), kept("b.xlsx", year(2023)), kept("c.xlsx", `${year(2023)} `)]);
    expect(evaluationYear).toBe(2023);
  });

  test("must not differ: nobody knows then which ones were meant", () =>
    expect(said(() => settingsOfWorkbooks([kept("a.xlsx", year(2023)), kept("b.xlsx", year(2024))]))).toBe(
      "ブックに保存された設定が食い違っています（a.xlsx、b.xlsx）。使う設定を --settings で指定してください。",
    ));

  test("that cannot be used are told with the workbook that keeps them", () => {
    expect(said(() => settingsOfWorkbooks([kept("a.xlsx", year(1))]))).toBe(
      "a.xlsxに保存された設定が使えません。設定「評価年度」（evaluationYear）は、1989以上2100以下の整数でなければなりません。",
    );
    expect(said(() => settingsOfWorkbooks([kept("", "[object Object]")]))).toMatch(/^このブックに保存された設定が使えません。.*標準に戻してください。$/);
  });
});
