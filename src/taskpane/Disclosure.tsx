import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  details: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: "12px" },
  summary: { cursor: "pointer", fontWeight: tokens.fontWeightSemibold, minHeight: "24px" },
  content: { paddingTop: "8px" },
});

/** A part of the pane that most people need not see: closed until it is pressed. */
export function Disclosure({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <details className={styles.details}>
      <summary className={styles.summary}>{title}</summary>
      <div className={styles.content}>{children}</div>
    </details>
  );
}
