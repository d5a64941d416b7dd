import { Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { toA1 } from "../grid/area";
import type { CellRef } from "../grid/cell-ref";
import type { Language } from "../language";
import type { Finding } from "../rules/rule";
import { ruleOf, ruleTitle } from "../rules/rule-of";
import { readable } from "../values/readable";
import { RuleHelp } from "./help";
import { OnDemand } from "./OnDemand";
import { words as allWords, type PaneWords } from "./words";

export interface FindingDetailsProps {
  readonly finding: Finding;
  readonly language: Language;
  readonly words: PaneWords;
  readonly onShow: (at: CellRef, finding: Finding) => void;
}

const useStyles = makeStyles({
  details: { display: "flex", flexDirection: "column", gap: "8px", padding: "0 8px 12px 32px" },
  facts: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: "12px",
    rowGap: "4px",
    margin: 0,
    fontSize: tokens.fontSizeBase200,
  },
  term: { color: tokens.colorNeutralForeground2 },
  fact: { margin: 0, overflowWrap: "anywhere", whiteSpace: "pre-line" },
  cells: { display: "flex", flexWrap: "wrap", columnGap: "12px", rowGap: "4px" },
});

/** What was expected and what to do, with the facts: the value found, what could stand there, the other cells. */
export function FindingDetails({ finding, language, words: { finding: words }, onShow }: FindingDetailsProps) {
  const styles = useStyles();
  const [, expected, todo] = finding.message[language];
  const others = finding.cells.slice(1);
  const rule = ruleOf(finding.ruleId);
  const facts: readonly (readonly [string, string])[] = [
    ...(finding.actual === null ? [] : [[words.actual, finding.actual.trim() === "" ? words.blank : readable(finding.actual)] as const]),
    ...(finding.expected.length === 0 ? [] : [[words.expected, finding.expected.map(readable).join(words.or)] as const]),
    ...(finding.issue ? [[words.issue, finding.issue] as const] : []),
    ...(finding.department ? [[words.department, readable(finding.department)] as const] : []),
    [words.rule, ruleTitle(finding.ruleId)[language]],
  ];
  return (
    <div className={styles.details}>
      <Text>{expected}</Text>
      <Text weight="semibold">{todo}</Text>
      <dl className={styles.facts}>
        {facts.map(([term, fact]) => (
          <Fact key={term} term={term}>
            {fact}
          </Fact>
        ))}
        {others.length > 0 && (
          <Fact term={words.otherCells}>
            <span className={styles.cells}>
              {others.map((cell, index) => (
                <Link key={index} as="button" onClick={() => onShow(cell, finding)}>
                  {cell.sheet === finding.at.sheet ? toA1(cell.area) : `${cell.sheet} ${toA1(cell.area)}`}
                </Link>
              ))}
            </span>
          </Fact>
        )}
      </dl>
      {rule && (
        <OnDemand title={allWords[language].ruleHelp.why} loading={allWords[language].settings.loading}>
          {() => <RuleHelp rule={rule} language={language} />}
        </OnDemand>
      )}
    </div>
  );
}

function Fact({ term, children }: { readonly term: string; readonly children: React.ReactNode }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.fact}>{children}</dd>
    </>
  );
}
