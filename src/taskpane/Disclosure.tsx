import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  summary: {
    cursor: "pointer",
    minHeight: "24px",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  content: { paddingTop: "4px" },
});

export interface DisclosureProps {
  readonly title: string;
  readonly children: ReactNode;
  /** For what is only loaded when somebody wants to see it. */
  readonly onOpen?: () => void;
}

/** A part of the pane that most people need not see: closed until it is pressed. */
export function Disclosure({ title, children, onOpen }: DisclosureProps) {
  const styles = useStyles();
  return (
    <details onToggle={({ currentTarget }) => currentTarget.open && onOpen?.()}>
      {/* Excel on the web leads the Tab key itself, and passes over a summary that does not say that it is a stop. */}
      <summary className={styles.summary} tabIndex={0}>
        {title}
      </summary>
      <div className={styles.content}>{children}</div>
    </details>
  );
}
