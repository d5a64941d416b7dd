import { longYear } from "../values/fiscal-year";
import type { SummaryInput } from "./sheet-plan";

/** Forty names make no line that anyone reads; the rows say which file they come from. */
const mostNamed = 3;

/** The lines under a title: when and from what the sheet was made, and that pressing the button again makes it anew. */
export function madeFrom({ check: { programme }, language, madeAt }: SummaryInput): string[] {
  const books = [...new Set(programme.sheets.map(({ book }) => book))].filter((book) => book !== "");
  const recognised = programme.sheets.filter(({ layout }) => layout !== undefined).length;
  const [named, more] = [books.slice(0, mostNamed), Math.max(0, books.length - mostNamed)];
  const from = books.length > 0;
  if (language === "ja")
    return [
      `作成 ${madeAt}　評価年度 ${longYear(programme.year)}　シート ${recognised}枚を集計${from ? `　元のファイル ${named.join("、")}${more > 0 ? ` ほか${more}ファイル` : ""}` : ""}`,
      "改革課題チェックが作ったシートです。もう一度作成すると、このシートの内容は新しくなります。",
    ];
  return [
    `Made ${madeAt}; evaluation year ${programme.year}; from ${recognised} sheets${from ? ` of ${named.join(", ")}${more > 0 ? ` and ${more} more files` : ""}` : ""}`,
    "Made by Kaikaku Check. Making it again replaces what stands here.",
  ];
}
