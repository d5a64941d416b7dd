import { makeStyles, mergeClasses, Text, ToggleButton, tokens } from "@fluentui/react-components";
import type { Dispatch } from "react";
import { severities, type Finding, type Severity } from "../rules/rule";
import { countBySeverity } from "./filter";
import { SeverityIcon } from "./SeverityIcon";
import type { PaneAction } from "./state";
import type { PaneWords } from "./words";

export interface CountsProps {
  readonly findings: readonly Finding[];
  readonly chosen: Severity | undefined;
  readonly words: PaneWords;
  readonly dispatch: Dispatch<PaneAction>;
}

const useStyles = makeStyles({
  row: { display: "grid", gridTemplateColumns: "repeat(3, 1fr)", gap: "8px" },
  button: { minWidth: 0, padding: "8px 4px", flexDirection: "column", gap: "4px" },
  chosen: {
    borderTopColor: tokens.colorBrandStroke1,
    borderRightColor: tokens.colorBrandStroke1,
    borderBottomColor: tokens.colorBrandStroke1,
    borderLeftColor: tokens.colorBrandStroke1,
  },
  word: { display: "flex", alignItems: "center", gap: "4px", fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightRegular },
});

/** How many findings there are of each severity; a press shows only those, another press all again. */
export function Counts({ findings, chosen, words, dispatch }: CountsProps) {
  const styles = useStyles();
  const counts = countBySeverity(findings);
  return (
    <div role="group" aria-label={words.severityFilter} className={styles.row}>
      {severities.map((severity) => (
        <ToggleButton
          key={severity}
          className={mergeClasses(styles.button, chosen === severity && styles.chosen)}
          checked={chosen === severity}
          aria-label={words.counted(words.severity[severity], counts[severity])}
          onClick={() => dispatch({ type: "filtered", filter: { severity: chosen === severity ? undefined : severity } })}
        >
          <span className={styles.word}>
            <SeverityIcon severity={severity} />
            {words.severity[severity]}
          </span>
          <Text size={500} weight="semibold">
            {counts[severity]}
          </Text>
        </ToggleButton>
      ))}
    </div>
  );
}
