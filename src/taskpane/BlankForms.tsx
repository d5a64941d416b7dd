import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { CheckedWorkbook } from "../commands/check-snapshot";
import { insertBlankForms } from "../commands/insert-blank-forms";
import type { Language } from "../language";
import { issuesWithoutForm, type WantedForms } from "../summary/blank-form";
import { Disclosure } from "./Disclosure";
import { words as allWords } from "./words";

export interface BlankFormsProps {
  readonly language: Language;
  readonly disabled: boolean;
  /** Says how many issues have no form; undefined before the first check. */
  readonly checked: CheckedWorkbook | undefined;
  readonly onInsert: (wanted: WantedForms) => void;
}

const useStyles = makeStyles({
  content: { display: "flex", flexDirection: "column", gap: "8px" },
  hint: { color: tokens.colorNeutralForeground2 },
  button: { width: "100%", minHeight: "36px" },
});

/** Blank forms: how many there would be is said before they are added. */
export function BlankForms({ language, disabled, checked, onInsert }: BlankFormsProps) {
  const styles = useStyles();
  const words = allWords[language].blankForms;
  const missing = useMemo(() => checked && issuesWithoutForm(checked.check).length, [checked]);
  return (
    <Disclosure title={insertBlankForms.label[language]}>
      <div className={styles.content}>
        <Text size={200} className={styles.hint}>
          {words.hint(missing)}
        </Text>
        {missing !== undefined && missing > 0 && (
          <Button className={styles.button} disabledFocusable={disabled} onClick={() => onInsert("missing")}>
            {words.missing(missing)}
          </Button>
        )}
        <Button className={styles.button} disabledFocusable={disabled} onClick={() => onInsert("empty")}>
          {words.empty}
        </Button>
      </div>
    </Disclosure>
  );
}
