import { Text } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import { Disclosure } from "./Disclosure";
import type { RoundPanelProps } from "./RoundPanel";
import { words as allWords } from "./words";

/** One person in the city needs it: it is loaded when somebody opens it. */
const RoundPanel = lazy(async () => ({ default: (await import(/* webpackChunkName: "round" */ "./RoundPanel")).RoundPanel }));

/** The reform office's part of the pane: the submitted workbooks, checked together. */
export function RoundSection(props: RoundPanelProps) {
  const [wasOpened, setWasOpened] = useState(false);
  const words = allWords[props.state.language].round;
  return (
    <Disclosure title={words.title} onOpen={() => setWasOpened(true)}>
      {wasOpened && (
        <Suspense fallback={<Text size={200}>{words.loading}</Text>}>
          <RoundPanel {...props} />
        </Suspense>
      )}
    </Disclosure>
  );
}
