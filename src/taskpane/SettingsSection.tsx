import { Text } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import { Disclosure } from "./Disclosure";
import type { SettingsPanelProps } from "./SettingsPanel";
import { words as allWords } from "./words";

/** Set once for a programme: it is loaded when somebody opens it. */
const SettingsPanel = lazy(async () => ({ default: (await import(/* webpackChunkName: "settings" */ "./SettingsPanel")).SettingsPanel }));

/** The settings of the programme. Where others were read meanwhile, the form begins anew with them. */
export function SettingsSection({ onOpen, ...props }: SettingsPanelProps & { readonly onOpen: () => void }) {
  const [wasOpened, setWasOpened] = useState(false);
  const words = allWords[props.language].settings;
  const open = () => {
    setWasOpened(true);
    onOpen();
  };
  return (
    <Disclosure title={words.title} onOpen={open}>
      {wasOpened && (
        <Suspense fallback={<Text size={200}>{words.loading}</Text>}>
          <SettingsPanel key={JSON.stringify(props.settings)} {...props} />
        </Suspense>
      )}
    </Disclosure>
  );
}
