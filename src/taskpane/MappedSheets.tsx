import { Button, makeStyles, Text } from "@fluentui/react-components";
import type { CheckedWorkbook } from "../commands/check-snapshot";
import type { Language } from "../language";
import { layouts } from "../layouts/index";
import { Disclosure } from "./Disclosure";
import { words as allWords } from "./words";

export interface MappedSheetsProps {
  readonly checked: CheckedWorkbook;
  readonly language: Language;
  readonly disabled: boolean;
  readonly onUnmap: (sheet: string) => void;
}

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  line: { display: "flex", justifyContent: "space-between", alignItems: "center", gap: "8px", overflowWrap: "anywhere" },
  button: { flexShrink: 0 },
});

/** The sheets that were read by the columns that somebody pointed out, each with a way back. */
export function MappedSheets({ checked, language, disabled, onUnmap }: MappedSheetsProps) {
  const styles = useStyles();
  const words = allWords[language].mapping;
  const sheets = checked.check.programme.sheets.filter(({ isMapped }) => isMapped);
  if (sheets.length === 0) return null;
  return (
    <Disclosure title={words.mapped(sheets.length)}>
      <ul className={styles.list}>
        {sheets.map(({ name, layout }) => (
          <li key={name} className={styles.line}>
            <Text>{words.readAs(name, layouts.find(({ id }) => id === layout)?.title[language] ?? "")}</Text>
            <Button size="small" className={styles.button} disabledFocusable={disabled} onClick={() => onUnmap(name)}>
              {words.forget}
            </Button>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
