import type { CellRef } from "../grid/cell-ref";

/** The text a person sees in a cell, and the cell. Blank cells have the text "". */
export interface TextEntry {
  readonly text: string;
  readonly at: CellRef;
}

/** A numbered field (取組No., 項目No.): undefined where the text is no number. */
export interface NumberEntry extends TextEntry {
  readonly value: number | undefined;
}

export type Qualifier = "at-least" | "at-most" | "above" | "below" | "range" | "keep";

/** The year, years or day that a value speaks of. */
export interface Period {
  /** As written: "(H30-R03) 【2018-2021】". */
  readonly raw: string;
  /** First and last year, western. A date belongs to the fiscal year that holds it (from 1 April). The era's years where era and western disagree. */
  readonly from: number;
  readonly to: number;
  readonly kind: "fiscal-year" | "calendar-year" | "date";
  /** Era and western year, both as western years, where they disagree (Heisei n = 1988 + n, Reiwa n = 2018 + n). */
  readonly conflict: { readonly era: number; readonly western: number } | undefined;
  readonly at: CellRef;
}

/** A number with what is written around it: 約1,580時間以上 ※注. */
export interface Quantity {
  /** In the written unit: 8.0億円 is 8, 30.89% is 30.89 whether typed as text or stored as 0.3089. A range's lower bound. */
  readonly value: number;
  /** A range's upper bound. */
  readonly upper: number | undefined;
  /** As written, with its multiplier: 千円, 億円, 万枚; "" where there is none. */
  readonly unit: string;
  /** 円 for 千円; one spelling for 名/人, 箇所/か所. */
  readonly baseUnit: string;
  /** 1000 for 千円. */
  readonly factor: number;
  readonly qualifier: Qualifier | undefined;
  /** 約, 程度 */
  readonly approximate: boolean;
  /** "年" for 年7回 */
  readonly per: string | undefined;
  /** Without its brackets or ※. */
  readonly note: string | undefined;
}

/** What a cell can say: exactly one of these, with the text, the cell, and the fiscal year where one stands with it. */
export type Entry = TextEntry & { readonly period: Period | undefined } & (
    | ({ readonly kind: "quantity" } & Quantity)
    /** A target that is no number: 全部署, 検討の完了. */
    | { readonly kind: "statement"; readonly statement: string }
    /** A declared "none": —, なし. Neither missing nor zero. */
    | { readonly kind: "none" }
    | { readonly kind: "blank" }
    /** It looks like a number but cannot be read as one: "12,34件", "#REF!". */
    | { readonly kind: "unreadable" }
  );

export type EntryKind = Entry["kind"];
export type QuantityEntry = Extract<Entry, { kind: "quantity" }>;
