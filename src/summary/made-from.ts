import { longYear } from "../values/fiscal-year";
import type { SummaryInput } from "./sheet-plan";

/** The lines under a title: when and from what the sheet was made, and that pressing the button again makes it anew. */
export function madeFrom({ check: { programme }, language, madeAt }: SummaryInput): string[] {
  const books = [...new Set(programme.sheets.map(({ book }) => book))].filter((book) => book !== "");
  const recognised = programme.sheets.filter(({ layout }) => layout !== undefined).length;
  const from = books.length > 0 ? books.join("、") : undefined;
  if (language === "ja")
    return [
      `作成 ${madeAt}　評価年度 ${longYear(programme.year)}　シート ${recognised}枚を集計${from ? `　元のファイル ${from}` : ""}`,
      "改革課題チェックが作ったシートです。もう一度作成すると、このシートの内容は新しくなります。",
    ];
  return [
    `Made ${madeAt}; evaluation year ${programme.year}; from ${recognised} sheets${from ? ` of ${from}` : ""}`,
    "Made by Kaikaku Check. Making it again replaces what stands here.",
  ];
}
