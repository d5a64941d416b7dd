import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { toA1 } from "../grid/area";
import type { Mark } from "../grid/drawing";
import { areaOf, cellOf, type Grid } from "../grid/grid";

const useStyles = makeStyles({
  frame: { overflowX: "auto", ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  sheet: { borderCollapse: "collapse", fontSize: tokens.fontSizeBase100, lineHeight: tokens.lineHeightBase100 },
  cell: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    padding: "2px 4px",
    whiteSpace: "pre",
    verticalAlign: "top",
  },
  marked: { outline: `2px solid ${tokens.colorStatusDangerForeground1}`, outlineOffset: "-2px", fontWeight: tokens.fontWeightSemibold },
  mark: { backgroundColor: "transparent", color: "inherit" },
});

export interface DrawnSheetProps {
  readonly grid: Grid;
  readonly label: string;
  /** The cells that it is about. */
  readonly marks?: readonly Mark[];
}

/** A small sheet as a table, with its merged cells. A wide one is scrolled by itself, with the keyboard, too. */
export function DrawnSheet({ grid, label, marks = [] }: DrawnSheetProps) {
  const styles = useStyles();
  const columns = Array.from({ length: grid.columnCount }, (_, column) => column);
  return (
    <div className={styles.frame} tabIndex={0} role="region" aria-label={label}>
      <table className={styles.sheet}>
        <tbody>
          {Array.from({ length: grid.rowCount }, (_, row) => (
            <tr key={row}>
              {columns.map((column) => {
                const area = areaOf(grid, row, column);
                if (area.row !== row || area.column !== column) return null;
                const mark = marks.find(({ address }) => address === toA1({ row, column, rowCount: 1, columnCount: 1 }) || address === toA1(area));
                const text = cellOf(grid, row, column)?.text;
                return (
                  <td
                    key={column}
                    className={mergeClasses(styles.cell, mark && styles.marked)}
                    rowSpan={area.rowCount}
                    colSpan={area.columnCount}
                  >
                    {mark ? <mark className={styles.mark}>{text || "　"}</mark> : text}
                    {mark?.fixed !== undefined && ` → ${mark.fixed}`}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
