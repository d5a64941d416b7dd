import { makeStyles, SearchBox, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Language } from "../language";
import { rules } from "../rules/index";
import { severityUnder } from "../rules/rule";
import type { Settings } from "../settings";
import { plain } from "./filter";
import { OnDemand } from "./OnDemand";
import { RuleHelp } from "./RuleHelp";
import { words as allWords } from "./words";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: "8px" },
  search: { maxWidth: "none" },
  shown: { color: tokens.colorNeutralForeground2 },
});

/** Every rule, with its reason and its examples; found by words of its title, its reason or its id. */
export function RuleList({ settings, language }: { readonly settings: Settings; readonly language: Language }) {
  const styles = useStyles();
  const words = allWords[language];
  const [search, setSearch] = useState("");
  const wanted = plain(search).split(/\s+/);
  const shown = rules.filter(({ id, title, reason }) => {
    const text = plain([id, title[language], reason[language]].join("\n"));
    return wanted.every((word) => text.includes(word));
  });
  return (
    <div className={styles.part}>
      <SearchBox
        className={styles.search}
        size="small"
        value={search}
        placeholder={words.settings.searchRule}
        aria-label={words.settings.searchRule}
        onChange={(_, { value }) => setSearch(value)}
      />
      <Text size={200} className={styles.shown}>
        {words.settings.rulesShown(shown.length, rules.length)}
      </Text>
      {shown.map((rule) => (
        <OnDemand
          key={rule.id}
          title={words.ruleHelp.entry(rule.title[language], words.settings.severity[severityUnder(settings, rule)])}
          loading={words.settings.loading}
        >
          {() => <RuleHelp rule={rule} language={language} />}
        </OnDemand>
      ))}
    </div>
  );
}
