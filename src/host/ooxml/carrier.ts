import type { Area } from "../../grid/area";
import type { BookCell } from "../cell";
import type { Chart } from "../charts/model";
import type { Column, Row, Sheet } from "../sheet";
import type { ConditionalFormat, Filter, PageLayout, Protection, Table, Validation } from "../sheet-parts";
import type { ChartOrigin } from "./drawings-in";
import type { Parts } from "./parts";
import type { FileStyles } from "./styles-in";

/** The file that a workbook was opened from, as it was: saving changes only what differs from it. */
export interface Carrier {
  readonly parts: Parts;
  readonly workbookPath: string;
  readonly stylesPath: string;
  readonly styles: FileStyles;
  /** By the ids of our sheets. */
  readonly sheets: ReadonlyMap<string, SheetOrigin>;
  /** The tabs of the file in order: the ids of our sheets; undefined for a chart sheet or a dialog, which stays as it is. */
  readonly tabs: readonly (string | undefined)[];
  readonly settings: string;
  /** How the workbook itself was: see Book.revision. */
  readonly revision: number;
}

/** A sheet as it was when it was opened. */
export interface SheetOrigin {
  readonly path: string;
  readonly name: string;
  readonly revision: number;
  /** Conditional formats as the file wrote them, by their ids. */
  readonly rules: ReadonlyMap<string, string>;
  readonly cells: ReadonlyMap<number, BookCell>;
  readonly columns: ReadonlyMap<number, Column>;
  readonly rows: ReadonlyMap<number, Row>;
  readonly merges: readonly Area[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly validations: readonly Validation[];
  readonly tables: readonly Table[];
  /** The parts of the tables, by the ids of the tables. */
  readonly tablePaths: ReadonlyMap<string, string>;
  readonly charts: readonly Chart[];
  /** The parts of the charts, by the ids of the charts. */
  readonly chartPaths: ReadonlyMap<string, ChartOrigin>;
  readonly pageLayout: PageLayout;
  readonly protection: Protection | undefined;
  readonly filter: Filter | undefined;
  readonly frozen: Sheet["frozen"];
  readonly showGridlines: boolean;
  readonly tabColor: string | undefined;
  readonly customProperties: ReadonlyMap<string, string>;
}

/** Takes down how a sheet is now. */
export function originOf(
  sheet: Sheet,
  path: string,
  rules: ReadonlyMap<string, string>,
  tablePaths: ReadonlyMap<string, string>,
  chartPaths: ReadonlyMap<string, ChartOrigin>,
): SheetOrigin {
  const { name, revision, merges, conditionalFormats, validations, tables, charts, pageLayout, protection, filter } = sheet;
  const { frozen, showGridlines, tabColor } = sheet;
  const copies = {
    cells: sheet.snapshot(),
    columns: new Map(sheet.columns),
    rows: new Map(sheet.rows),
    customProperties: new Map(sheet.customProperties),
  };
  return {
    path,
    name,
    revision,
    rules,
    tablePaths,
    chartPaths,
    merges,
    conditionalFormats,
    validations,
    tables,
    charts,
    pageLayout,
    protection,
    filter,
    frozen,
    showGridlines,
    tabColor,
    ...copies,
  };
}
