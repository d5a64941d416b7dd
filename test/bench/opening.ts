import * as sheetJs from "xlsx";
import { check } from "../../src/check";
import { readWorkbook } from "../../src/excel/read-workbook";
import { directContext } from "../../src/host/direct-context";
import { Host } from "../../src/host/host";
import { openXlsx, saveXlsx } from "../../src/host/xlsx";
import { sampleBook } from "../../src/sample/programme-book";
import { defaultSettings } from "../../src/settings";
import { inTurns, milliseconds, type Line } from "./line";

/** Checking the whole programme, against merely opening the same file with SheetJS. */
export async function opening(): Promise<readonly Line[]> {
  const bytes = await saveXlsx(sampleBook("with-results"));
  const open = async () => readWorkbook(directContext(new Host(await openXlsx(bytes))));
  const snapshot = await open();
  const run = () => check([snapshot], 2024, defaultSettings);
  const [whole = 0, core = 0, sheetJsOpens = 0] = await inTurns(5, [async () => check([await open()], 2024, defaultSettings), run, () => sheetJs.read(bytes, { cellStyles: true })]);
  const against = { against: "SheetJS opens the file", other: milliseconds(sheetJsOpens) };
  return [
    { what: "file → findings, 206 sheets", ours: milliseconds(whole), ...against, ratio: whole / sheetJsOpens },
    { what: "cells → findings, 206 sheets", ours: milliseconds(core), ...against, ratio: core / sheetJsOpens },
  ];
}
