import { useCallback, useRef, type Dispatch } from "react";
import { applyFixes } from "../commands/apply-fixes";
import { askCell } from "../commands/ask-cell";
import { checkBeforeSubmission } from "../commands/check-before-submission";
import { checkWorkbook, type CheckWorkbookOutput } from "../commands/check-workbook";
import type { Command } from "../commands/command";
import { endPractice } from "../commands/end-practice";
import { flipHighlights } from "../commands/flip-highlights";
import { insertBlankForms } from "../commands/insert-blank-forms";
import { mapSheet } from "../commands/map-sheet";
import { readSettings as readKept } from "../commands/read-settings";
import { runCommand, type Outcome } from "../commands/run-command";
import { saveSettings } from "../commands/save-settings";
import { showFinding } from "../commands/show-finding";
import { takeBackWaiver } from "../commands/take-back-waiver";
import { takeBackFixes } from "../commands/take-back-fixes";
import { toggleHighlight } from "../commands/toggle-highlight";
import { waiveFinding } from "../commands/waive-finding";
import { tryPractice } from "../commands/try-practice";
import { writeSummaries } from "../commands/write-summaries";
import type { CellRef } from "../grid/cell-ref";
import type { Mapping } from "../layouts/mapping";
import type { Finding, Fix } from "../rules/rule";
import type { Settings } from "../settings";
import type { WantedForms } from "../summary/blank-form";
import type { Waiver, WaiverTerms } from "../waivers/waiver";
import { clockTime, isoDay } from "./clock-time";
import { reducePane, type PaneAction, type PaneState } from "./state";
import { unattended, useLiveCheck } from "./use-live-check";
import { useSelection } from "./use-selection";

/** What a person can start from the pane. */
export interface PaneCommands {
  readonly check: () => void;
  readonly stop: () => void;
  /** Does once more what was not finished. */
  readonly retry: () => void;
  readonly show: (at: CellRef, finding: Finding) => void;
  readonly setHighlighted: (on: boolean) => void;
  /** Takes the marks off that are there; else checks, and puts them on. */
  readonly flipHighlights: () => void;
  readonly summarise: (sheets: readonly string[]) => void;
  /** Adds a blank form for each issue of the list that has none, or an empty one. */
  readonly insertForms: (wanted: WantedForms) => void;
  /** Says whether the workbook can be submitted, and writes the slip. */
  readonly checkBeforeSubmission: () => void;
  /** Shows the findings of the cell that is selected. */
  readonly askCell: () => void;
  /** Adds a sheet to practise on, and checks. */
  readonly practise: () => void;
  readonly endPractice: () => void;
  readonly fix: (fixes: readonly Fix[]) => void;
  readonly takeBack: () => void;
  readonly waive: (finding: Finding, terms: WaiverTerms) => void;
  readonly takeBackWaiver: (waiver: Waiver) => void;
  /** Keeps what a person said of a sheet (or forgets it), and checks again. */
  readonly map: (sheet: string, mapping: Mapping | undefined) => void;
  /** Reads the settings that the workbook keeps, where nothing else is being done. */
  readonly readSettings: () => void;
  /** Keeps settings in the workbook, or takes them out of it, and checks again. */
  readonly saveSettings: (settings: Settings | undefined) => void;
  /** For a part of the pane that brings its own commands when it is loaded. */
  readonly run: <Input, Output>(command: Command<Input, Output>, input: Input, done: (value: Output) => PaneAction) => void;
  /** Waits for the command that runs, if any: has the pane something to tell of it? */
  readonly settled: () => Promise<boolean>;
}

/** A command that the pane waits for. */
interface Running {
  readonly controller: AbortController;
  readonly told: Promise<boolean>;
}

