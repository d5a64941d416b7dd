import { makeStyles, Switch } from "@fluentui/react-components";

export interface SwitchRowProps {
  readonly label: string;
  readonly checked: boolean;
  readonly disabled?: boolean;
  readonly onChange: (on: boolean) => void;
}

const useStyles = makeStyles({
  // The switch brings 8 px around it of its own; the text of the pane begins at the margin.
  switch: { display: "flex", justifyContent: "space-between", margin: "-8px -8px -8px 0", "& > label": { paddingLeft: 0 } },
});

/** Something that is on or off, over the whole width of the pane. What must not be changed now keeps the focus all the same. */
export function SwitchRow({ label, checked, disabled, onChange }: SwitchRowProps) {
  const styles = useStyles();
  return (
    <Switch
      className={styles.switch}
      label={label}
      labelPosition="before"
      checked={checked}
      aria-disabled={disabled}
      onChange={(_, data) => {
        if (!disabled) onChange(data.checked);
      }}
    />
  );
}
