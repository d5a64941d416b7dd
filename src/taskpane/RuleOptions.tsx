import { makeStyles } from "@fluentui/react-components";
import type { Language } from "../language";
import type { Rule } from "../rules/rule";
import { fieldsOf } from "../settings/fields";
import { SettingInput } from "./SettingInput";

export interface RuleOptionsProps {
  readonly rule: Pick<Rule, "title" | "options">;
  /** As entered; what is not mentioned is as usual. */
  readonly chosen: Readonly<Record<string, unknown>>;
  readonly language: Language;
  readonly disabled: boolean;
  readonly onChange: (options: Readonly<Record<string, unknown>>) => void;
}

const useStyles = makeStyles({ options: { display: "flex", flexDirection: "column", gap: "8px", padding: "4px 0 8px 12px" } });

/** The thresholds of a rule, each with what it does; emptied, one is as usual. Nothing for a rule that has none. */
export function RuleOptions({ rule, chosen, language, disabled, onChange }: RuleOptionsProps) {
  const styles = useStyles();
  if (!rule.options) return null;
  const enter = (key: string, text: string) => {
    const { [key]: _, ...others } = chosen;
    onChange(text === "" ? others : { ...others, [key]: text });
  };
  return (
    <div role="group" aria-label={rule.title[language]} className={styles.options}>
      {fieldsOf(rule.options, []).map((field) => {
        const [key = ""] = field.path;
        const text = String(chosen[key] ?? "");
        return <SettingInput key={key} field={field} text={text} language={language} disabled={disabled} onChange={(entered) => enter(key, entered)} />;
      })}
    </div>
  );
}