/** Binds the commands to the state of the pane: what they need is taken from it, how they went is told to it. */
export function useCommands(state: PaneState, dispatch: Dispatch<PaneAction>, now: () => Date): PaneCommands {
  const running = useRef<Running>(undefined);
  const latest = useRef(state);
  latest.current = state;
  const last = useRef<() => void>(undefined);
  useLiveCheck(latest, dispatch, now);
  useSelection(latest, dispatch);

  /** What every check is made with. */
  const checkInput = () => {
    const { year, isYearChosen, endedYear, highlighted } = latest.current;
    return { year: isYearChosen ? year : endedYear, isYearByDefault: !isYearChosen, today: isoDay(now()), highlighted };
  };

  /** Runs a command that the pane waits for; one at a time. */
  function work<Input, Output>(command: Command<Input, Output>, input: Input, done: (value: Output) => PaneAction, checks = true): void {
    if (running.current) return;
    last.current = () => work(command, input, done, checks);
    const controller = new AbortController();
    const carryOut = async (): Promise<boolean> => {
      dispatch({ type: "started", command: command.id });
      const outcome = await runCommand(command, input, {
        signal: controller.signal,
        report: (progress) => dispatch({ type: "progressed", progress }),
      });
      running.current = undefined;
      const action = outcome.kind === "done" ? done(outcome.value) : brokenOff(outcome, checks);
      dispatch(action);
      return reducePane(latest.current, action).notice !== undefined;
    };
    running.current = { controller, told: carryOut() };
  }

  const show = useCallback(
    (at: CellRef, finding: Finding) => {
      dispatch({ type: "findingChosen", finding, at });
      void runCommand(showFinding, { at, seen: latest.current.checked?.snapshot }, unattended).then((outcome) => {
        if (outcome.kind === "done") dispatch({ type: "shown", sheet: at.sheet, outcome: outcome.value });
        else if (outcome.kind === "failed") dispatch({ type: "failed", words: outcome.words });
      });
    },
    [dispatch],
  );

  const readSettings = useCallback(() => {
    void runCommand(readKept, undefined, unattended).then((outcome) => {
      if (outcome.kind === "done") dispatch({ type: "settingsRead", settings: outcome.value });
      else if (outcome.kind === "failed") dispatch({ type: "failed", words: outcome.words });
    });
  }, [dispatch]);

  return {
    show,
    stop: () => running.current?.controller.abort(),
    settled: () => running.current?.told ?? Promise.resolve(false),
    retry: () => last.current?.(),
    run: (command, input, done) => work(command, input, done, false),
    check() {
      work(checkWorkbook, checkInput(), asChecked);
    },
    fix(fixes) {
      work(applyFixes, { ...checkInput(), fixes, seen: latest.current.checked?.snapshot }, ({ outcomes, unmarked: _, ...checked }) => {
        const done = outcomes.filter(({ outcome }) => outcome === "done").length;
        return { type: "fixed", checked, done, left: outcomes.length - done };
      });
    },
    takeBack() {
      work(takeBackFixes, checkInput(), ({ restored, left, unmarked: _, ...checked }) => ({
        type: "takenBack",
        checked,
        done: restored,
        left,
      }));
    },
    waive(finding, terms) {
      const programme = latest.current.checked?.check.programme;
      if (!programme) return;
      const input = { ...checkInput(), finding, programme, terms };
      work(waiveFinding, input, ({ unmarked: _, ...checked }) => ({ type: "waived", checked, by: terms.by }));
    },
    takeBackWaiver(waiver) {
      work(takeBackWaiver, { ...checkInput(), waiver }, ({ unmarked: _, ...checked }) => ({ type: "waiverTakenBack", checked }));
    },
    map(sheet, mapping) {
      work(mapSheet, { ...checkInput(), sheet, mapping }, asChecked);
    },
    readSettings,
    saveSettings(settings) {
      const year = settings?.evaluationYear ?? latest.current.endedYear;
      work(saveSettings, { ...checkInput(), year, settings }, ({ unmarked: _, ...checked }) => ({ type: "settingsSaved", checked }));
    },
    setHighlighted(on) {
      const findings = latest.current.checked?.check.findings ?? [];
      work(toggleHighlight, { on, findings }, (unmarked) => ({ type: "highlighted", on, unmarked }), false);
    },
    flipHighlights() {
      work(flipHighlights, checkInput(), (flipped) => {
        if (!flipped.on) return { type: "highlighted", on: false, unmarked: flipped.unmarked };
        const { on, unmarked, ...checked } = flipped;
        return { type: "checked", checked, unmarked, highlighted: on };
      });
    },
    checkBeforeSubmission() {
      const input = { ...checkInput(), language: latest.current.language, madeAt: clockTime(now()) };
      work(checkBeforeSubmission, input, ({ verdict, names, ...checked }) => ({ type: "judged", checked, verdict, names }));
    },
    askCell() {
      const { checked, outdated } = latest.current;
      const seen = outdated === undefined ? checked?.snapshot : undefined;
      work(askCell, { ...checkInput(), seen }, ({ at, made }) => ({ type: "cellAsked", at, checked: made }));
    },
    practise() {
      work(tryPractice, checkInput(), ({ name: sheet, unmarked: _, ...checked }) => ({ type: "practising", checked, sheet }));
    },
    endPractice() {
      work(endPractice, checkInput(), ({ unmarked: _, ...checked }) => ({ type: "practiceEnded", checked }));
    },
    insertForms(wanted) {
      work(insertBlankForms, { ...checkInput(), wanted }, ({ names, ...checked }) => ({ type: "formsInserted", checked, names }));
    },
    summarise(sheets) {
      const input = { ...checkInput(), sheets, language: latest.current.language, madeAt: clockTime(now()) };
      work(writeSummaries, input, ({ names, ...checked }) => ({ type: "summarised", checked, names }));
    },
  };
}

const asChecked = ({ unmarked, ...checked }: CheckWorkbookOutput): PaneAction => ({ type: "checked", checked, unmarked });

const brokenOff = (outcome: Exclude<Outcome<unknown>, { kind: "done" }>, checks: boolean): PaneAction => ({
  type: "brokenOff",
  words: outcome.kind === "failed" ? outcome.words : undefined,
  checks,
});
