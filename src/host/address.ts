import { columnLetters, fromA1, maxColumns, maxRows, toA1, type Area } from "../grid/area";
import { invalidArgument } from "./office-fault";

export { maxColumns, maxRows };

/** Office.js takes addresses of up to 8,192 characters. */
export const maxAddressLength = 8_192;

/** All cells of a sheet. */
export const wholeSheet: Area = { row: 0, column: 0, rowCount: maxRows, columnCount: maxColumns };

/** "Sheet1!B2:C3", with the sheet in quotation marks where Excel puts them. */
export const fullAddress = (sheet: string, area: Area): string => `${quotedWhereNeeded(sheet)}!${localAddress(area)}`;

/** The same with dollar signs, as the names of a workbook and its charts have it: "Sheet1!$B$2:$C$3". */
export const absoluteAddress = (sheet: string, area: Area): string =>
  fullAddress(sheet, area).replace(/![^!]*$/, (local) =>
    local.replace(
      /([A-Z]+)?(\d+)?/g,
      (_, letters?: string, digits?: string) => (letters ? `$${letters}` : "") + (digits ? `$${digits}` : ""),
    ),
  );

/** "B2:C3"; "A:C" for whole columns, "1:3" for whole rows. */
export function localAddress(area: Area): string {
  if (area.rowCount === maxRows) return `${columnLetters(area.column)}:${columnLetters(area.column + area.columnCount - 1)}`;
  if (area.columnCount === maxColumns) return `${area.row + 1}:${area.row + area.rowCount}`;
  return toA1(area);
}

/** The areas of "B2, Sheet1!C3:D4, A:C": each of them must lie on the sheet. */
export function parseAddresses(address: string, sheet: string): readonly Area[] {
  if (address.length > maxAddressLength)
    throw invalidArgument(`An address has at most ${maxAddressLength} characters; this one has ${address.length}.`);
  return splitList(address).map((part) => parseAddress(part, sheet));
}

/** The area of one address; a sheet in front of it must be the sheet itself. */
export function parseAddress(address: string, sheet: string): Area {
  if (address.length > maxAddressLength)
    throw invalidArgument(`An address has at most ${maxAddressLength} characters; this one has ${address.length}.`);
  const { sheet: named, local } = splitSheet(address);
  if (named !== undefined && named.toLowerCase() !== sheet.toLowerCase())
    throw invalidArgument(`"${address}" is not on the sheet "${sheet}".`);
  const area = parseLocal(local);
  if (!area) throw invalidArgument(`"${address}" is not an address.`);
  return area;
}

/** The sheet that an address or a reference names, without its quotation marks, and what follows it. */
export function splitSheet(address: string): { readonly sheet: string | undefined; readonly local: string } {
  const match = /^(?:'((?:[^']|'')*)'|([^'!]+))!(.*)$/s.exec(address.trim());
  if (!match) return { sheet: undefined, local: address.trim() };
  return { sheet: (match[1] ?? match[2] ?? "").replaceAll("''", "'"), local: match[3] ?? "" };
}

/** The area of "B2:C3", "$A:$C" or "1:3"; undefined where the text is none, or lies outside of a worksheet. */
export function parseLocal(local: string): Area | undefined {
  const area = fromA1(local);
  return area && within(area);
}

const within = (area: Area): Area | undefined =>
  area.row >= 0 && area.row + area.rowCount <= maxRows && area.column + area.columnCount <= maxColumns ? area : undefined;

/** Commas inside quotation marks belong to the name of a sheet. */
const splitList = (text: string): readonly string[] => text.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];

/** Excel leaves out the quotation marks where the name is a plain word that cannot be read as a cell. */
export function quotedWhereNeeded(sheet: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) && !/^[A-Z]{1,3}\d+$/i.test(sheet) && !/^(R\d*)?(C\d*)?$/i.test(sheet);
  return plain ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}

/** The cells that both areas hold. */
export function intersection(a: Area, b: Area): Area | undefined {
  const [row, column] = [Math.max(a.row, b.row), Math.max(a.column, b.column)];
  const rowCount = Math.min(a.row + a.rowCount, b.row + b.rowCount) - row;
  const columnCount = Math.min(a.column + a.columnCount, b.column + b.columnCount) - column;
  return rowCount > 0 && columnCount > 0 ? { row, column, rowCount, columnCount } : undefined;
}

/** The smallest area that holds both. */
export function boundingArea(a: Area, b: Area): Area {
  const [row, column] = [Math.min(a.row, b.row), Math.min(a.column, b.column)];
  const bottom = Math.max(a.row + a.rowCount, b.row + b.rowCount);
  const right = Math.max(a.column + a.columnCount, b.column + b.columnCount);
  return { row, column, rowCount: bottom - row, columnCount: right - column };
}

/** Does the first area hold the second one altogether? */
export const holds = (outer: Area, inner: Area): boolean =>
  inner.row >= outer.row &&
  inner.column >= outer.column &&
  inner.row + inner.rowCount <= outer.row + outer.rowCount &&
  inner.column + inner.columnCount <= outer.column + outer.columnCount;

/** What remains of an area when the cells of another are taken away: at most four areas. */
export function without(area: Area, taken: Area): readonly Area[] {
  const common = intersection(area, taken);
  if (!common) return [area];
  const [bottom, right] = [area.row + area.rowCount, area.column + area.columnCount];
  const [commonBottom, commonRight] = [common.row + common.rowCount, common.column + common.columnCount];
  return [
    { ...area, rowCount: common.row - area.row },
    { ...area, row: commonBottom, rowCount: bottom - commonBottom },
    { ...common, column: area.column, columnCount: common.column - area.column },
    { ...common, column: commonRight, columnCount: right - commonRight },
  ].filter(({ rowCount, columnCount }) => rowCount > 0 && columnCount > 0);
}
