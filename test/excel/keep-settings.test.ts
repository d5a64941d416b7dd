/** @jest-environment jsdom */
import { keepSettings, readKeptSettings, settingsKey } from "../../src/excel/keep-settings";
import { readWorkbook } from "../../src/excel/read-workbook";
import { Book } from "../../src/host/book";
import { openXlsx, saveXlsx } from "../../src/host/xlsx";
import { openInOffice } from "../support/office";

/** A list of one sheet. */
function book(): Book {
  const made = new Book();
  made.addSheet("成果指標一覧").setCell(0, 0, { value: "課題No." });
  return made;
}

const text = '{ "evaluationYear": 2024 }';

describe("settings of a workbook", () => {
  test("are read again in another session, and from the file that was saved", async () => {
    const kept = book();
    openInOffice(kept);
    await Excel.run((context) => keepSettings(context, text));
    openInOffice(await openXlsx(await saveXlsx(kept)));
    expect(await Excel.run(readKeptSettings)).toBe(text);
  });

  test("take the place of those before, and can be taken out without a trace", async () => {
    const kept = book();
    openInOffice(kept);
    await Excel.run((context) => keepSettings(context, "{}"));
    await Excel.run((context) => keepSettings(context, text));
    expect(kept.settings.get(settingsKey)).toBe(text);
    await Excel.run((context) => keepSettings(context, undefined));
    expect(kept.settings.size).toBe(0);
    expect(await Excel.run(readKeptSettings)).toBeUndefined();
  });

  test("can be taken out where there are none", async () => {
    openInOffice(book());
    await expect(Excel.run((context) => keepSettings(context, undefined))).resolves.toBeUndefined();
  });

  test("come with the sheets, without a request of their own", async () => {
    const requests = async (opened: Book) => {
      const host = openInOffice(opened);
      const { settings } = await Excel.run((context) => readWorkbook(context));
      return { settings, requests: host.traffic.requests };
    };
    const without = await requests(book());
    const opened = book();
    opened.settings.set(settingsKey, text);
    expect([without.settings, await requests(opened)]).toEqual([undefined, { settings: text, requests: without.requests }]);
  });
});
