import { Button, makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState } from "react";
import { endPractice } from "../commands/end-practice";
import { tryPractice } from "../commands/try-practice";
import type { Language } from "../language";
import { words as allWords } from "./words";

export interface TourProps {
  readonly language: Language;
  readonly disabled: boolean;
  readonly onTry: () => void;
  readonly onEndPractice: () => void;
  readonly onStart: () => void;
  readonly onClose: () => void;
  /** Was it opened by a press? Then it takes the focus. */
  readonly isAsked: boolean;
}

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    gap: "12px",
    padding: "16px",
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  heading: { margin: 0 },
  step: { color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  ways: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", gap: "8px" },
});

/** The first three steps: what the pane does, to try that on a sample, to begin with one's own. Each can be passed over. */
export function Tour({ language, disabled, onTry, onEndPractice, onStart, onClose, isAsked }: TourProps) {
  const styles = useStyles();
  const words = allWords[language].tour;
  const [step, setStep] = useState(0);
  const box = useRef<HTMLElement>(null);
  const id = useId();
  const [title, sentences] = words.steps[step] ?? words.steps[0];
  const isLast = step === words.steps.length - 1;
  useEffect(() => {
    if (isAsked) box.current?.focus();
  }, [isAsked]);
  return (
    <section ref={box} className={styles.box} aria-labelledby={id} tabIndex={-1}>
      <div aria-live="polite">
        <Text size={200} className={styles.step} block>
          {words.step(step + 1, words.steps.length)}
        </Text>
        <Subtitle2 as="h2" id={id} className={styles.heading} block>
          {title}
        </Subtitle2>
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      {step === 1 && (
        <div className={styles.buttons}>
          <Button disabledFocusable={disabled} onClick={onTry}>
            {tryPractice.label[language]}
          </Button>
          <Button disabledFocusable={disabled} onClick={onEndPractice}>
            {endPractice.label[language]}
          </Button>
        </div>
      )}
      <div className={styles.ways}>
        <Button size="small" appearance="subtle" onClick={onClose}>
          {words.skip}
        </Button>
        <span className={styles.buttons}>
          <Button size="small" disabledFocusable={step === 0} onClick={() => setStep(step - 1)}>
            {words.back}
          </Button>
          <Button size="small" appearance="primary" disabledFocusable={isLast && disabled} onClick={isLast ? onStart : () => setStep(step + 1)}>
            {isLast ? words.start : words.next}
          </Button>
        </span>
      </div>
    </section>
  );
}
