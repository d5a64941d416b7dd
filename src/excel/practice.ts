import { Failure } from "../failure";
import { toA1 } from "../grid/area";
import { filledCells, type Grid } from "../grid/grid";
import { allOrNone } from "./all-or-none";
import { asText } from "./as-text";
import { layLines } from "./lay-lines";
import { looks } from "./looks";
import { deleteUnfinished, markedSheets, newSheetName, type MarkedSheet } from "./our-sheets";

/** Worksheet custom property that marks the sheet to practise on. It is read and checked as any other, and can be taken away. */
const practiceKey = "kaikakuCheck.practice";

/** Adds the sheet to practise on behind the others, where there is none yet, and turns to it; gives its name. It has its name only when it is finished. */
export function addPractice(context: Excel.RequestContext, name: string, grid: Grid, headerRows: number): Promise<string> {
  return allOrNone(context, async () => {
    const { all, practice: [there] } = await findPractice(context);
    deleteUnfinished(all);
    const free = freeName(name, all);
    const sheet = there?.sheet ?? context.workbook.worksheets.add(newSheetName(0));
    if (!there) lay(sheet, grid, headerRows, free);
    sheet.activate();
    await context.sync();
    return there?.name ?? free;
  });
}

/** Takes the sheets to practise on away, however they are called by now; gives how many there were. */
export async function removePractice(context: Excel.RequestContext): Promise<number> {
  const { all, practice } = await findPractice(context);
  if (practice.length > 0 && !all.some((sheet) => sheet.visible && !practice.includes(sheet))) throw new Failure(lastSheet);
  practice.forEach(({ sheet }) => sheet.delete());
  await context.sync();
  return practice.length;
}

const lastSheet = {
  ja: "見本のほかに表示されているシートがないため、取り除けません。シートを1枚追加してから、もう一度実行してください。",
  en: "The sample is the only visible sheet and cannot be removed. Add another sheet and try again.",
};

async function findPractice(context: Excel.RequestContext) {
  const marks = new Map<Excel.Worksheet, Excel.WorksheetCustomProperty>();
  const all = await markedSheets(context, (sheet) => {
    const mark = sheet.customProperties.getItemOrNullObject(practiceKey);
    mark.load("value");
    marks.set(sheet, mark);
  });
  return { all, practice: all.filter(({ sheet, unfinished }) => marks.get(sheet)?.isNullObject === false && !unfinished) };
}

/** The name, with a number behind it where somebody else's sheet has it. */
function freeName(name: string, sheets: readonly MarkedSheet[]): string {
  const taken = new Set(sheets.map((sheet) => sheet.name.toLowerCase()));
  for (let count = 1; ; count++) {
    const free = count === 1 ? name : `${name} ${count}`;
    if (!taken.has(free.toLowerCase())) return free;
  }
}

function lay(sheet: Excel.Worksheet, grid: Grid, headerRows: number, name: string): void {
  for (const { row, column, cell } of filledCells(grid)) sheet.getCell(row, column).values = [[asText(cell.text)]];
  for (const area of grid.merges) sheet.getRange(toA1(area)).merge(false);
  const whole = { row: 0, column: 0, rowCount: grid.rowCount, columnCount: grid.columnCount };
  const { format } = sheet.getRange(toA1(whole));
  format.wrapText = true;
  format.verticalAlignment = "Center";
  format.columnWidth = 84;
  layLines(format);
  const header = sheet.getRange(toA1({ ...whole, rowCount: headerRows })).format;
  header.fill.color = looks.label;
  header.font.bold = true;
  sheet.customProperties.add(practiceKey, name);
  sheet.name = name;
}
