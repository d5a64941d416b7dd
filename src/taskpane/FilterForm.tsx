import { Button, makeStyles, SearchBox, Select, Text, tokens } from "@fluentui/react-components";
import type { Dispatch } from "react";
import { addressOf } from "../grid/cell-ref";
import type { Language } from "../language";
import type { Finding } from "../rules/rule";
import { ruleTitle } from "../rules/rule-of";
import { readable } from "../values/readable";
import { choicesOf, isFiltering, nothingFiltered, type Filter } from "./filter";
import type { PaneAction } from "./state";
import type { PaneWords } from "./words";

export interface FilterFormProps {
  readonly findings: readonly Finding[];
  readonly shown: number;
  readonly filter: Filter;
  readonly words: PaneWords;
  readonly language: Language;
  readonly dispatch: Dispatch<PaneAction>;
}

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "8px" },
  search: { maxWidth: "none" },
  pair: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)", gap: "8px" },
  line: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "center",
    minHeight: "24px",
    color: tokens.colorNeutralForeground2,
  },
});

/** Search, rule and 所管: what is left of the list, and how many that are. */
export function FilterForm({ findings, shown, filter, words, language, dispatch }: FilterFormProps) {
  const styles = useStyles();
  const set = (part: Partial<Filter>) => dispatch({ type: "filtered", filter: part });
  return (
    <div className={styles.form} role="search">
      <SearchBox
        className={styles.search}
        value={filter.text}
        placeholder={words.filter.search}
        aria-label={words.filter.search}
        dismiss={{ "aria-label": words.filter.clear }}
        onChange={(_, { value }) => set({ text: value })}
      />
      <div className={styles.pair}>
        <Select
          size="small"
          aria-label={words.filter.rule}
          value={filter.rule ?? ""}
          onChange={(_, { value }) => set({ rule: value || undefined })}
        >
          <option value="">{words.filter.allRules}</option>
          {choicesOf(findings, ({ ruleId }) => ruleId).map(([id, count]) => (
            <option key={id} value={id}>
              {`${ruleTitle(id)[language]} (${count})`}
            </option>
          ))}
        </Select>
        <Select
          size="small"
          aria-label={words.filter.department}
          value={filter.department ?? ""}
          onChange={(_, { value }) => set({ department: value || undefined })}
        >
          <option value="">{words.filter.allDepartments}</option>
          {choicesOf(findings, ({ department }) => department).map(([name, count]) => (
            <option key={name} value={name}>
              {`${readable(name)} (${count})`}
            </option>
          ))}
        </Select>
      </div>
      {isFiltering(filter) && (
        <div className={styles.line}>
          <Text size={200}>
            {filter.cell && `${words.filter.cell(addressOf(filter.cell))} `}
            {words.filter.shown(shown, findings.length)}
          </Text>
          <Button size="small" appearance="subtle" onClick={() => set(nothingFiltered)}>
            {words.filter.clear}
          </Button>
        </div>
      )}
    </div>
  );
}
