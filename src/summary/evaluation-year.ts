import type { Check } from "../check";
import type { Bilingual } from "../language";
import type { YearResult } from "../model/indicator";
import { longYear } from "../values/fiscal-year";
import { dueResults } from "./due-results";

/** A fiscal year in a title or a caption. */
export const yearIn = (year: number): Bilingual => ({ ja: longYear(year), en: `fiscal ${year}` });

/** What was due in the evaluation year alone. */
export const resultsOfYear = (check: Check): readonly YearResult[] =>
  dueResults(check).filter(({ fiscalYear }) => fiscalYear === check.programme.year);
