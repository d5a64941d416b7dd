import { makeStyles, SearchBox, Select, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Language } from "../language";
import { rules } from "../rules/index";
import { severities } from "../rules/rule";
import type { Settings } from "../settings";
import { RuleOptions } from "./RuleOptions";
import { words as allWords } from "./words";

export interface RuleSettingsProps {
  readonly chosen: Settings["rules"];
  readonly language: Language;
  readonly disabled: boolean;
  readonly onChange: (rules: Settings["rules"]) => void;
}

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: "8px", padding: "4px 0" },
  search: { maxWidth: "none" },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "8px" },
  line: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) 136px", gap: "8px", alignItems: "center" },
  id: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

const choices = [...severities, "off"] as const;

/** How severe each rule is, or that it is switched off, and its thresholds; found by a word of its title or its id. */
export function RuleSettings({ chosen, language, disabled, onChange }: RuleSettingsProps) {
  const styles = useStyles();
  const words = allWords[language].settings;
  const [search, setSearch] = useState("");
  const wanted = search.normalize("NFKC").trim().toLowerCase();
  const shown = rules.filter(({ id, title }) => `${id}\n${title[language]}`.normalize("NFKC").toLowerCase().includes(wanted));

  function choose(id: string, value: string): void {
    const { severity: _, ...others } = chosen[id] ?? {};
    const severity = choices.find((one) => one === value);
    say(id, { ...others, ...(severity === undefined ? {} : { severity }) });
  }

  function enter(id: string, options: Readonly<Record<string, unknown>>): void {
    const { options: _, ...others } = chosen[id] ?? {};
    say(id, { ...others, ...(Object.keys(options).length === 0 ? {} : { options }) });
  }

  function say(id: string, said: Settings["rules"][string]): void {
    const { [id]: _, ...rest } = chosen;
    onChange(Object.keys(said).length === 0 ? rest : { ...rest, [id]: said });
  }

  return (
    <div className={styles.part}>
      <SearchBox
        className={styles.search}
        size="small"
        value={search}
        placeholder={words.searchRule}
        aria-label={words.searchRule}
        onChange={(_, { value }) => setSearch(value)}
      />
      <Text size={200}>{words.rulesShown(shown.length, rules.length)}</Text>
      <ul className={styles.list}>
        {shown.map((rule) => {
          const { id, title, severity, offByDefault = false } = rule;
          return (
            <li key={id}>
              <div className={styles.line}>
                <div>
                  <Text size={200} block>
                    {title[language]}
                  </Text>
                  <Text size={100} className={styles.id}>
                    {id}
                  </Text>
                </div>
                <Select
                  size="small"
                  aria-label={title[language]}
                  disabled={disabled}
                  value={chosen[id]?.severity ?? ""}
                  onChange={(_, { value }) => choose(id, value)}
                >
                  <option value="">{words.usual(words.severity[offByDefault ? "off" : severity])}</option>
                  {choices.map((one) => (
                    <option key={one} value={one}>
                      {words.severity[one]}
                    </option>
                  ))}
                </Select>
              </div>
              <RuleOptions
                rule={rule}
                chosen={chosen[id]?.options ?? {}}
                language={language}
                disabled={disabled}
                onChange={(entered) => enter(id, entered)}
              />
            </li>
          );
        })}
      </ul>
    </div>
  );
}
