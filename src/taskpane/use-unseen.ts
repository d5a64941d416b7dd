import { makeStyles } from "@fluentui/react-components";

const useStyles = makeStyles({
  unseen: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)", whiteSpace: "nowrap" },
});

/** The class of text that is read aloud and not seen. */
export const useUnseen = (): string => useStyles().unseen;
