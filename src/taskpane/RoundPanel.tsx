import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import { bringInFiles } from "../commands/bring-in-files";
import { checkRound } from "../commands/check-round";
import { makeBureauFiles } from "../commands/make-bureau-files";
import type { ChosenFile } from "../commands/round-files";
import { summariseRound } from "../commands/summarise-round";
import { download } from "../files/file-transfer";
import type { Verdict } from "../round/round";
import { summarySheets } from "../summary/index";
import { clockTime, isoDay } from "./clock-time";
import { RoundResults } from "./RoundResults";
import type { PaneState } from "./state";
import type { PaneCommands } from "./use-commands";
import { words as allWords } from "./words";

export interface RoundPanelProps {
  readonly state: PaneState;
  readonly commands: Pick<PaneCommands, "run">;
  readonly now: () => Date;
}

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: "12px", padding: "4px 0" },
  hint: { color: tokens.colorNeutralForeground2 },
  actions: { display: "flex", flexDirection: "column", gap: "8px" },
});

/** The submitted workbooks: choose them, see which pass and what is missing, bring them in or sum them up, send the findings back. */
export function RoundPanel({ state, commands: { run }, now }: RoundPanelProps) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const { language, year, round: checked } = state;
  const words = allWords[language].round;
  const busy = state.working !== undefined;

  const check = (files: readonly ChosenFile[]) =>
    run(checkRound, { files, year, today: isoDay(now()) }, (round) => ({ type: "roundChecked", round }));
  const filesWith = (...verdicts: readonly Verdict[]): readonly ChosenFile[] =>
    checked?.files.filter(({ name }) => checked.round.files.some(({ file, verdict }) => file === name && verdicts.includes(verdict))) ?? [];
  const [passed, good] = [filesWith("passed"), filesWith("passed", "failed")];
  const bring = (files: readonly ChosenFile[]) =>
    checked && run(bringInFiles, { round: checked.round, files }, (brought) => ({ type: "broughtIn", brought }));
  const laid = () => ({ settings: checked?.settings ?? state.settings, language, madeAt: clockTime(now()) });
  const summarise = () => {
    const sheets = summarySheets.map(({ id }) => id);
    if (checked) run(summariseRound, { round: checked.round, sheets, ...laid() }, (names) => ({ type: "roundSummarised", names }));
  };
  const sendBack = () =>
    checked &&
    run(makeBureauFiles, { round: checked.round, ...laid() }, ({ name, bytes, count }) => {
      download(name, bytes);
      return { type: "sentBack", file: name, count };
    });

  return (
    <div className={styles.panel}>
      <Text size={200} className={styles.hint}>
        {words.hint}
      </Text>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept=".xlsx,.xlsm"
        aria-label={words.files}
        onChange={({ currentTarget }) => {
          const files = Array.from(currentTarget.files ?? []);
          // The same files may be chosen again after they were mended.
          currentTarget.value = "";
          if (files.length > 0) check(files);
        }}
      />
      <Button disabledFocusable={busy} onClick={() => input.current?.click()}>
        {checkRound.label[language]}
      </Button>
      {checked && (
        <>
          <RoundResults round={checked.round} language={language} />
          <div className={styles.actions}>
            <Button disabledFocusable={busy || passed.length === 0} onClick={() => bring(passed)}>
              {words.bringPassed(passed.length)}
            </Button>
            {good.length > passed.length && (
              <Button disabledFocusable={busy} onClick={() => bring(good)}>
                {words.bringAll(good.length)}
              </Button>
            )}
            <Text size={200} className={styles.hint}>
              {words.bringHint}
            </Text>
            <Button disabledFocusable={busy} onClick={summarise}>
              {summariseRound.label[language]}
            </Button>
            <Button disabledFocusable={busy} onClick={sendBack}>
              {makeBureauFiles.label[language]}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
