import { Field, Select } from "@fluentui/react-components";
import type { Dispatch } from "react";
import { languages } from "../language";
import { remember } from "./remembered";
import type { PaneAction, PaneState } from "./state";
import { languageNames, type PaneWords } from "./words";

export interface LanguageChoiceProps {
  readonly language: PaneState["language"];
  readonly words: PaneWords;
  readonly dispatch: Dispatch<PaneAction>;
}

/** The language of the pane: that of Excel, until somebody chooses another; that is remembered. */
export function LanguageChoice({ language, words, dispatch }: LanguageChoiceProps) {
  return (
    <Field label={words.language} size="small">
      <Select
        value={language}
        onChange={(_, { value }) => {
          const chosen = languages.find((each) => each === value);
          if (!chosen) return;
          dispatch({ type: "languageChosen", language: chosen });
          remember("language", chosen);
        }}
      >
        {languages.map((each) => (
          <option key={each} value={each} lang={each}>
            {languageNames[each]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
