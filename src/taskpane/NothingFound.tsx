import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { PaneWords } from "./words";

export interface NothingFoundProps {
  readonly words: PaneWords;
  /** Was any sheet recognised? Where none was, that nothing was found says nothing. */
  readonly hasSheets: boolean;
  readonly lookedAt: string;
  /** Was anything found that is waived? */
  readonly hasWaived: boolean;
}

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: "8px",
    padding: "24px 16px",
    textAlign: "center",
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  tick: { color: tokens.colorBrandForeground1 },
  question: { color: tokens.colorNeutralForeground3 },
  lookedAt: { color: tokens.colorNeutralForeground2 },
});

/** Says that nothing was found, and what was looked at; or that there was nothing to look at. */
export function NothingFound({ words, hasSheets, hasWaived, lookedAt }: NothingFoundProps) {
  const styles = useStyles();
  const [nothingToCheck, whatToDo] = words.nothingToCheck;
  const nothing = hasWaived ? words.waivers.nothingElse : words.nothingFound;
  return (
    <div className={styles.box}>
      <svg
        width="32"
        height="32"
        viewBox="0 0 32 32"
        aria-hidden="true"
        className={hasSheets ? styles.tick : styles.question}
        fill="none"
        stroke="currentColor"
        strokeWidth="2.5"
      >
        <circle cx="16" cy="16" r="13" />
        <path d={hasSheets ? "m10 16.5 4.2 4.2L22.5 12" : "M10 16h12"} strokeLinecap="round" strokeLinejoin="round" />
      </svg>
      <Text weight="semibold">{hasSheets ? nothing : nothingToCheck}</Text>
      <Text size={200} className={styles.lookedAt}>
        {hasSheets ? lookedAt : whatToDo}
      </Text>
    </div>
  );
}
