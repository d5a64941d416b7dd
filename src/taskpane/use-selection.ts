import { useEffect, type Dispatch, type RefObject } from "react";
import { runCommand } from "../commands/run-command";
import { selectedCell } from "../commands/selected-cell";
import { watchSelected } from "../commands/watch-selected";
import { isOpen } from "../rules/rule";
import type { PaneAction, PaneState } from "./state";
import { unattended } from "./use-live-check";

/** Whoever goes through the cells with the arrow keys is asked about where they stop, after as many ms. */
const pause = 200;

/** While there are findings: tells the pane which cell the person stands on. */
export function useSelection(latest: RefObject<PaneState>, dispatch: Dispatch<PaneAction>): void {
  const active = latest.current.checked?.check.findings.some(isOpen) ?? false;
  useEffect(() => {
    if (!active) return;
    const selection = followSelection(() => latest.current, dispatch);
    const watching = runCommand(watchSelected, selection.moved, unattended);
    return () => {
      selection.stop();
      void watching.then((outcome) => (outcome.kind === "done" ? outcome.value() : undefined));
    };
  }, [active, latest, dispatch]);
}

/** Asks once the person stands still, one question at a time; an answer that comes when they have moved on, or something else is checked, is not used. */
export function followSelection(state: () => PaneState, dispatch: Dispatch<PaneAction>) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asking = false;
  let moves = 0;

  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void ask(), pause);
  };

  async function ask(): Promise<void> {
    const { checked, working } = state();
    if (!checked) return;
    // What a command selects, no person has.
    if (asking || working) return wait();
    const asked = moves;
    asking = true;
    const outcome = await runCommand(selectedCell, { seen: checked.snapshot }, unattended);
    asking = false;
    if (asked !== moves || state().checked !== checked) return;
    dispatch({ type: "selected", at: outcome.kind === "done" ? outcome.value : undefined });
  }

  return {
    moved(): void {
      moves++;
      wait();
    },
    stop(): void {
      moves++;
      clearTimeout(timer);
    },
  };
}
