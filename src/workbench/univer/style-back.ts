import { HorizontalAlign, VerticalAlign, WrapStrategy, type IStyleData } from "@univerjs/core";
import type { Alignment, Font, Style } from "../../host/style";
import { toUniverStyle } from "./cell-style";

/**
 * The style of a cell after an edit in Univer (Ctrl+B, a percentage typed into a cell, a paste). Only what differs from the style that the
 * cell had is taken over, so that what Univer cannot show stays as it was. Borders cannot be changed in the view.
 */
export function editedStyle(before: Style | undefined, now: IStyleData): Style | undefined {
  const shown = toUniverStyle(before ?? {});
  const isChanged = (key: keyof IStyleData) => JSON.stringify(now[key] ?? null) !== JSON.stringify(shown[key] ?? null);
  const font = { ...before?.font, ...editedFont(now, isChanged) };
  const alignment = { ...before?.alignment, ...editedAlignment(now, isChanged) };
  const edited: Style = {
    ...before,
    ...(isChanged("n") ? { numberFormat: now.n?.pattern ?? "General" } : {}),
    ...(isChanged("bg") && now.bg?.rgb ? { fill: hex(now.bg.rgb) } : {}),
    ...(Object.keys(font).length > 0 ? { font } : {}),
    ...(Object.keys(alignment).length > 0 ? { alignment } : {}),
  };
  if (JSON.stringify(edited) === JSON.stringify(before ?? {})) return before;
  return edited;
}

type Differs = (key: keyof IStyleData) => boolean;

/** Only what a person can change by a key or a paste; an absent entry means "as it was". */
function editedFont(now: IStyleData, isChanged: Differs): Font {
  return {
    ...(isChanged("bl") && now.bl !== undefined ? { bold: now.bl === 1 } : {}),
    ...(isChanged("it") && now.it !== undefined ? { italic: now.it === 1 } : {}),
    ...(isChanged("ul") ? { underline: now.ul?.s === 1 ? "Single" : "None" } : {}),
    ...(isChanged("st") ? { strikethrough: now.st?.s === 1 } : {}),
    ...(isChanged("cl") && now.cl?.rgb ? { color: hex(now.cl.rgb) } : {}),
    ...(isChanged("fs") && now.fs ? { size: now.fs } : {}),
  };
}

const horizontal = new Map<unknown, NonNullable<Alignment["horizontal"]>>([
  [HorizontalAlign.LEFT, "Left"],
  [HorizontalAlign.CENTER, "Center"],
  [HorizontalAlign.RIGHT, "Right"],
]);
const vertical = new Map<unknown, NonNullable<Alignment["vertical"]>>([
  [VerticalAlign.TOP, "Top"],
  [VerticalAlign.MIDDLE, "Center"],
  [VerticalAlign.BOTTOM, "Bottom"],
]);

function editedAlignment(now: IStyleData, isChanged: Differs): Alignment {
  const [across, down] = [horizontal.get(now.ht), vertical.get(now.vt)];
  return {
    ...(isChanged("ht") && across ? { horizontal: across } : {}),
    ...(isChanged("vt") && down ? { vertical: down } : {}),
    ...(isChanged("tb") && now.tb ? { wrap: now.tb === WrapStrategy.WRAP } : {}),
  };
}

/** "#FFD0D0" for "rgb(255, 208, 208)", which Univer writes after a paste. */
function hex(colour: string): string {
  const [, r, g, b] = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(colour) ?? [];
  if (r === undefined || g === undefined || b === undefined) return colour.toUpperCase();
  return `#${[r, g, b].map((part) => Number(part).toString(16).padStart(2, "0")).join("").toUpperCase()}`;
}
