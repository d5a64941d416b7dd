import { Button, makeStyles, ProgressBar, Text, tokens } from "@fluentui/react-components";
import type { Progress } from "../commands/command";
import type { PaneWords } from "./words";

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: "8px" },
  line: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "12px", color: tokens.colorNeutralForeground2 },
});

export interface ProgressPanelProps {
  readonly progress: Progress | undefined;
  readonly words: PaneWords;
  readonly onStop: () => void;
}

/** What is being done now, how far it is, and the button that stops it. */
export function ProgressPanel({ progress, words, onStop }: ProgressPanelProps) {
  const styles = useStyles();
  const text = words.progress(progress);
  const known = progress && "total" in progress && progress.total > 0 ? { value: progress.done, max: progress.total } : {};
  return (
    <section className={styles.panel}>
      <ProgressBar {...known} thickness="large" aria-label={text} />
      <div className={styles.line}>
        <Text size={200}>{text}</Text>
        <Button size="small" onClick={onStop}>
          {words.stop}
        </Button>
      </div>
    </section>
  );
}
