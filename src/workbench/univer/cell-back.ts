import { CellValueType, type ICellData, type IStyleData, type Nullable } from "@univerjs/core";
import { isBlank, type BookCell } from "../../host/cell";
import { editedStyle } from "./style-back";

/** A cell as it stands in Univer after an edit, in the terms of the book; undefined where nothing is left of it. */
export function toBookCell(before: BookCell | undefined, now: Nullable<ICellData>, style: Nullable<IStyleData>): BookCell | undefined {
  const { value, error } = valueOf(now);
  const kept = style ? editedStyle(before?.style, style) : before?.style;
  const formula = now?.f ?? undefined;
  const cell: BookCell = {
    value,
    ...(formula === undefined ? {} : { formula }),
    ...(error ? { error } : {}),
    ...(kept ? { style: kept } : {}),
    ...(before?.link ? { link: before.link } : {}),
  };
  return isBlank(cell) && !cell.style ? undefined : cell;
}

/** Rich text is kept as its plain text: the book knows one font for each cell. */
function valueOf(now: Nullable<ICellData>): { value: BookCell["value"]; error?: boolean } {
  const text = now?.p?.body?.dataStream.replace(/\r\n$/, "").replaceAll("\r", "\n");
  if (text !== undefined) return { value: text };
  const value = now?.v ?? "";
  if (now?.t === CellValueType.BOOLEAN) return { value: value === 1 || value === true || value === "TRUE" };
  if (now?.t === CellValueType.NUMBER && typeof value === "string" && value.trim() !== "" && !Number.isNaN(Number(value))) return { value: Number(value) };
  if (now?.f && typeof value === "string" && /^#[A-Z/0!?]+$/.test(value)) return { value, error: true };
  return { value };
}
