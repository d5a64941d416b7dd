import { useEffect, type Dispatch, type RefObject } from "react";
import { checkEdits } from "../commands/check-edits";
import type { Job } from "../commands/command";
import { runCommand } from "../commands/run-command";
import { watchEdits } from "../commands/watch-edits";
import type { SheetEdit } from "../excel/watch-workbook";
import { isoDay } from "./clock-time";
import type { PaneAction, PaneState } from "./state";

/** For what is over in a moment and nobody waits for. */
export const unattended: Job = { signal: new AbortController().signal, report: () => undefined };

/** Edits that follow one another as fast as this (in ms) are checked together. */
const pause = 300;

/** From the first check on: checks again what is edited, or says that the list is outdated where that is switched off or does not work. */
export function useLiveCheck(latest: RefObject<PaneState>, dispatch: Dispatch<PaneAction>, now: () => Date): void {
  const active = latest.current.checked !== undefined;
  useEffect(() => {
    if (!active) return;
    const edits = collectEdits(() => latest.current, dispatch, now);
    const watching = runCommand(watchEdits, edits.add, unattended);
    return () => {
      edits.stop();
      void watching.then((outcome) => (outcome.kind === "done" ? outcome.value() : undefined));
    };
  }, [active, latest, dispatch, now]);
}

/** Waits until the person pauses and no other command runs; one check at a time. */
export function collectEdits(state: () => PaneState, dispatch: Dispatch<PaneAction>, now: () => Date) {
  let waiting: readonly SheetEdit[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let checking = false;

  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void checkWaiting(), pause);
  };

  async function checkWaiting(): Promise<void> {
    const { checked: before, working, year, highlighted } = state();
    if (!before || waiting.length === 0) return;
    if (working || checking) return wait();
    const edits = waiting;
    waiting = [];
    checking = true;
    const input = { before, edits, year, today: isoDay(now()), highlighted };
    const outcome = await runCommand(checkEdits, input, unattended);
    checking = false;
    dispatch(outcome.kind === "done" ? { type: "editsChecked", before, checked: outcome.value } : { type: "edited" });
  }

  return {
    add(edit: SheetEdit): void {
      if (!state().live) return dispatch({ type: "edited" });
      waiting = [...waiting, edit];
      wait();
    },
    stop: () => clearTimeout(timer),
  };
}
