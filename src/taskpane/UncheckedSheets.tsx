import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { CheckedWorkbook } from "../commands/read-and-check";
import type { Language } from "../language";
import { Disclosure } from "./Disclosure";
import { words as allWords } from "./words";

const useStyles = makeStyles({
  hint: { color: tokens.colorNeutralForeground2 },
  list: { listStyleType: "none", margin: "8px 0 0", padding: 0, display: "flex", flexDirection: "column", gap: "8px" },
  sheet: { overflowWrap: "anywhere" },
});

/** The sheets that were not checked, each with the reason: a check never passes over anything in silence. */
export function UncheckedSheets({ checked, language }: { readonly checked: CheckedWorkbook; readonly language: Language }) {
  const styles = useStyles();
  const words = allWords[language].unrecognised;
  const sheets = uncheckedSheets(checked, language, words.tooLarge);
  if (sheets.length === 0) return null;
  return (
    <Disclosure title={words.title(sheets.length)}>
      <Text size={200} className={styles.hint}>
        {words.hint}
      </Text>
      <ul className={styles.list}>
        {sheets.map(({ name, reason }) => (
          <li key={name}>
            <Text weight="semibold" block className={styles.sheet}>
              {name}
            </Text>
            <Text size={200} className={styles.hint}>
              {reason}
            </Text>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

/** Our own summary sheets are left out: nobody expects them to be checked. */
function uncheckedSheets({ check, skipped }: CheckedWorkbook, language: Language, tooLarge: string) {
  const unrecognised = check.programme.sheets.flatMap(({ name, layout, reason }) =>
    layout === undefined ? [{ name, reason: reason?.[language] ?? "" }] : [],
  );
  return [...unrecognised, ...skipped.flatMap(({ name, reason }) => (reason === "too-large" ? [{ name, reason: tooLarge }] : []))];
}
