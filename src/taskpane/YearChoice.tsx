import { Field, Select } from "@fluentui/react-components";
import type { Dispatch } from "react";
import type { Settings } from "../settings";
import type { PaneAction } from "./state";
import type { PaneWords } from "./words";

export interface YearChoiceProps {
  readonly year: number;
  /** The last fiscal year that has ended. */
  readonly startYear: number;
  readonly period: Settings["period"];
  readonly disabled: boolean;
  readonly words: PaneWords;
  readonly dispatch: Dispatch<PaneAction>;
}

/** The evaluation year: results up to and including it are due. */
export function YearChoice({ year, startYear, period, disabled, words, dispatch }: YearChoiceProps) {
  return (
    <Field label={words.year} size="small">
      <Select value={String(year)} disabled={disabled} onChange={(_, { value }) => dispatch({ type: "yearChosen", year: Number(value) })}>
        {yearChoices(year, startYear, period).map((choice) => (
          <option key={choice} value={choice}>
            {words.yearName(choice)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** From the year before the programme, when nothing is due yet, to its last year or the last one that has ended; newest first. */
function yearChoices(year: number, startYear: number, { from, to }: Settings["period"]): readonly number[] {
  const [first, last] = [Math.min(from - 1, startYear, year), Math.max(to, startYear, year)];
  return Array.from({ length: last - first + 1 }, (_, index) => last - index);
}
