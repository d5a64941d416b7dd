import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { PaneWords } from "./words";

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
  lookedAt: { color: tokens.colorNeutralForeground2 },
});

/** Says that nothing was found, and what was looked at. */
export function NothingFound({ words, lookedAt }: { readonly words: PaneWords; readonly lookedAt: string }) {
  const styles = useStyles();
  return (
    <div className={styles.box}>
      <svg
        width="32"
        height="32"
        viewBox="0 0 32 32"
        aria-hidden="true"
        className={styles.tick}
        fill="none"
        stroke="currentColor"
        strokeWidth="2.5"
      >
        <circle cx="16" cy="16" r="13" />
        <path d="m10 16.5 4.2 4.2L22.5 12" strokeLinecap="round" strokeLinejoin="round" />
      </svg>
      <Text weight="semibold">{words.nothingFound}</Text>
      <Text size={200} className={styles.lookedAt}>
        {lookedAt}
      </Text>
    </div>
  );
}
