import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { CheckedWorkbook } from "../commands/check-snapshot";
import { toA1 } from "../grid/area";
import type { Grid } from "../grid/grid";
import type { Language } from "../language";
import type { Mapping } from "../layouts/mapping";
import { Disclosure } from "./Disclosure";
import { MappingForm } from "./MappingForm";
import { words as allWords } from "./words";

const useStyles = makeStyles({
  hint: { color: tokens.colorNeutralForeground2 },
  list: { listStyleType: "none", margin: "8px 0 0", padding: 0, display: "flex", flexDirection: "column", gap: "8px" },
  sheet: { overflowWrap: "anywhere" },
});

export interface UncheckedSheetsProps {
  readonly checked: CheckedWorkbook;
  readonly language: Language;
  readonly disabled: boolean;
  readonly onMap: (sheet: string, mapping: Mapping) => void;
}

/** The sheets that were not checked, each with the reason: a check never passes over anything in silence. */
export function UncheckedSheets({ checked, language, disabled, onMap }: UncheckedSheetsProps) {
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
        {sheets.map(({ name, reason, grid }) => (
          <li key={name}>
            <Text weight="semibold" block className={styles.sheet}>
              {name}
            </Text>
            <Text size={200} className={styles.hint}>
              {reason}
            </Text>
            {grid && <MappingForm grid={grid} language={language} disabled={disabled} onMap={(mapping) => onMap(name, mapping)} />}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

interface UncheckedSheet {
  readonly name: string;
  readonly reason: string;
  /** Undefined where the sheet was not even read. */
  readonly grid?: Grid | undefined;
}

/** Our own summary sheets are left out: nobody expects them to be checked. */
function uncheckedSheets(
  { check: { programme }, snapshot: { skipped } }: CheckedWorkbook,
  language: Language,
  tooLarge: (usedRange: string) => string,
): readonly UncheckedSheet[] {
  const unrecognised = programme.sheets.flatMap(({ name, layout, reason }) =>
    layout === undefined ? [{ name, reason: reason?.[language] ?? "", grid: programme.grids.find((grid) => grid.name === name) }] : [],
  );
  const unread = skipped.flatMap((sheet) => (sheet.reason === "too-large" ? [{ name: sheet.name, reason: tooLarge(toA1(sheet.area)) }] : []));
  return [...unrecognised, ...unread];
}
