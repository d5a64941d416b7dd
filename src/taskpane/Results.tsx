import { makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { useDeferredValue, useMemo, type Dispatch } from "react";
import type { CheckedWorkbook } from "../commands/check-snapshot";
import { toggleHighlight } from "../commands/toggle-highlight";
import { isOpen } from "../rules/rule";
import { Counts } from "./Counts";
import { filterFindings } from "./filter";
import { FilterForm } from "./FilterForm";
import { FindingList } from "./FindingList";
import { FixList } from "./FixList";
import { MappedSheets } from "./MappedSheets";
import { NothingFound } from "./NothingFound";
import type { PaneAction, PaneState } from "./state";
import { SwitchRow } from "./SwitchRow";
import { UncheckedSheets } from "./UncheckedSheets";
import type { PaneCommands } from "./use-commands";
import { WaivedList } from "./WaivedList";
import type { Waiving } from "./waiving";
import { words as allWords } from "./words";

export interface ResultsProps {
  readonly state: PaneState;
  readonly checked: CheckedWorkbook;
  readonly dispatch: Dispatch<PaneAction>;
  readonly commands: PaneCommands;
  readonly waiving: Waiving;
}

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: "16px" },
  heading: { margin: 0 },
  lookedAt: { color: tokens.colorNeutralForeground2 },
});

/** What the last check found, or that it found nothing, and in each case what it looked at. */
export function Results({ state, checked, dispatch, commands, waiving }: ResultsProps) {
  const styles = useStyles();
  const words = allWords[state.language];
  const { findings, programme } = checked.check;
  const filter = useDeferredValue(state.filter);
  const visible = useMemo(() => filterFindings(findings, filter, state.language), [findings, filter, state.language]);
  const shown = useMemo(() => visible.filter(isOpen), [visible]);
  const open = findings.filter(isOpen);
  // Without a list there is no filter to be seen that could leave any out.
  const waived = (open.length === 0 ? findings : visible).filter((finding) => !isOpen(finding));
  const sheets = programme.sheets.filter(({ layout }) => layout !== undefined).length;
  const lookedAt = words.lookedAt({
    sheets,
    // A form whose number cannot be read is an issue all the same; one form may stand for several.
    issues: programme.issues.reduce((sum, { issueNos }) => sum + Math.max(1, issueNos.length), 0),
    indicators: programme.indicators.length,
    year: words.yearName(programme.year),
  });
  const busy = state.working !== undefined;
  // Where nothing is found any more there may still be something to take back.
  const fixes = <FixList findings={open} language={state.language} disabled={busy} commands={commands} />;
  return (
    <section className={styles.section} aria-label={words.results}>
      <div>
        <Subtitle2 as="h2" className={styles.heading} block>
          {words.results}
        </Subtitle2>
        {open.length > 0 && (
          <Text size={200} className={styles.lookedAt}>
            {lookedAt}
          </Text>
        )}
      </div>
      {open.length === 0 ? (
        <>
          <NothingFound words={words} hasSheets={sheets > 0} hasWaived={findings.length > 0} lookedAt={lookedAt} />
          {fixes}
        </>
      ) : (
        <>
          <Counts findings={findings} chosen={state.filter.severity} words={words} dispatch={dispatch} />
          <SwitchRow label={toggleHighlight.label[state.language]} checked={state.highlighted} disabled={busy} onChange={commands.setHighlighted} />
          <FilterForm
            findings={findings}
            shown={visible.length}
            filter={state.filter}
            words={words}
            language={state.language}
            dispatch={dispatch}
          />
          {fixes}
          <FindingList findings={shown} state={state} words={words} dispatch={dispatch} onShow={commands.show} />
        </>
      )}
      <WaivedList findings={waived} waiving={waiving} language={state.language} onShow={commands.show} />
      <SwitchRow label={words.live} checked={state.live} onChange={(on) => dispatch({ type: "liveChosen", on })} />
      <UncheckedSheets checked={checked} language={state.language} disabled={busy} onMap={commands.map} />
      <MappedSheets checked={checked} language={state.language} disabled={busy} onUnmap={(name) => commands.map(name, undefined)} />
    </section>
  );
}
