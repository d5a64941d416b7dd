import { makeStyles } from "@fluentui/react-components";
import type { Progress } from "../commands/command";
import { countBySeverity } from "./filter";
import { noticeText } from "./notice-text";
import type { PaneState } from "./state";
import { words as allWords } from "./words";

const useStyles = makeStyles({
  unseen: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)", whiteSpace: "nowrap" },
});

/** Tells a screen reader what a sighted person sees happen: the step that is being taken, then the counts or what went wrong. */
export function Announcer({ state }: { readonly state: PaneState }) {
  const styles = useStyles();
  return (
    <div role="status" className={styles.unseen}>
      {announcement(state)}
    </div>
  );
}

function announcement({ working, checked, notice, language }: PaneState): string {
  const words = allWords[language];
  if (working) return words.progress(withoutCount(working.progress));
  if (notice) return noticeText(notice, language).join(language === "ja" ? "。" : ". ");
  return checked ? words.announce(countBySeverity(checked.check.findings)) : "";
}

/** Each step once: a count that moves with every sheet would never let anything else be heard. */
function withoutCount(progress: Progress | undefined): Progress | undefined {
  return progress && "total" in progress ? { ...progress, done: 0, total: 0 } : progress;
}
