/** @jest-environment jsdom */
import { practiceSheet } from "../../src/commands/practice-sheet";
import { check } from "../../src/check";
import { addPractice, removePractice } from "../../src/excel/practice";
import { readWorkbook } from "../../src/excel/read-workbook";
import { toA1 } from "../../src/grid/area";
import { Book } from "../../src/host/book";
import { defaultSettings } from "../../src/settings";
import { openInOffice } from "../support/office";

const add = () => Excel.run((context) => addPractice(context, "見本", practiceSheet.grid, 2));
const remove = () => Excel.run((context) => removePractice(context));

function open(...names: readonly string[]): Book {
  const book = new Book();
  for (const name of names) book.addSheet(name);
  openInOffice(book);
  return book;
}

const tabs = (book: Book) => book.sheets.map(({ name }) => name);

test("the sample is read as any other sheet, and its errors are those that it was drawn with", async () => {
  open("計画");
  await add();
  const snapshot = await Excel.run((context) => readWorkbook(context));
  const errors = check([snapshot], 2025, defaultSettings).findings.filter(({ severity }) => severity === "error");
  expect(errors.map(({ at }) => toA1(at.area)).sort()).toEqual(practiceSheet.marks.map(({ address }) => address).sort());
});

test("it is added once, behind the others, and turned to", async () => {
  const book = open("計画");
  expect([await add(), await add()]).toEqual(["見本", "見本"]);
  expect([tabs(book), book.activeSheet?.name]).toEqual([["計画", "見本"], "見本"]);
});

test("it goes without a trace, however it is called by then; a sheet of somebody else's of that name stays", async () => {
  const book = open("見本");
  expect(await add()).toBe("見本 2");
  const own = book.sheets[1];
  if (own) own.name = "ためし";
  expect(await remove()).toBe(1);
  expect(tabs(book)).toEqual(["見本"]);
  expect(await remove()).toBe(0);
});

test("it stays where Excel would have no sheet left to show", async () => {
  const book = open("計画");
  await add();
  const [plan] = book.sheets;
  if (plan) plan.visibility = "Hidden";
  await expect(remove()).rejects.toThrow("only visible sheet");
  expect(tabs(book)).toEqual(["計画", "見本"]);
});
