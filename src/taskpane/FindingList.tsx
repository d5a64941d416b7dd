import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMemo, type Dispatch } from "react";
import type { CellRef } from "../grid/cell-ref";
import type { Finding } from "../rules/rule";
import { groupBySheet } from "./filter";
import { FindingCard } from "./FindingCard";
import { rowsOf } from "./list-rows";
import { SheetHeading } from "./SheetHeading";
import type { PaneAction, PaneState } from "./state";
import { VirtualRows } from "./VirtualRows";
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

/** From this length on it helps to know the keys. */
const long = 10;

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: "4px" },
  buttons: { display: "flex", justifyContent: "flex-end", gap: "4px" },
  keys: { color: tokens.colorNeutralForeground3 },
});

/** The findings by sheet; only what can be seen is drawn, so that five thousand cost no more than a screenful. */
export function FindingList({ findings, state, words, dispatch, onShow }: FindingListProps) {
  const styles = useStyles();
  const { language, current, opened } = state;
  const groups = useMemo(() => groupBySheet(findings), [findings]);
  const rows = useMemo(
    () => rowsOf(groups, (sheet, index) => opened[sheet] ?? (index === 0 || findings.length <= shownAtOnce)),
    [groups, opened, findings.length],
  );
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
      {findings.length > long && (
        <Text size={100} className={styles.keys}>
          {words.listKeys}
        </Text>
      )}
      <VirtualRows rows={rows}>
        {(row, tabIndex) =>
          row.kind === "sheet" ? (
            <SheetHeading group={row.group} open={row.open} tabIndex={tabIndex} words={words} dispatch={dispatch} />
          ) : (
            <FindingCard
              finding={row.finding}
              open={row.finding === current}
              tabIndex={tabIndex}
              language={language}
              words={words}
              onShow={onShow}
            />
          )
        }
      </VirtualRows>
    </div>
  );
}
