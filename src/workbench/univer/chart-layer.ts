import type { Nullable } from "@univerjs/core";
import { SHEET_VIEWPORT_KEY, type IRender } from "@univerjs/engine-render";
import { SheetSkeletonManagerService } from "@univerjs/sheets-ui";
import type { Book } from "../../host/book";
import type { Chart } from "../../host/charts/model";
import { toSpot } from "../../host/charts/place";
import type { Sheet } from "../../host/sheet";
import { pixels } from "../charts/pixels";

/** The charts of the shown sheet, which lie over Univer's cells and scroll with them: Univer has none of its own. */
export class ChartLayer {
  private readonly layer = document.createElement("div");
  private readonly pictures = new Map<Chart, HTMLElement>();
  private sheet: Sheet | undefined;
  private shown = 0;
  /** How the book was when the charts were drawn. */
  private drawn = "";

  constructor(
    private readonly container: HTMLElement,
    private readonly render: () => Nullable<IRender>,
  ) {
    this.layer.className = "charts";
    new ResizeObserver(() => this.place()).observe(container);
  }

  /** Draws the charts of a sheet with the numbers that its cells have now; what draws them is fetched when there is the first one. */
  async show(book: Book, sheet: Sheet | undefined): Promise<void> {
    const charts = sheet?.charts ?? [];
    const state = JSON.stringify([sheet?.id, charts.length > 0 && book.sheets.map(({ revision }) => revision)]);
    if (state === this.drawn && sheet === this.sheet) return this.place();
    const number = ++this.shown;
    this.sheet = sheet;
    this.drawn = state;
    for (const [chart, picture] of this.pictures) {
      if (charts.includes(chart)) continue;
      picture.remove();
      this.pictures.delete(chart);
    }
    if (charts.length === 0) return this.place();
    const { drawChart } = await import(/* webpackChunkName: "charts" */ "../charts/draw-chart");
    if (number !== this.shown) return; // another sheet was shown meanwhile
    for (const chart of charts) {
      const picture = this.pictures.get(chart) ?? this.frame(chart);
      const svg = drawChart(book, chart);
      picture.hidden = svg === "";
      picture.innerHTML = svg;
    }
    this.place();
  }

  /** Puts the charts where their cells are at the moment; rows may be higher here than in the book, as Univer measures text itself. */
  place(): void {
    const render = this.render();
    const { sheet, layer } = this;
    const skeleton = sheet && render?.with(SheetSkeletonManagerService).ensureSkeleton(sheet.id);
    layer.hidden = !skeleton || this.pictures.size === 0;
    if (!sheet || !render || !skeleton || layer.hidden) return;
    if (!layer.isConnected) this.container.append(layer); // Univer empties the element when it starts
    const { scene } = render;
    const { columnWidthAccumulation: columns, rowHeightAccumulation: rows, rowHeaderWidth, columnHeaderHeight } = skeleton;
    const cells = scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
    const scale = scene.scaleX;
    const [frozenX, frozenY] = [columns[sheet.frozen.columns - 1] ?? 0, rows[sheet.frozen.rows - 1] ?? 0];
    const canvas = render.engine.getCanvasElement().getBoundingClientRect();
    const around = this.container.getBoundingClientRect();
    const [left, top] = [(rowHeaderWidth + frozenX) * scale, (columnHeaderHeight + frozenY) * scale];
    Object.assign(layer.style, {
      left: `${canvas.left - around.left + left}px`,
      top: `${canvas.top - around.top + top}px`,
      width: `${Math.max(0, canvas.width - left)}px`,
      height: `${Math.max(0, canvas.height - top)}px`,
    });
    for (const [{ place }, picture] of this.pictures) {
      const { row, column, x, y } = toSpot(sheet, place.left, place.top);
      const fromLeft = (columns[column - 1] ?? 0) + pixels(x) - frozenX - (cells?.viewportScrollX ?? 0);
      const fromTop = (rows[row - 1] ?? 0) + pixels(y) - frozenY - (cells?.viewportScrollY ?? 0);
      picture.style.transform = `translate(${fromLeft * scale}px, ${fromTop * scale}px) scale(${scale})`;
    }
  }

  private frame(chart: Chart): HTMLElement {
    const picture = document.createElement("div");
    picture.className = "chart";
    picture.setAttribute("role", "img");
    picture.setAttribute("aria-label", chart.title.visible ? chart.title.text : chart.name);
    this.layer.append(picture);
    this.pictures.set(chart, picture);
    return picture;
  }
}
