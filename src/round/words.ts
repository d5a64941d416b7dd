import type { Bilingual } from "../language";
import type { Round, Verdict } from "./round";

/** The verdicts in words. */
export const verdictNames: Readonly<Record<Verdict, Bilingual>> = {
  passed: { ja: "合格", en: "Passed" },
  failed: { ja: "要修正", en: "To be corrected" },
  "no-form": { ja: "課題シートなし", en: "No form" },
  unreadable: { ja: "読み取り不可", en: "Unreadable" },
};

/** "ファイル 40: 合格 27、要修正 10、…" and what is missing or came twice, in one line. */
export function roundInOneLine({ files, expected, unsubmitted, doubled, unlisted }: Round): Bilingual {
  const count = (verdict: Verdict) => files.filter((one) => one.verdict === verdict).length;
  const each = (["passed", "failed", "no-form", "unreadable"] as const).map((verdict) => [verdictNames[verdict], count(verdict)] as const);
  const missing = expected ? unsubmitted.length : undefined;
  const noList = { ja: "（改革課題一覧がないため分かりません）", en: "unknown (no issue list)" };
  const [twice, foreign] = [doubled.length, unlisted.length];
  const ja = [
    `ファイル ${files.length}: ${each.map(([name, number]) => `${name.ja} ${number}`).join("、")}。`,
    `未提出の課題 ${missing ?? noList.ja}、二重の提出 ${twice}、一覧にない課題 ${foreign}`,
  ];
  const en = [
    `${files.length} files: ${each.map(([name, number]) => `${name.en.toLowerCase()} ${number}`).join(", ")}.`,
    `Issues not submitted: ${missing ?? noList.en}; submitted more than once: ${twice}; not in the list: ${foreign}`,
  ];
  return { ja: ja.join(""), en: en.join(" ") };
}

/** Headings of what is said of a whole round. */
export const headings = {
  round: { ja: "提出状況", en: "Submissions" },
  files: { ja: "ファイルごとの判定", en: "File by file" },
  unsubmitted: { ja: "提出されていない課題", en: "Issues that nobody submitted" },
  doubled: { ja: "二重に提出された課題", en: "Issues that were submitted more than once" },
  unlisted: { ja: "改革課題一覧にない課題", en: "Issues that are not in the issue list" },
} as const satisfies Readonly<Record<string, Bilingual>>;
