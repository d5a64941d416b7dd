import { check } from "../../src/check";
import { Book } from "../../src/host/book";
import type { Finding } from "../../src/rules/rule";
import { defaultSettings } from "../../src/settings";
import { waiverFor } from "../../src/waivers/subject";
import type { Waiver } from "../../src/waivers/waiver";
import { snapshotOf } from "./grids";

export const terms = { by: "山田", reason: "=経過措置による", until: "2027-03-31" };
export const asked = { year: 2022, settings: defaultSettings, today: "2026-11-21" };

/** A list with two rates that are wrong for certain. */
export function wrongRates(): Book {
  const book = new Book();
  const list = book.addSheet("成果指標一覧");
  const lines = [
    ["課題No.", "成果指標名", "目標値", "実績値", "達成率"],
    ["", "", "R04", "R04", "R04"],
    ["4", "交付率", "85%", "88%", "78.2%"],
    ["5", "収納率", "90%", "91%", "81%"],
  ];
  lines.forEach((line, row) => line.forEach((value, column) => list.setCell(row, column, { value })));
  return book;
}

/** The first of the two, and a waiver of it. */
export function firstWrong(book: Book): { readonly finding: Finding; readonly waiver: Waiver } {
  const { findings, programme } = check([snapshotOf(book)], asked.year, asked.settings);
  const finding = findings.find(({ ruleId }) => ruleId === "rate-mismatch");
  if (!finding) throw new Error("both rates are wrong");
  return { finding, waiver: waiverFor(finding, programme, terms) };
}
