import { Button, Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { takeBackWaiver } from "../commands/take-back-waiver";
import { toA1 } from "../grid/area";
import type { CellRef } from "../grid/cell-ref";
import type { Language } from "../language";
import type { Finding } from "../rules/rule";
import { Disclosure } from "./Disclosure";
import { Stepwise } from "./Stepwise";
import type { Waiving } from "./waiving";
import { words as allWords } from "./words";

export interface WaivedListProps {
  /** The waived ones that the filter lets through. */
  readonly findings: readonly Finding[];
  readonly waiving: Pick<Waiving, "disabled" | "takeBack">;
  readonly language: Language;
  readonly onShow: (at: CellRef, finding: Finding) => void;
}

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: "4px 0", display: "flex", flexDirection: "column", gap: "12px" },
  item: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "4px" },
  link: { fontSize: tokens.fontSizeBase200, textAlign: "start" },
  text: { overflowWrap: "anywhere" },
  terms: { overflowWrap: "anywhere", whiteSpace: "pre-line", color: tokens.colorNeutralForeground2 },
});

/** 確認済み: what was found and is right as it is, with who says so, why and until when, and the way back. */
export function WaivedList({ findings, waiving, language, onShow }: WaivedListProps) {
  const styles = useStyles();
  const { waivers: words, severityOfOne } = allWords[language];
  if (findings.length === 0) return null;
  return (
    <Disclosure title={words.title(findings.length)}>
      <Stepwise items={findings} words={allWords[language]} className={styles.list}>
        {(finding, index) => {
          const { at, severity, message, waived } = finding;
          if (!waived) return null;
          const place = `${severityOfOne[severity]} ${at.sheet} ${toA1(at.area)}`;
          return (
            <li key={index} className={styles.item}>
              <Link as="button" className={styles.link} onClick={() => onShow(at, finding)}>
                {place}
              </Link>
              <Text className={styles.text}>{message[language][0]}</Text>
              <Text size={200} className={styles.terms}>
                {words.terms(waived)}
              </Text>
              <Button
                size="small"
                aria-label={`${takeBackWaiver.label[language]} ${place}`}
                disabledFocusable={waiving.disabled}
                onClick={() => waiving.takeBack(waived)}
              >
                {takeBackWaiver.label[language]}
              </Button>
            </li>
          );
        }}
      </Stepwise>
    </Disclosure>
  );
}
