import { Button, makeStyles, MessageBar, MessageBarBody, Text, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { saveSettings } from "../commands/save-settings";
import { Failure } from "../failure";
import { download } from "../files/file-transfer";
import type { Bilingual, Language } from "../language";
import { readSettings } from "../rules/read-settings";
import { defaultSettings, settingsText, type Settings } from "../settings";
import { Disclosure } from "./Disclosure";
import { RuleSettings } from "./RuleSettings";
import { SettingInput } from "./SettingInput";
import { draftOf, isList, pathOf, settingsOf, textFields } from "./settings-draft";
import { words as allWords } from "./words";

export interface SettingsPanelProps {
  /** Those that hold now. */
  readonly settings: Settings;
  readonly language: Language;
  readonly disabled: boolean;
  /** Keeps settings in the workbook; undefined takes them out of it. */
  readonly onSave: (settings: Settings | undefined) => void;
}

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: "12px", padding: "4px 0" },
  hint: { color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** The settings of the programme: edited, kept in the workbook, written to a file and read from one, set back. */
export function SettingsPanel({ settings, language, disabled, onSave }: SettingsPanelProps) {
  const styles = useStyles();
  const file = useRef<HTMLInputElement>(null);
  const [draft, setDraft] = useState(() => draftOf(settings));
  const [problem, setProblem] = useState<Bilingual>();
  const words = allWords[language].settings;

  /** Does what may be refused; what was wrong is said in its own words. */
  async function attempt(work: () => void | Promise<void>): Promise<void> {
    try {
      setProblem(undefined);
      await work();
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      setProblem(error.words);
    }
  }
  const inputs = (fields: typeof textFields) =>
    fields.map((field) => (
      <SettingInput
        key={pathOf(field)}
        field={field}
        text={draft.texts[pathOf(field)] ?? ""}
        language={language}
        disabled={disabled}
        onChange={(text) => setDraft({ ...draft, texts: { ...draft.texts, [pathOf(field)]: text } })}
      />
    ));
  const isShort = (field: (typeof textFields)[number]) => !isList(pathOf(field));
  const put = (change: Settings) => (setDraft(draftOf(change)), setProblem(undefined));

  return (
    <div className={styles.panel}>
      <Text size={200} className={styles.hint}>
        {words.hint}
      </Text>
      {inputs(textFields.filter(isShort))}
      <Disclosure title={words.masters}>
        <div className={styles.panel}>{inputs(textFields.filter((field) => !isShort(field)))}</div>
      </Disclosure>
      <Disclosure title={words.rules(Object.keys(draft.rules).length)}>
        <RuleSettings chosen={draft.rules} language={language} disabled={disabled} onChange={(rules) => setDraft({ ...draft, rules })} />
      </Disclosure>
      {problem && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{problem[language]}</MessageBarBody>
        </MessageBar>
      )}
      <Button appearance="primary" disabledFocusable={disabled} onClick={() => void attempt(() => onSave(settingsOf(draft)))}>
        {saveSettings.label[language]}
      </Button>
      <input
        ref={file}
        type="file"
        hidden
        accept=".json"
        aria-label={words.importFile}
        onChange={({ currentTarget }) => {
          const [chosen] = Array.from(currentTarget.files ?? []);
          currentTarget.value = "";
          if (chosen) void attempt(async () => put(readSettings(await chosen.text())));
        }}
      />
      <div className={styles.buttons}>
        <Button
          size="small"
          disabledFocusable={disabled}
          onClick={() => void attempt(() => download(words.fileName, settingsText(settingsOf(draft))))}
        >
          {words.exportFile}
        </Button>
        <Button size="small" disabledFocusable={disabled} onClick={() => file.current?.click()}>
          {words.importFile}
        </Button>
        <Button size="small" disabledFocusable={disabled} onClick={() => (put(defaultSettings), onSave(undefined))}>
          {words.reset}
        </Button>
      </div>
    </div>
  );
}
