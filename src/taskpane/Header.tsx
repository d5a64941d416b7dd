import { makeStyles, Subtitle1, Text, tokens } from "@fluentui/react-components";
import type { PaneWords } from "./words";

const useStyles = makeStyles({
  // Excel lays its own button over the top right corner of the pane.
  title: { margin: 0, paddingRight: "40px", lineHeight: tokens.lineHeightBase500 },
  what: { marginTop: "12px", color: tokens.colorNeutralForeground2 },
});

/** The name of the pane, and before the first check that nothing was checked yet. */
export function Header({ words, isEmpty }: { readonly words: PaneWords; readonly isEmpty: boolean }) {
  const styles = useStyles();
  return (
    <header>
      <Subtitle1 as="h1" className={styles.title} block>
        {words.title}
      </Subtitle1>
      {isEmpty && (
        <Text block className={styles.what}>
          {words.empty}
        </Text>
      )}
    </header>
  );
}
