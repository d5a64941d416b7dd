import { makeStyles, tokens } from "@fluentui/react-components";
import { memo, type Dispatch } from "react";
import { severities } from "../rules/rule";
import { countBySeverity, type SheetFindings } from "./filter";
import { SeverityIcon } from "./SeverityIcon";
import type { PaneAction } from "./state";
import { useUnseen } from "./use-unseen";
import type { PaneWords } from "./words";

export interface SheetHeadingProps {
  readonly group: SheetFindings;
  readonly open: boolean;
  readonly tabIndex: 0 | -1;
  readonly words: PaneWords;
  readonly dispatch: Dispatch<PaneAction>;
}

const useStyles = makeStyles({
  button: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    width: "100%",
    minHeight: "36px",
    padding: "4px 8px",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground3Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  arrow: {
    flexShrink: 0,
    transitionProperty: "transform",
    transitionDuration: tokens.durationFast,
    "@media (prefers-reduced-motion: reduce)": { transitionDuration: "0s" },
  },
  turned: { transform: "rotate(90deg)" },
  sheet: { flexGrow: 1, minWidth: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  counts: { display: "flex", gap: "8px", fontSize: tokens.fontSizeBase200 },
  count: { display: "flex", alignItems: "center", gap: "4px" },
});

/** One sheet of the list: its name and counts; a press opens or closes it. */
export const SheetHeading = memo(function SheetHeading({ group, open, tabIndex, words, dispatch }: SheetHeadingProps) {
  const styles = useStyles();
  const unseen = useUnseen();
  const { sheet, findings } = group;
  const counts = countBySeverity(findings);
  const present = severities.filter((severity) => counts[severity] > 0);
  return (
    <button
      type="button"
      data-row
      tabIndex={tabIndex}
      className={styles.button}
      aria-expanded={open}
      onClick={() => dispatch({ type: "opened", sheets: [sheet], open: !open })}
    >
      <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" className={`${styles.arrow} ${open ? styles.turned : ""}`}>
        <path d="m4 2 4 4-4 4" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" strokeLinejoin="round" />
      </svg>
      <span className={styles.sheet}>{sheet}</span>
      <span className={styles.counts}>
        {present.map((severity) => (
          <span key={severity} className={styles.count}>
            <SeverityIcon severity={severity} />
            <span aria-hidden="true">{counts[severity]}</span>
            <span className={unseen}> {words.counted(words.severity[severity], counts[severity])}</span>
          </span>
        ))}
      </span>
    </button>
  );
});
