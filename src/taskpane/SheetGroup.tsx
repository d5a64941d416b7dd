import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { memo, useId, useState, type Dispatch } from "react";
import type { CellRef } from "../grid/cell-ref";
import type { Language } from "../language";
import { severities, type Finding } from "../rules/rule";
import { countBySeverity, type SheetFindings } from "./filter";
import { FindingCard } from "./FindingCard";
import { SeverityIcon } from "./SeverityIcon";
import type { PaneAction } from "./state";
import { useUnseen } from "./use-unseen";
import type { PaneWords } from "./words";

export interface SheetGroupProps {
  readonly group: SheetFindings;
  readonly open: boolean;
  readonly current: Finding | undefined;
  readonly language: Language;
  readonly words: PaneWords;
  readonly dispatch: Dispatch<PaneAction>;
  readonly onShow: (at: CellRef, finding: Finding) => void;
}

/** Cards drawn at first, and more by each press. */
const step = 50;

const useStyles = makeStyles({
  group: { contentVisibility: "auto", containIntrinsicSize: "auto 40px" },
  heading: { margin: 0, font: "inherit" },
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
  cards: { listStyleType: "none", margin: 0, padding: 0 },
});

/** One sheet: its name and counts, and when it is open its findings. */
export const SheetGroup = memo(function SheetGroup({ group, open, current, language, words, dispatch, onShow }: SheetGroupProps) {
  const styles = useStyles();
  const unseen = useUnseen();
  const [limit, setLimit] = useState(step);
  const id = useId();
  const { sheet, findings } = group;
  const counts = countBySeverity(findings);
  const present = severities.filter((severity) => counts[severity] > 0);
  const left = findings.length - limit;
  return (
    <div className={styles.group}>
      <h3 className={styles.heading}>
        <button
          type="button"
          className={styles.button}
          aria-expanded={open}
          aria-controls={open ? id : undefined}
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
      </h3>
      {open && (
        <ul id={id} className={styles.cards}>
          {findings.slice(0, limit).map((finding, index) => (
            <FindingCard key={index} finding={finding} open={finding === current} language={language} words={words} onShow={onShow} />
          ))}
        </ul>
      )}
      {open && left > 0 && (
        <Button size="small" appearance="subtle" onClick={() => setLimit(limit + step)}>
          {words.more(Math.min(step, left), left)}
        </Button>
      )}
    </div>
  );
});
