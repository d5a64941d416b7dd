import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { memo } from "react";
import { toA1 } from "../grid/area";
import { FindingDetails, type FindingDetailsProps } from "./FindingDetails";
import { SeverityIcon } from "./SeverityIcon";
import { WaiverActions } from "./WaiverActions";

export interface FindingCardProps extends FindingDetailsProps {
  /** Is it the one that was jumped to last? Then it says everything. */
  readonly open: boolean;
  /** In a list that is one stop of the Tab key: is it this one? */
  readonly tabIndex?: 0 | -1;
}

const useStyles = makeStyles({
  card: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, borderLeft: "3px solid transparent" },
  open: { borderLeftColor: tokens.colorCompoundBrandStroke, backgroundColor: tokens.colorNeutralBackground2 },
  button: {
    display: "grid",
    gridTemplateColumns: "16px minmax(0, 1fr)",
    columnGap: "8px",
    rowGap: "4px",
    width: "100%",
    padding: "10px 8px",
    border: "none",
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  heading: { display: "flex", gap: "8px", color: tokens.colorNeutralForeground2 },
  wrong: { gridColumn: 2, overflowWrap: "anywhere" },
  icon: { display: "flex", alignItems: "center" },
});

/** One finding; a press jumps to its cell and says what was expected and what to do. */
export const FindingCard = memo(function FindingCard({ finding, open, tabIndex = 0, language, words, onShow }: FindingCardProps) {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.card, open && styles.open)}>
      <button
        type="button"
        data-row
        tabIndex={tabIndex}
        className={styles.button}
        aria-expanded={open}
        onClick={() => onShow(finding.at, finding)}
      >
        <span className={styles.icon}>
          <SeverityIcon severity={finding.severity} />
        </span>
        <Text size={200} className={styles.heading}>
          <span>{words.severityOfOne[finding.severity]}</span>
          <span>{toA1(finding.at.area)}</span>
        </Text>
        <span className={styles.wrong}>{finding.message[language][0]}</span>
      </button>
      {open && (
        <>
          <FindingDetails finding={finding} language={language} words={words} onShow={onShow} />
          <WaiverActions finding={finding} language={language} />
        </>
      )}
    </div>
  );
});
