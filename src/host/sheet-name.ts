import type { Book } from "./book";
import { invalidArgument, OfficeFault } from "./office-fault";
import type { Sheet } from "./sheet";

/** Excel's rules for the name of a sheet, and that no other sheet has it. */
export function refuseSheetName(book: Book, name: string, own?: Sheet): void {
  const isWrong = name === "" || name.length > 31 || /[:\\/?*[\]]/.test(name) || /^'|'$/.test(name) || /^(history|履歴)$/i.test(name);
  if (isWrong) throw invalidArgument(`"${name}" cannot be the name of a sheet.`, "Worksheet.name");
  const other = book.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  if (other && other !== own)
    throw new OfficeFault("ItemAlreadyExists", `There is a sheet with the name "${name}" already.`, "Worksheet.name");
}

/** "Sheet3": the first name that is free. */
export function nextSheetName(book: Book): string {
  let number = book.sheets.length + 1;
  while (book.sheet(`Sheet${number}`)) number++;
  return `Sheet${number}`;
}
