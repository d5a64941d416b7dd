import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type Dispatch } from "react";
import { openFindingsOf } from "./filter";
import { NoticeBar } from "./NoticeBar";
import { ProgressPanel } from "./ProgressPanel";
import { SelectedFindings } from "./SelectedFindings";
import type { PaneAction, PaneState } from "./state";
import type { PaneCommands } from "./use-commands";
import { words as allWords } from "./words";

export interface NewsProps {
  readonly state: PaneState;
  readonly dispatch: Dispatch<PaneAction>;
  readonly commands: Pick<PaneCommands, "stop" | "retry" | "show">;
}

const useStyles = makeStyles({
  // Whoever pressed a button far down, or went to a cell in the sheet, sees what comes of it.
  news: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    padding: "4px 0",
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** What happens now, or has just happened: stays in sight however far the pane is scrolled. */
export function News({ state, dispatch, commands }: NewsProps) {
  const styles = useStyles();
  const { working, notice, selected, checked, language } = state;
  const ofCell = selected && checked ? openFindingsOf(checked.check.findings, selected) : [];
  const bar = useRef<HTMLDivElement>(null);

  // What comes into view by the keyboard must not come to lie under it.
  useEffect(() => {
    document.documentElement.style.scrollPaddingTop = `${bar.current?.offsetHeight ?? 0}px`;
  });

  if (!working && !notice && ofCell.length === 0) return null;
  return (
    <div ref={bar} className={styles.news}>
      {working && <ProgressPanel progress={working.progress} words={allWords[language]} onStop={commands.stop} />}
      <NoticeBar notice={notice} language={language} dispatch={dispatch} onRetry={commands.retry} />
      {selected && ofCell.length > 0 && (
        <SelectedFindings
          key={`${selected.sheet} ${selected.area.row} ${selected.area.column}`}
          cell={selected}
          findings={ofCell}
          language={language}
          onShow={commands.show}
          onClose={() => dispatch({ type: "selected", at: undefined })}
        />
      )}
    </div>
  );
}
