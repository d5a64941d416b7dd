import { makeStyles, tokens } from "@fluentui/react-components";
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
});

/** A small sheet as a table, with its merged cells. A wide one is scrolled by itself, with the keyboard, too. */
export function DrawnSheet({ grid, label }: { readonly grid: Grid; readonly label: string }) {
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
                return (
                  <td key={column} className={styles.cell} rowSpan={area.rowCount} colSpan={area.columnCount}>
                    {cellOf(grid, row, column)?.text}
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
