import { InterceptorEffectEnum, type ICellCustomRender, type Injector, type IStyleData } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import type { Sheet } from "../../host/sheet";
import type { OverlaidStyle } from "../../host/sheet-parts";
import { dataBarAt, type DrawnBar } from "../data-bar";
import { overlaidStyle } from "../overlay";
import { tableStyleAt } from "../table-style";
import { toUniverOverlay } from "./cell-style";

/**
 * Lays conditional formats over the cells and table styles under their own looks while Univer draws,
 * so that Univer's own data stay those of the book, and a highlight comes and goes without touching a cell.
 */
export function drawFormats(injector: Injector, sheetOf: (unitId: string, sheetId: string) => Sheet | undefined): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: "formats-of-the-book",
    priority: 100,
    effect: InterceptorEffectEnum.Style,
    handler: (cell, { row, col, subUnitId, unitId }, next) => {
      const sheet = sheetOf(unitId, subUnitId);
      const [over, under] = sheet ? [overlaidStyle(sheet, row, col), tableStyleAt(sheet, row, col)] : [];
      if (!over && !under) return next(cell);
      return next({ ...cell, ...(over ? { interceptorStyle: paintOf(over) } : {}), ...(under ? { themeStyle: toUniverOverlay(under) } : {}) });
    },
  });
}

/** Lays data bars over the cells, in such a way that the number stays to be read. */
export function drawDataBars(injector: Injector, sheetOf: (unitId: string, sheetId: string) => Sheet | undefined): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: "data-bars-of-the-book",
    effect: InterceptorEffectEnum.Value,
    handler: (cell, { row, col, subUnitId, unitId }, next) => {
      const sheet = sheetOf(unitId, subUnitId);
      const bar = sheet && dataBarAt(sheet, row, col);
      return next(bar ? { ...cell, customRender: [...(cell?.customRender ?? []), paintingOf(bar)] } : cell);
    },
  });
}

const paintingOf = ({ share, fill }: DrawnBar): ICellCustomRender => ({
  drawWith(context, { primaryWithCoord: { startX, startY, endX, endY } }) {
    context.save();
    context.globalCompositeOperation = "multiply"; // darkens the ground and leaves black letters black
    context.fillStyle = fill;
    context.fillRect(startX + 1, startY + 2, (endX - startX - 2) * share, endY - startY - 4);
    context.restore();
  },
});

/** Drawing asks again and again for the few styles that conditional formats have. */
const paints = new WeakMap<OverlaidStyle, IStyleData>();

function paintOf(style: OverlaidStyle): IStyleData {
  const known = paints.get(style) ?? toUniverOverlay(style);
  paints.set(style, known);
  return known;
}
