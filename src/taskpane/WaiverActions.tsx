import { Button, makeStyles } from "@fluentui/react-components";
import { useContext, useEffect, useRef, useState } from "react";
import { takeBackWaiver } from "../commands/take-back-waiver";
import { waiveFinding } from "../commands/waive-finding";
import type { Language } from "../language";
import type { Finding } from "../rules/rule";
import { WaiverForm } from "./WaiverForm";
import { WaivingContext } from "./waiving";

export interface WaiverActionsProps {
  readonly finding: Finding;
  readonly language: Language;
}

const useStyles = makeStyles({ box: { padding: "0 8px 12px 32px" } });

/** Below an open finding: to say that it is right as it is; or, where it is about a waiver, to take that back. */
export function WaiverActions({ finding, language }: WaiverActionsProps) {
  const styles = useStyles();
  const waiving = useContext(WaivingContext);
  const [asking, setAsking] = useState(false);
  const opener = useRef<HTMLElement>(null);
  const wasAsking = useRef(false);
  // Who gives it up is back at the button.
  useEffect(() => {
    if (wasAsking.current && !asking) opener.current?.focus();
    wasAsking.current = asking;
  }, [asking]);
  if (!waiving) return null;
  const { spent } = finding;
  return (
    <div className={styles.box}>
      {spent ? (
        <Button size="small" disabledFocusable={waiving.disabled} onClick={() => waiving.takeBack(spent)}>
          {takeBackWaiver.label[language]}
        </Button>
      ) : asking ? (
        <WaiverForm waiving={waiving} language={language} onWaive={(terms) => waiving.waive(finding, terms)} onCancel={() => setAsking(false)} />
      ) : (
        <Button
          ref={(button: HTMLElement | null) => void (opener.current = button)}
          size="small"
          disabledFocusable={waiving.disabled}
          onClick={() => setAsking(true)}
        >
          {`${waiveFinding.label[language]}…`}
        </Button>
      )}
    </div>
  );
}
