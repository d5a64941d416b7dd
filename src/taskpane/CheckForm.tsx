import { Button, makeStyles } from "@fluentui/react-components";
import type { Dispatch } from "react";
import { checkWorkbook } from "../commands/check-workbook";
import { LanguageChoice } from "./LanguageChoice";
import type { PaneAction, PaneState } from "./state";
import type { PaneWords } from "./words";
import { YearChoice } from "./YearChoice";

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
  choices: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) 100px", gap: "8px" },
  button: { width: "100%", minHeight: "40px" },
});

/** The evaluation year, the language, and the one primary button of the pane. */
export function CheckForm({ state, words, startYear, dispatch, onCheck }: CheckFormProps) {
  const styles = useStyles();
  const busy = state.working !== undefined;
  return (
    <section className={styles.form}>
      <div className={styles.choices}>
        <YearChoice year={state.year} startYear={startYear} period={state.settings.period} disabled={busy} words={words} dispatch={dispatch} />
        <LanguageChoice language={state.language} words={words} dispatch={dispatch} />
      </div>
      <Button appearance="primary" size="large" className={styles.button} disabledFocusable={busy} onClick={onCheck}>
        {checkWorkbook.label[state.language]}
      </Button>
    </section>
  );
}
