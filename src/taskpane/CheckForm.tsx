import { Button, Field, makeStyles, Select } from "@fluentui/react-components";
import type { Dispatch } from "react";
import { checkWorkbook } from "../commands/check-workbook";
import { defaultSettings } from "../settings";
import type { PaneAction, PaneState } from "./state";
import type { PaneWords } from "./words";

export interface CheckFormProps {
  readonly state: PaneState;
  readonly words: PaneWords;
  /** The last fiscal year that has ended. */
  readonly startYear: number;
  readonly dispatch: Dispatch<PaneAction>;
  readonly onCheck: () => void;
}

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "12px" },
  button: { width: "100%", minHeight: "40px" },
});

/** The evaluation year, and the one primary button of the pane. */
export function CheckForm({ state, words, startYear, dispatch, onCheck }: CheckFormProps) {
  const styles = useStyles();
  const busy = state.working !== undefined;
  return (
    <section className={styles.form}>
      <Field label={words.year} size="small">
        <Select
          value={String(state.year)}
          disabled={busy}
          onChange={(_, { value }) => dispatch({ type: "yearChosen", year: Number(value) })}
        >
          {yearChoices(startYear).map((year) => (
            <option key={year} value={year}>
              {words.yearName(year)}
            </option>
          ))}
        </Select>
      </Field>
      <Button appearance="primary" size="large" className={styles.button} disabled={busy} onClick={onCheck}>
        {checkWorkbook.label[state.language]}
      </Button>
    </section>
  );
}

/** From the year before the programme, when nothing is due yet, to its last year or the last one that has ended; newest first. */
function yearChoices(startYear: number): readonly number[] {
  const { from, to } = defaultSettings.period;
  const [first, last] = [Math.min(from - 1, startYear), Math.max(to, startYear)];
  return Array.from({ length: last - first + 1 }, (_, index) => last - index);
}
