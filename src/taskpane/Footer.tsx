import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { Dispatch } from "react";
import { languages } from "../language";
import type { PaneAction, PaneState } from "./state";
import { languageNames, type PaneWords } from "./words";

export interface FooterProps {
  readonly language: PaneState["language"];
  readonly words: PaneWords;
  readonly dispatch: Dispatch<PaneAction>;
}

const useStyles = makeStyles({
  footer: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: "16px" },
  field: { gridTemplateColumns: "auto 120px", justifyContent: "space-between" },
});

/** The language of the pane. */
export function Footer({ language, words, dispatch }: FooterProps) {
  const styles = useStyles();
  return (
    <footer className={styles.footer}>
      <Field label={words.language} orientation="horizontal" size="small" className={styles.field}>
        <Select
          size="small"
          value={language}
          onChange={(_, { value }) => {
            const chosen = languages.find((each) => each === value);
            if (chosen) dispatch({ type: "languageChosen", language: chosen });
          }}
        >
          {languages.map((each) => (
            <option key={each} value={each} lang={each}>
              {languageNames[each]}
            </option>
          ))}
        </Select>
      </Field>
    </footer>
  );
}
