import type { Progress } from "../commands/command";
import { toA1 } from "../grid/area";
import { countBySeverity, openFindingsOf } from "./filter";
import { noticeText } from "./notice-text";
import type { PaneState } from "./state";
import { useUnseen } from "./use-unseen";
import { words as allWords } from "./words";

/** Tells a screen reader what a sighted person sees happen: the step that is being taken, then the counts or what went wrong. */
export function Announcer({ state }: { readonly state: PaneState }) {
  return (
    <div role="status" className={useUnseen()}>
      {announcement(state)}
    </div>
  );
}

function announcement({ working, checked, notice, selected, language }: PaneState): string {
  const words = allWords[language];
  if (working) return words.progress(withoutCount(working.progress));
  if (notice) return noticeText(notice, language).join(language === "ja" ? "。" : ". ");
  const ofCell = selected && checked ? openFindingsOf(checked.check.findings, selected) : [];
  if (selected && ofCell.length > 0) return words.selected.title(toA1(selected.area), ofCell.length);
  return checked ? words.announce(countBySeverity(checked.check.findings)) : "";
}

/** Each step once: a count that moves with every sheet would never let anything else be heard. */
function withoutCount(progress: Progress | undefined): Progress | undefined {
  return progress && "total" in progress ? { ...progress, done: 0, total: 0 } : progress;
}
