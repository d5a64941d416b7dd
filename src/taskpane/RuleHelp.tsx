import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Language } from "../language";
import type { Rule } from "../rules/rule";
import { DrawnSheet } from "./DrawnSheet";
import { words as allWords } from "./words";

const useStyles = makeStyles({
  help: { display: "flex", flexDirection: "column", gap: "8px", padding: "4px 0 8px" },
  reason: { overflowWrap: "anywhere" },
  id: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

/** Why a rule is there and where it comes from, with a sheet at which it finds something and one at which it does not. */
export function RuleHelp({ rule, language }: { readonly rule: Rule; readonly language: Language }) {
  const styles = useStyles();
  const words = allWords[language].ruleHelp;
  const { good, bad } = rule.examples;
  return (
    <div className={styles.help}>
      <Text size={200} className={styles.reason}>
        {rule.reason[language]}
      </Text>
      <Text size={200} weight="semibold">
        {words.bad}
      </Text>
      <DrawnSheet grid={bad.grid} label={words.example(rule.title[language], words.bad)} marks={bad.marks} />
      <Text size={200} weight="semibold">
        {words.good}
      </Text>
      <DrawnSheet grid={good.grid} label={words.example(rule.title[language], words.good)} />
      <Text size={100} className={styles.id}>
        {rule.id}
      </Text>
    </div>
  );
}
