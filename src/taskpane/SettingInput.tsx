import { Field, Input, makeStyles, Select, Textarea } from "@fluentui/react-components";
import type { Language } from "../language";
import type { SettingField } from "../settings/fields";
import { isList, pathOf } from "./settings-draft";

export interface SettingInputProps {
  readonly field: SettingField;
  readonly text: string;
  readonly language: Language;
  readonly disabled: boolean;
  readonly onChange: (text: string) => void;
}

const useStyles = makeStyles({
  // The longest choice would be wider than a narrow pane.
  select: { minWidth: 0, "> select": { minWidth: 0, textOverflow: "ellipsis" } },
});

/** As high as its lines, within reason. */
const rowsOf = (text: string): number => Math.min(8, text.split("\n").length + 1);

/** One setting, with what it does below it: a number, a choice, or a list with one thing on each line. */
export function SettingInput({ field, text, language, disabled, onChange }: SettingInputProps) {
  const styles = useStyles();
  const { words, kind, byDefault } = field;
  const common = { value: text, disabled };
  return (
    <Field label={words.title[language]} hint={words.description[language]} size="small">
      {kind.type === "choice" ? (
        <Select {...common} className={styles.select} onChange={(_, { value }) => onChange(value)}>
          {kind.choices.map((choice) => (
            <option key={choice} value={choice}>
              {words.choices?.[choice]?.[language] ?? choice}
            </option>
          ))}
        </Select>
      ) : isList(pathOf(field)) ? (
        <Textarea {...common} rows={rowsOf(text)} resize="vertical" onChange={(_, { value }) => onChange(value)} />
      ) : (
        <Input {...common} inputMode="decimal" placeholder={typeof byDefault === "number" ? String(byDefault) : ""} onChange={(_, { value }) => onChange(value)} />
      )}
    </Field>
  );
}
