import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { version } from "../version";
import type { PaneWords } from "./words";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", alignItems: "center", gap: "8px" },
  version: { color: tokens.colorNeutralForeground2 },
});

/** Which version this is: what somebody who asks for help is asked first; and the way back to the first steps. */
export function Version({ words, onTour }: { readonly words: PaneWords; readonly onTour: () => void }) {
  const styles = useStyles();
  return (
    <footer className={styles.line}>
      <Text size={200} className={styles.version}>
        {words.title} {version}
      </Text>
      <Button size="small" appearance="subtle" onClick={onTour}>
        {words.tour.open}
      </Button>
    </footer>
  );
}
