import { Book } from "../../src/host/book";

/** A workbook of lists in each line of which the rate is wrong: as many findings as lines. */
export function wrongRatesOn(sheets: number, lines: number): Book {
  const book = new Book();
  for (let no = 1; no <= sheets; no++) {
    const list = book.addSheet(`成果指標一覧${no}`);
    const header = [["課題No.", "成果指標名", "現状値", "目標値", "実績値", "達成率"], ["", "", "R03", "R04", "R04", "R04"]];
    const rows = Array.from({ length: lines }, (_, line) => ["", `指標${no}-${line + 1}`, "令和3(2021)年度 50%", "85%", `${86 + (line % 9)}%`, "12.3%"]);
    [...header, ...rows].forEach((cells, row) => cells.forEach((value, column) => value && list.setCell(row, column, { value })));
  }
  return book;
}
