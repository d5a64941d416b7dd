import type { Bilingual, Language } from "../language";
import type { PlanColumn, Shade } from "./sheet-plan";

/** A column with its header in each language. */
export interface SaidColumn extends Omit<PlanColumn, "header" | "shades"> {
  readonly header: Bilingual;
  readonly shades?: Bilingual<Readonly<Record<string, Shade>>>;
}

/** The columns in one language. */
export const saidColumns = (columns: readonly SaidColumn[], language: Language): readonly PlanColumn[] =>
  columns.map(({ header, shades, ...rest }) => ({ ...rest, header: header[language], ...(shades ? { shades: shades[language] } : {}) }));

/** A column from its header in Japanese and in English, and its width. */
export const column = (ja: string, en: string, width: number, looks: Omit<SaidColumn, "header" | "width"> = {}): SaidColumn => ({
  header: { ja, en },
  width,
  ...looks,
});
