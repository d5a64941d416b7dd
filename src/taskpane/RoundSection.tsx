import { lazy } from "react";
import { OnDemand } from "./OnDemand";
import type { RoundPanelProps } from "./RoundPanel";
import { words as allWords } from "./words";

/** One person in the city needs it: it is loaded when somebody opens it. */
const RoundPanel = lazy(async () => ({ default: (await import(/* webpackChunkName: "round" */ "./RoundPanel")).RoundPanel }));

/** The reform office's part of the pane: the submitted workbooks, checked together. */
export function RoundSection(props: RoundPanelProps) {
  const words = allWords[props.state.language].round;
  return (
    <OnDemand title={words.title} loading={words.loading}>
      {() => <RoundPanel {...props} />}
    </OnDemand>
  );
}
