import fiscalTables from "./facts/fiscal-tables.json";
import programmeIndicators from "./facts/programme-indicator.json";

/** A table of amounts × fiscal years, as the programme prints it. */
export interface FiscalTableFact {
  readonly sheet: string;
  readonly title: string;
  /** A table that stands beside those of the programme and is none of them: 将来人口推計. */
  readonly isOther?: boolean | undefined;
  readonly unit: string;
  /** Above the table, or in each cell: 約 41.1 億円. */
  readonly unitIn: string;
  /** The heading of the column of names. */
  readonly names: string;
  readonly years: readonly FiscalYearFact[];
  readonly rows: readonly FiscalRowFact[];
}

export interface FiscalYearFact {
  readonly heading: string;
  readonly fiscalYear: number;
  readonly group?: string | undefined;
}

export interface FiscalRowFact {
  readonly name: string;
  /** 内訳, or the row that this one is a part of. */
  readonly under?: string | undefined;
  /** A line of its own above the row. */
  readonly section?: string | undefined;
  /** null for a declared none; a text where there is no number. */
  readonly values: readonly (number | string | null)[];
}

/** An indicator of the programme as a whole. */
export interface ProgrammeIndicatorFact {
  readonly name: string;
  readonly baseline: DatedFact;
  readonly target: DatedFact;
}

interface DatedFact {
  readonly fiscalYear: number;
  readonly heading: string;
  readonly value: string;
}

/** Figures of the tables of the programme that stand beside its issues. */
export const fiscalFacts: {
  readonly fiscalTables: readonly FiscalTableFact[];
  readonly programmeIndicators: readonly ProgrammeIndicatorFact[];
} = { fiscalTables, programmeIndicators };
