import { Button, makeStyles, Text } from "@fluentui/react-components";
import { useMemo, type Dispatch } from "react";
import type { CellRef } from "../grid/cell-ref";
import type { Finding } from "../rules/rule";
import { groupBySheet } from "./filter";
import { SheetGroup } from "./SheetGroup";
import type { PaneAction, PaneState } from "./state";
import type { PaneWords } from "./words";

export interface FindingListProps {
  readonly findings: readonly Finding[];
  readonly state: PaneState;
  readonly words: PaneWords;
  readonly dispatch: Dispatch<PaneAction>;
  readonly onShow: (at: CellRef, finding: Finding) => void;
}

/** Up to this many findings are shown at once; in a longer list the sheets are closed but for the first. */
const shownAtOnce = 40;

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: "4px" },
  buttons: { display: "flex", justifyContent: "flex-end", gap: "4px" },
});

/** The findings by sheet; only the sheets that are open are drawn, so that a thousand findings cost no more than a screenful. */
export function FindingList({ findings, state, words, dispatch, onShow }: FindingListProps) {
  const styles = useStyles();
  const groups = useMemo(() => groupBySheet(findings), [findings]);
  const setAll = (open: boolean) => dispatch({ type: "opened", sheets: groups.map(({ sheet }) => sheet), open });
  if (groups.length === 0) return <Text>{words.filter.nothing}</Text>;
  return (
    <div className={styles.list}>
      {groups.length > 1 && (
        <div className={styles.buttons}>
          <Button size="small" appearance="subtle" onClick={() => setAll(true)}>
            {words.openAll}
          </Button>
          <Button size="small" appearance="subtle" onClick={() => setAll(false)}>
            {words.closeAll}
          </Button>
        </div>
      )}
      {groups.map((group, index) => (
        <SheetGroup
          key={group.sheet}
          group={group}
          open={state.opened[group.sheet] ?? (index === 0 || findings.length <= shownAtOnce)}
          current={state.current?.at.sheet === group.sheet ? state.current : undefined}
          language={state.language}
          words={words}
          dispatch={dispatch}
          onShow={onShow}
        />
      ))}
    </div>
  );
}
