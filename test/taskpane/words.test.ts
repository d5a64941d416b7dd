import { clockTime } from "../../src/taskpane/clock-time";
import { words, type PaneWords } from "../../src/taskpane/words";

/** Every text that is not a function, by its path. */
function texts(part: unknown, path = ""): [path: string, text: string][] {
  if (typeof part === "string") return [[path, part]];
  if (typeof part !== "object" || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) => texts(value, `${path}.${key}`));
}

describe("the pane's words", () => {
  test("are Japanese in Japanese and not in English", () => {
    const japanese = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
    expect(texts(words.ja).filter(([, text]) => !japanese.test(text))).toEqual([]);
    expect(texts(words.en).filter(([, text]) => japanese.test(text) || text.trim() === "")).toEqual([]);
  });

  const sentences = (language: "ja" | "en") => {
    const { lookedAt, filter, announce, notice, progress, yearName }: PaneWords = words[language];
    return [
      lookedAt({ sheets: 1, issues: 215, indicators: 354, year: yearName(2025) }),
      filter.shown(12, 64),
      announce({ error: 1, warning: 20, info: 0 }),
      notice.protected(["成果指標一覧", "1-(1)-5"])[1],
      notice.summaries(["検査結果"])[0],
      progress({ step: "reading", done: 103, total: 206 }),
    ];
  };

  test("order numbers and names as Japanese does", () => {
    expect(sentences("ja")).toEqual([
      "1枚のシート、215件の改革課題、354件の指標を、令和7（2025）年度までの実績について検査しました。",
      "64件中 12件を表示",
      "検査が終わりました。エラー1件、警告20件、情報0件。",
      "「成果指標一覧」「1-(1)-5」は保護されています。指摘は一覧で確認できます。色を変えるには、シートの保護を解除してから、もう一度お試しください。",
      "1枚の集計シートを作成しました",
      "シートを読んでいます（103／206）",
    ]);
  });

  test("have a singular and a plural in English", () => {
    expect(sentences("en")).toEqual([
      "Looked at 1 sheet, 215 reform issues and 354 indicators, with results up to FY2025.",
      "Showing 12 of 64",
      "The check has finished: 1 error, 20 warnings and 0 notes.",
      "Protected: “成果指標一覧”, “1-(1)-5”. Their findings are in the list. To change the colours, unprotect the sheets and try again.",
      "1 summary sheet created",
      "Reading the sheets (103 of 206)",
    ]);
  });
});

test("the time of making is printed with two digits each", () => {
  expect(clockTime(new Date(2026, 3, 1, 9, 5))).toBe("2026-04-01 09:05");
});
