import { Button, Field, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { columnLetters } from "../grid/area";
import type { Grid } from "../grid/grid";
import type { Language } from "../language";
import { layouts } from "../layouts/index";
import type { MappedColumn, Mapping } from "../layouts/mapping";
import { headingRows, likeliestRow, suggestColumns, type HeadingRow } from "../layouts/suggest-mapping";
import { Disclosure } from "./Disclosure";
import { words as allWords } from "./words";

export interface MappingFormProps {
  readonly grid: Grid;
  readonly language: Language;
  readonly disabled: boolean;
  readonly onMap: (mapping: Mapping) => void;
}

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "12px", padding: "8px 0" },
  field: { minWidth: 0 },
  select: { minWidth: 0, "& select": { minWidth: 0, textOverflow: "ellipsis" } },
  hint: { color: tokens.colorNeutralForeground2 },
});

const tables = layouts.flatMap(({ id, title, mappable }) => (mappable ? [{ id, title, mappable }] : []));

/** "This is a 成果指標一覧": which table a sheet is, in which row its headings stand, and which column holds what. */
export function MappingForm({ grid, language, disabled, onMap }: MappingFormProps) {
  const styles = useStyles();
  const words = allWords[language].mapping;
  const rows = headingRows(grid);
  const [layoutId, setLayoutId] = useState("");
  const [chosenRow, setChosenRow] = useState<number>();
  const [changed, setChanged] = useState<Readonly<Record<number, string>>>({});
  const layout = tables.find(({ id }) => id === layoutId);
  const row = layout && (rows.find((one) => one.row === chosenRow) ?? likeliestRow(rows, layout.mappable));
  const suggested = layout && row ? suggestColumns(row, layout.mappable) : [];
  const keyOf = (column: number) => changed[column] ?? suggested.find((one) => one.column === column)?.key ?? "";
  const chosen = (row?.headings ?? []).map(({ column }): MappedColumn => ({ column, key: keyOf(column) }));
  const columns = chosen.filter(({ key }) => key !== "");
  const missing = layout?.mappable.required.filter((key) => !columns.some((column) => column.key === key)) ?? [];
  const headingOf = (key: string) => layout?.mappable.columns.find((column) => column.key === key)?.heading ?? key;
  if (rows.length === 0) return null;
  return (
    <Disclosure title={words.open}>
      <div className={styles.form}>
        <Text size={200} className={styles.hint}>
          {words.hint}
        </Text>
        <Field className={styles.field} label={words.layout} size="small">
          <Select
            className={styles.select}
            value={layoutId}
            disabled={disabled}
            onChange={(_, { value }) => (setLayoutId(value), setChanged({}))}
          >
            <option value="">{words.choose}</option>
            {tables.map(({ id, title }) => (
              <option key={id} value={id}>
                {title[language]}
              </option>
            ))}
          </Select>
        </Field>
        {layout && row && (
          <>
            <Field className={styles.field} label={words.headingRow} size="small">
              <Select
                className={styles.select}
                value={row.row}
                disabled={disabled}
                onChange={(_, { value }) => (setChosenRow(Number(value)), setChanged({}))}
              >
                {rows.map((one) => (
                  <option key={one.row} value={one.row}>
                    {titleOf(one)}
                  </option>
                ))}
              </Select>
            </Field>
            {row.headings.map(({ column, text }) => (
              <Field
                key={column}
                className={styles.field}
                label={words.column(columnLetters(column), text.replace(/\s+/g, ""))}
                size="small"
              >
                <Select
                  className={styles.select}
                  value={keyOf(column)}
                  disabled={disabled}
                  onChange={(_, { value }) => setChanged({ ...changed, [column]: value })}
                >
                  <option value="">{words.notUsed}</option>
                  {layout.mappable.columns.map(({ key, heading }) => (
                    <option key={key} value={key}>
                      {heading}
                    </option>
                  ))}
                </Select>
              </Field>
            ))}
            {missing.length > 0 && <Text size={200}>{words.missing(missing.map(headingOf))}</Text>}
            <Button
              appearance="primary"
              disabledFocusable={disabled || missing.length > 0}
              onClick={() => onMap({ layout: layoutId, headerRow: row.row, columns })}
            >
              {words.use}
            </Button>
          </>
        )}
      </div>
    </Disclosure>
  );
}

/** "3: 番号｜担当｜名称 …" */
const titleOf = ({ row, headings }: HeadingRow): string =>
  `${row + 1}: ${headings.map(({ text }) => text.replace(/\s+/g, "")).join("｜")}`.slice(0, 60);
