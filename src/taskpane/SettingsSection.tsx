import { lazy } from "react";
import { OnDemand } from "./OnDemand";
import type { SettingsPanelProps } from "./SettingsPanel";
import { words as allWords } from "./words";

/** Set once for a programme: it is loaded when somebody opens it. */
const SettingsPanel = lazy(async () => ({ default: (await import(/* webpackChunkName: "settings" */ "./SettingsPanel")).SettingsPanel }));

/** The settings of the programme. Where others were read meanwhile, the form begins anew with them. */
export function SettingsSection({ onOpen, ...props }: SettingsPanelProps & { readonly onOpen: () => void }) {
  const words = allWords[props.language].settings;
  return (
    <OnDemand title={words.title} loading={words.loading} onOpen={onOpen}>
      {() => <SettingsPanel key={JSON.stringify(props.settings)} {...props} />}
    </OnDemand>
  );
}
