import { useEffect, useRef } from "react";
import { showPane } from "../excel/show-pane";
import { summarySheets } from "../summary/index";
import type { RibbonHandlers } from "./ribbon-actions";
import type { PaneCommands } from "./use-commands";

/** Lets the ribbon and the context menu do what the pane can do, whether it is open or not. */
export function useRibbon(connect: (handlers: RibbonHandlers) => void, commands: PaneCommands): void {
  const latest = useRef(commands);
  latest.current = commands;
  useEffect(() => {
    connect(handlersOf(() => latest.current));
  }, [connect]);
}

function handlersOf(commands: () => PaneCommands): RibbonHandlers {
  /** What comes of it is read in the pane: it is there before the work begins. */
  const inPane = (start: (commands: PaneCommands) => void) => async () => {
    await showPane();
    start(commands());
    await commands().settled();
  };
  /** What comes of it is seen in the sheet: the pane comes only where there is something to be told. */
  const inSheet = (start: (commands: PaneCommands) => void) => async () => {
    start(commands());
    if (await commands().settled()) await showPane();
  };
  return {
    kaikakuCheck: inPane((pane) => pane.check()),
    kaikakuMarks: inSheet((pane) => pane.flipHighlights()),
    kaikakuSummaries: inSheet((pane) => pane.summarise(summarySheets.map(({ id }) => id))),
    kaikakuSubmission: inPane((pane) => pane.checkBeforeSubmission()),
    kaikakuCell: inPane((pane) => pane.askCell()),
  };
}
