import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { version } from "../version";
import type { PaneWords } from "./words";

const useStyles = makeStyles({ version: { color: tokens.colorNeutralForeground2 } });

/** Which version this is: what somebody who asks for help is asked first. */
export function Version({ words }: { readonly words: PaneWords }) {
  const styles = useStyles();
  return (
    <footer>
      <Text size={200} className={styles.version}>
        {words.title} {version}
      </Text>
    </footer>
  );
}
