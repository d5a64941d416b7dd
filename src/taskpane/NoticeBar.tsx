import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { Dispatch } from "react";
import type { Language } from "../language";
import { DismissIcon } from "./DismissIcon";
import { noticeText } from "./notice-text";
import type { Notice, PaneAction } from "./state";
import { words as allWords } from "./words";

export interface NoticeBarProps {
  readonly notice: Notice | undefined;
  readonly language: Language;
  readonly dispatch: Dispatch<PaneAction>;
  readonly onRetry: () => void;
}

/** The one place where the pane says how something went, above all when it did not: what happened, and what to do. */
export function NoticeBar({ notice, language, dispatch, onRetry }: NoticeBarProps) {
  if (!notice) return null;
  const words = allWords[language];
  const [title, text] = noticeText(notice, language);
  return (
    <MessageBar intent={intentOf(notice)} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle>
        <br />
        {text}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            size="small"
            icon={<DismissIcon />}
            aria-label={words.notice.dismiss}
            onClick={() => dispatch({ type: "noticeDismissed" })}
          />
        }
      >
        {notice.kind === "failed" && notice.canRetry && (
          <Button size="small" onClick={onRetry}>
            {words.notice.retry}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}

const intentOf = (notice: Notice) => (notice.kind === "judged" ? verdictIntents[notice.verdict.result] : intents[notice.kind]);

const verdictIntents = { passes: "success", fails: "error", nothing: "warning" } as const;

const intents = {
  failed: "error",
  cancelled: "info",
  protected: "warning",
  gone: "warning",
  hidden: "warning",
  moved: "warning",
  clean: "info",
  summaries: "success",
  forms: "success",
  broughtIn: "info",
  sentBack: "success",
  settingsSaved: "success",
  fixed: "success",
  takenBack: "success",
  practising: "info",
  practiceEnded: "success",
  waived: "success",
  waiverTakenBack: "success",
} as const;
