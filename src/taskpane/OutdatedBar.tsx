import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { PaneState } from "./state";
import type { PaneWords } from "./words";

export interface OutdatedBarProps {
  readonly why: NonNullable<PaneState["outdated"]>;
  readonly words: PaneWords;
  readonly onCheck: () => void;
}

const useStyles = makeStyles({ bar: { minHeight: "40px" } });

/** Says quietly that the list is older than the workbook, and offers another check. */
export function OutdatedBar({ why, words, onCheck }: OutdatedBarProps) {
  const styles = useStyles();
  return (
    <MessageBar intent="info" layout="multiline" politeness="polite" className={styles.bar}>
      <MessageBarBody>{words.outdated[why]}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onCheck}>
          {words.checkAgain}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
