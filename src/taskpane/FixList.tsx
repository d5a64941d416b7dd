import { Button, Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { applyFixes } from "../commands/apply-fixes";
import { takeBackFixes } from "../commands/take-back-fixes";
import { toA1 } from "../grid/area";
import type { Language } from "../language";
import type { Finding, Fix } from "../rules/rule";
import { readable } from "../values/readable";
import { OnDemand } from "./OnDemand";
import { Stepwise } from "./Stepwise";
import type { PaneCommands } from "./use-commands";
import { words as allWords } from "./words";

export interface FixListProps {
  readonly findings: readonly Finding[];
  readonly language: Language;
  readonly disabled: boolean;
  readonly commands: Pick<PaneCommands, "show" | "fix" | "takeBack">;
}

const useStyles = makeStyles({
  content: { display: "flex", flexDirection: "column", gap: "8px", padding: "4px 0" },
  hint: { color: tokens.colorNeutralForeground2 },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "4px" },
  line: { display: "flex", justifyContent: "space-between", alignItems: "center", gap: "8px" },
  text: { minWidth: 0, overflowWrap: "anywhere" },
  link: { fontSize: "inherit" },
  button: { flexShrink: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** What can be mended for certain, with before and after: one by one, all together, and back again. */
export function FixList({ findings, language, disabled, commands }: FixListProps) {
  const styles = useStyles();
  const words = allWords[language].fixes;
  const mendable = findings.flatMap((finding) => (finding.fix ? [{ finding, fix: finding.fix }] : []));
  const fixes: readonly Fix[] = mendable.map(({ fix }) => fix);
  return (
    <OnDemand title={words.title(fixes.length)}>
      {() => (
        <div className={styles.content}>
          <Text size={200} className={styles.hint}>
            {words.hint}
          </Text>
          <Stepwise items={mendable} words={allWords[language]} className={styles.list}>
            {({ finding, fix }, index) => (
              <li key={index} className={styles.line}>
                <Text size={200} className={styles.text}>
                  <Link as="button" className={styles.link} onClick={() => commands.show(fix.at, finding)}>{`${fix.at.sheet} ${toA1(fix.at.area)}`}</Link>{" "}
                  {words.change(readable(fix.from.trim()), readable(fix.to))}
                </Text>
                <Button size="small" className={styles.button} disabledFocusable={disabled} onClick={() => commands.fix([fix])}>
                  {applyFixes.label[language]}
                </Button>
              </li>
            )}
          </Stepwise>
          <div className={styles.buttons}>
            {fixes.length > 1 && (
              <Button size="small" appearance="primary" disabledFocusable={disabled} onClick={() => commands.fix(fixes)}>
                {words.all(fixes.length)}
              </Button>
            )}
            <Button size="small" disabledFocusable={disabled} onClick={commands.takeBack}>
              {takeBackFixes.label[language]}
            </Button>
          </div>
        </div>
      )}
    </OnDemand>
  );
}
