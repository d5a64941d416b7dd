import { makeStyles, Subtitle1, Text, tokens } from "@fluentui/react-components";
import type { PaneWords } from "./words";

const useStyles = makeStyles({
  // Excel lays its own button over the top right corner of the pane.
  title: { margin: 0, paddingRight: "40px", lineHeight: tokens.lineHeightBase500 },
  what: { display: "flex", flexDirection: "column", gap: "8px", marginTop: "12px", color: tokens.colorNeutralForeground2 },
});

/** The name of the pane, and before the first check what its button does. */
export function Header({ words, firstRun }: { readonly words: PaneWords; readonly firstRun: boolean }) {
  const styles = useStyles();
  return (
    <header>
      <Subtitle1 as="h1" className={styles.title} block>
        {words.title}
      </Subtitle1>
      {firstRun && (
        <div className={styles.what}>
          {words.firstRun.map((sentence) => (
            <Text key={sentence}>{sentence}</Text>
          ))}
        </div>
      )}
    </header>
  );
}
