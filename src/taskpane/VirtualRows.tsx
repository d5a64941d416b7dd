import { makeStyles } from "@fluentui/react-components";
import { defaultRangeExtractor, useWindowVirtualizer, type VirtualItem } from "@tanstack/react-virtual";
import { useRef, type ReactNode } from "react";
import type { ListRow } from "./list-rows";
import { useListFocus } from "./use-list-focus";
import { useOffsetTop } from "./use-offset-top";

export interface VirtualRowsProps {
  readonly rows: readonly ListRow[];
  readonly children: (row: ListRow, tabIndex: 0 | -1) => ReactNode;
}

/** What a row measures before it is drawn, in pixels: a heading; a finding of two lines. */
const usual = { sheet: 40, finding: 74 } as const;

const useStyles = makeStyles({
  // The virtualiser itself keeps what is seen in its place when something above it changes its height.
  all: { position: "relative", overflowAnchor: "none" },
  row: { position: "absolute", top: 0, left: 0, width: "100%" },
  heading: { margin: 0, font: "inherit", paddingBottom: "4px" },
  cards: { listStyleType: "none", margin: 0, padding: 0 },
});

/** Draws of a long list what can be seen, and a little more; a screen reader is told how many there are. */
export function VirtualRows({ rows, children }: VirtualRowsProps) {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const scrollMargin = useOffsetTop(list);
  const stop = useRef(0);
  const virtual = useWindowVirtualizer<HTMLElement>({
    count: rows.length,
    estimateSize: (index) => usual[rows[index]?.kind ?? "finding"],
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: 8,
    scrollMargin,
    rangeExtractor: (range) => [...new Set([...defaultRangeExtractor(range), stop.current])].sort((a, b) => a - b),
  });
  const focus = useListFocus(rows, list, (index) => virtual.scrollToIndex(index));
  stop.current = focus.stop;
  const placed = ({ index, start }: VirtualItem) => ({
    "data-index": index,
    ref: virtual.measureElement,
    style: { transform: `translateY(${start - scrollMargin}px)` },
  });
  const drawn = ({ index }: VirtualItem) => {
    const row = rows[index];
    return row && children(row, index === focus.stop ? 0 : -1);
  };
  return (
    <div ref={list} className={styles.all} style={{ height: virtual.getTotalSize() }} onKeyDown={focus.onKeyDown} onFocus={focus.onFocus}>
      {sections(rows, virtual.getVirtualItems()).map(({ sheet, size, heading, cards }) => (
        <div key={sheet}>
          {heading && (
            <h3 {...placed(heading)} className={`${styles.row} ${styles.heading}`}>
              {drawn(heading)}
            </h3>
          )}
          {cards.length > 0 && (
            <ul aria-label={sheet} className={styles.cards}>
              {cards.map(({ item, position }) => (
                <li key={item.key} {...placed(item)} className={styles.row} aria-setsize={size} aria-posinset={position + 1}>
                  {drawn(item)}
                </li>
              ))}
            </ul>
          )}
        </div>
      ))}
    </div>
  );
}

/** What is drawn of one sheet. */
interface Section {
  readonly sheet: string;
  readonly size: number;
  heading?: VirtualItem;
  readonly cards: { readonly item: VirtualItem; readonly position: number }[];
}

function sections(rows: readonly ListRow[], items: readonly VirtualItem[]): readonly Section[] {
  const found = new Map<string, Section>();
  for (const item of items) {
    const row = rows[item.index];
    if (!row) continue;
    const { sheet, findings } = row.group;
    const section = found.get(sheet) ?? { sheet, size: findings.length, cards: [] };
    found.set(sheet, section);
    if (row.kind === "sheet") section.heading = item;
    else section.cards.push({ item, position: row.position });
  }
  return [...found.values()];
}
