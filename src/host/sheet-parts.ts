import type { Area } from "../grid/area";
import type { DataBar, IconSet } from "./cell-graphics";
import type { Border, Font, Side } from "./style";

/** What a conditional format paints over the cells for which it holds. */
export interface OverlaidStyle {
  readonly fill?: string;
  readonly font?: Font;
  readonly borders?: Readonly<Partial<Record<Side, Border>>>;
  readonly numberFormat?: string;
}

/**
 * A conditional format; the first of a sheet's list has the highest priority. Those with a formula of their own, data bars and icon sets are
 * played in full.
 */
export interface ConditionalFormat {
  readonly id: string;
  /** In the words of Excel.ConditionalFormatType: "Custom", "ColorScale" … */
  readonly type: string;
  readonly areas: readonly Area[];
  /** "=$B2>=90", as seen from the first cell of the areas. */
  readonly formula?: string;
  readonly dataBar?: DataBar;
  readonly iconSet?: IconSet;
  readonly style: OverlaidStyle;
  readonly stopIfTrue: boolean;
}

/** What may be entered in cells: a kind with its bounds or choices, and what is said before and after. */
export interface Validation {
  readonly areas: readonly Area[];
  /** In the words of Excel.DataValidationType, as far as they are played. */
  readonly type: "None" | "List" | "WholeNumber" | "Decimal" | "TextLength" | "Custom" | "Date" | "Time";
  readonly operator?: `${Excel.DataValidationOperator}`;
  /** Without "=": a bound, two bounds, the choices in quotation marks, a reference. */
  readonly formulas?: readonly string[];
  readonly inCellDropDown?: boolean;
  readonly ignoreBlanks: boolean;
  readonly prompt?: Excel.DataValidationPrompt;
  readonly errorAlert?: Excel.DataValidationErrorAlert;
  /** As the file wrote it, until it is changed. */
  readonly written?: string;
}

/** A table ("list object") of a sheet. Its area includes the header row and, if shown, the totals row. */
export interface Table {
  readonly id: string;
  readonly name: string;
  readonly area: Area;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  /** "TableStyleMedium2" */
  readonly style: string;
  readonly showBandedRows: boolean;
  readonly showBandedColumns: boolean;
  readonly showFilterButton: boolean;
}

/** How a sheet is printed. What is not said is as in an empty workbook. */
export interface PageLayout {
  readonly orientation?: "Portrait" | "Landscape";
  /** In the words of Excel.PaperType, of which A3, A4, A5, B4, B5, Letter and Legal are known here. */
  readonly paperSize?: "A3" | "A4" | "A5" | "B4" | "B5" | "Letter" | "Legal";
  /** Pages across and down; 0 is as many as it takes. */
  readonly fit?: { readonly across: number; readonly down: number };
  readonly scale?: number;
  /** First row and number of rows that are repeated at the top of each page. */
  readonly titleRows?: { readonly row: number; readonly rowCount: number };
  readonly printArea?: readonly Area[];
  readonly centerHorizontally?: boolean;
  readonly header?: HeaderFooter;
  readonly footer?: HeaderFooter;
  /** In points. */
  readonly margins?: Readonly<Partial<Record<"left" | "right" | "top" | "bottom" | "header" | "footer", number>>>;
}

/** Text at the left, in the middle and at the right, with Excel's codes ("&P / &N"). */
export interface HeaderFooter {
  readonly left?: string;
  readonly center?: string;
  readonly right?: string;
}

/** A protected sheet. */
export interface Protection {
  readonly password?: string;
  readonly options: Readonly<Record<string, unknown>>;
}

/** The sheet's own filter (a table has one of its own). */
export interface Filter {
  readonly area: Area;
}
