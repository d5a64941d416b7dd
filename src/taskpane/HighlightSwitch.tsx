import { makeStyles, Switch } from "@fluentui/react-components";
import { toggleHighlight } from "../commands/toggle-highlight";
import type { PaneState } from "./state";

export interface HighlightSwitchProps {
  readonly state: PaneState;
  readonly onChange: (on: boolean) => void;
}

const useStyles = makeStyles({
  // The switch brings 8 px around it of its own; the text of the pane begins at the margin.
  switch: { display: "flex", justifyContent: "space-between", margin: "-8px -8px -8px 0", "& > label": { paddingLeft: 0 } },
});

/** Marks the cells in the sheets, or takes the marks off. */
export function HighlightSwitch({ state, onChange }: HighlightSwitchProps) {
  const styles = useStyles();
  return (
    <Switch
      className={styles.switch}
      label={toggleHighlight.label[state.language]}
      labelPosition="before"
      checked={state.highlighted}
      disabled={state.working !== undefined}
      onChange={(_, { checked }) => onChange(checked)}
    />
  );
}
