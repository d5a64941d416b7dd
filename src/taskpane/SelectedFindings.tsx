import { Button, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { toA1 } from "../grid/area";
import type { CellRef } from "../grid/cell-ref";
import type { Language } from "../language";
import type { Finding } from "../rules/rule";
import { DismissIcon } from "./DismissIcon";
import { FindingCard } from "./FindingCard";
import { words as allWords } from "./words";

export interface SelectedFindingsProps {
  readonly cell: CellRef;
  /** What is said of the cell, and is still to be looked at: at least one. */
  readonly findings: readonly Finding[];
  readonly language: Language;
  readonly onShow: (at: CellRef, finding: Finding) => void;
  readonly onClose: () => void;
}

const useStyles = makeStyles({
  box: {
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow4,
  },
  line: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "8px", padding: "4px 4px 4px 8px" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: "anywhere" },
  // The rest of the pane stays in reach, also where a cell has many findings.
  list: { listStyleType: "none", margin: 0, padding: 0, maxHeight: "45vh", overflowY: "auto" },
});

/** The findings of the cell that the person went to in the sheet, above everything else; a press says all of one, and goes nowhere. */
export function SelectedFindings({ cell, findings, language, onShow, onClose }: SelectedFindingsProps) {
  const styles = useStyles();
  const id = useId();
  const [opened, setOpened] = useState<Finding>();
  const words = allWords[language];
  const press = (at: CellRef, finding: Finding) => (at === finding.at ? setOpened(finding === opened ? undefined : finding) : onShow(at, finding));
  return (
    <section className={styles.box} aria-labelledby={id}>
      <div className={styles.line}>
        <Subtitle2 as="h2" id={id} className={styles.heading}>
          {words.selected.title(toA1(cell.area), findings.length)}
        </Subtitle2>
        <Button appearance="transparent" size="small" icon={<DismissIcon />} aria-label={words.selected.close} onClick={onClose} />
      </div>
      <ul className={styles.list}>
        {findings.map((finding, index) => (
          <li key={index}>
            <FindingCard finding={finding} open={finding === opened} language={language} words={words} onShow={press} />
          </li>
        ))}
      </ul>
    </section>
  );
}
