import { Button, Field, Input, makeStyles, Text, Textarea, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { waiveFinding } from "../commands/waive-finding";
import type { Language } from "../language";
import type { WaiverTerms } from "../waivers/waiver";
import type { Waiving } from "./waiving";
import { words as allWords } from "./words";

export interface WaiverFormProps {
  readonly waiving: Pick<Waiving, "disabled" | "reviewer" | "until">;
  readonly language: Language;
  readonly onWaive: (terms: WaiverTerms) => void;
  readonly onCancel: () => void;
}

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "8px" },
  field: { minWidth: 0 },
  input: { minWidth: 0, width: "100%" },
  hint: { color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** Who has looked at it, why it is right as it is, and until when that holds; without the first two, nothing is waived. */
export function WaiverForm({ waiving, language, onWaive, onCancel }: WaiverFormProps) {
  const styles = useStyles();
  const words = allWords[language].waivers;
  const [by, setBy] = useState(waiving.reviewer);
  const [reason, setReason] = useState("");
  const [until, setUntil] = useState(waiving.until);
  const isComplete = by.trim() !== "" && reason.trim() !== "";
  const submit = () => {
    if (isComplete && !waiving.disabled) onWaive({ by, reason, until: until || null });
  };
  return (
    <form
      className={styles.form}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        onCancel();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Text size={200} className={styles.hint}>
        {words.hint}
      </Text>
      <Field className={styles.field} label={words.by} size="small" required>
        <Input className={styles.input} value={by} autoComplete="off" autoFocus onChange={(_, { value }) => setBy(value)} />
      </Field>
      <Field className={styles.field} label={words.reason} size="small" required>
        <Textarea className={styles.input} value={reason} resize="vertical" onChange={(_, { value }) => setReason(value)} />
      </Field>
      <Field className={styles.field} label={words.until} hint={words.endless} size="small">
        <Input className={styles.input} type="date" value={until} onChange={(_, { value }) => setUntil(value)} />
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" size="small" appearance="primary" disabledFocusable={waiving.disabled || !isComplete}>
          {waiveFinding.label[language]}
        </Button>
        <Button size="small" onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
