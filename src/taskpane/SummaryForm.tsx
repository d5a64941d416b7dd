import { Button, Checkbox, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { writeSummaries } from "../commands/write-summaries";
import type { Language } from "../language";
import { summarySheets } from "../summary/index";
import { Disclosure } from "./Disclosure";
import { words as allWords } from "./words";

export interface SummaryFormProps {
  readonly language: Language;
  readonly disabled: boolean;
  readonly onCreate: (sheets: readonly string[]) => void;
}

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: "8px" },
  hint: { color: tokens.colorNeutralForeground2 },
  // A checkbox brings 8 px around it of its own.
  list: { display: "flex", flexDirection: "column", margin: "4px -8px 0", border: "none", padding: 0 },
  button: { width: "100%", minHeight: "36px" },
});

/** The button that writes the summary sheets, and which of them: all, unless some are put away. */
export function SummaryForm({ language, disabled, onCreate }: SummaryFormProps) {
  const styles = useStyles();
  const [unwanted, setUnwanted] = useState<readonly string[]>([]);
  const words = allWords[language].summary;
  const wanted = summarySheets.map(({ id }) => id).filter((id) => !unwanted.includes(id));
  return (
    <section className={styles.section}>
      <Button className={styles.button} disabledFocusable={disabled || wanted.length === 0} onClick={() => onCreate(wanted)}>
        {writeSummaries.label[language]}
      </Button>
      <Disclosure title={words.choose(wanted.length, summarySheets.length)}>
        <Text size={200} className={styles.hint}>
          {words.hint}
        </Text>
        <fieldset className={styles.list} aria-label={words.choose(wanted.length, summarySheets.length)}>
          {summarySheets.map(({ id, title, description }) => (
            <Checkbox
              key={id}
              label={title[language]}
              title={description[language]}
              checked={wanted.includes(id)}
              disabled={disabled}
              onChange={(_, { checked }) => setUnwanted(checked ? unwanted.filter((other) => other !== id) : [...unwanted, id])}
            />
          ))}
        </fieldset>
      </Disclosure>
    </section>
  );
}
