import { makeStyles, Switch, Text, tokens } from "@fluentui/react-components";
import { toggleHighlight } from "../commands/toggle-highlight";
import type { PaneState } from "./state";
import type { PaneWords } from "./words";

export interface HighlightSwitchProps {
  readonly state: PaneState;
  readonly words: PaneWords;
  readonly onChange: (on: boolean) => void;
}

const useStyles = makeStyles({
  // The switch brings 8 px around it of its own; the text of the pane begins at the margin.
  row: { margin: "-8px -8px -8px 0" },
  switch: { display: "flex", justifyContent: "space-between", "& > label": { paddingLeft: 0 } },
  hint: { color: tokens.colorNeutralForeground2 },
});

/** Marks the cells in the sheets, or takes the marks off. */
export function HighlightSwitch({ state, words, onChange }: HighlightSwitchProps) {
  const styles = useStyles();
  return (
    <div className={styles.row}>
      <Switch
        className={styles.switch}
        label={toggleHighlight.label[state.language]}
        labelPosition="before"
        checked={state.highlighted}
        disabled={state.working !== undefined}
        onChange={(_, { checked }) => onChange(checked)}
      />
      <Text size={200} className={styles.hint}>
        {words.highlightHint}
      </Text>
    </div>
  );
}
