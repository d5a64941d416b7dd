import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Language } from "../language";
import { verdicts, type ClaimedIssue, type FileVerdict, type Round } from "../round/round";
import { headings, roundInOneLine, verdictNames } from "../round/words";
import { readable } from "../values/readable";
import { Disclosure } from "./Disclosure";
import { words as allWords } from "./words";

export interface RoundResultsProps {
  readonly round: Round;
  readonly language: Language;
}

const useStyles = makeStyles({
  results: { display: "flex", flexDirection: "column", gap: "8px" },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "8px", overflowWrap: "anywhere" },
  reasons: { color: tokens.colorNeutralForeground2, margin: 0, paddingInlineStart: "16px" },
});

/** Reasons that are told at once; the sheet 提出状況 has all of them. */
const mostReasons = 3;

/** What is to be done comes first: files that fail, then those that could not be read; those that pass come last. */
const order = [...verdicts].sort((a, b) => Number(a === "passed") - Number(b === "passed"));

/** Which files pass, which do not and why, what nobody submitted, what came twice. */
export function RoundResults({ round, language }: RoundResultsProps) {
  const styles = useStyles();
  const words = allWords[language].round;
  const { files, ours, expected, unsubmitted, doubled, unlisted } = round;
  const unreadable = files.filter(({ verdict }) => verdict === "unreadable").length;
  return (
    <section className={styles.results} aria-label={headings.round[language]}>
      <Text weight="semibold">{roundInOneLine(round)[language]}</Text>
      {ours.length > 0 && <Text size={200}>{words.ours(ours.length)}</Text>}
      {order.map((verdict) => {
        const own = files.filter((file) => file.verdict === verdict);
        return (
          <Group key={verdict} title={words.counted(verdictNames[verdict][language], own.length)}>
            {own.map((file) => (
              <FileLine key={file.file} file={file} language={language} />
            ))}
          </Group>
        );
      })}
      {!expected && <Text size={200}>{words.noList}</Text>}
      <Group title={words.counted(headings.unsubmitted[language], unsubmitted.length)}>
        {unreadable > 0 && unsubmitted.length > 0 ? [<li key="lost">{words.lost(unreadable)}</li>] : []}
        {unsubmitted.map(({ issue, name, departments }) => (
          <li key={issue}>
            <Text size={200}>{`${issue} ${readable(name.trim())}（${readable(departments.join("、"))}）`}</Text>
          </li>
        ))}
      </Group>
      <Claims title={words.counted(headings.doubled[language], doubled.length)} claims={doubled} />
      <Claims title={words.counted(headings.unlisted[language], unlisted.length)} claims={unlisted} />
    </section>
  );
}

/** Nothing is shown of what there is none of: the line above all says so. */
function Group({ title, children }: { readonly title: string; readonly children: readonly ReactNode[] }) {
  const styles = useStyles();
  if (children.flat().length === 0) return null;
  return (
    <Disclosure title={title}>
      <ul className={styles.list}>{children}</ul>
    </Disclosure>
  );
}

function FileLine({ file: { file, reasons }, language }: { readonly file: FileVerdict; readonly language: Language }) {
  const styles = useStyles();
  const more = reasons.length - mostReasons;
  return (
    <li>
      <Text size={200} weight="semibold">
        {file}
      </Text>
      {reasons.length > 0 && (
        <ul className={styles.reasons}>
          {reasons.slice(0, mostReasons).map((reason) => (
            <li key={reason.ja}>{reason[language]}</li>
          ))}
          {more > 0 && <li>{allWords[language].round.moreReasons(more)}</li>}
        </ul>
      )}
    </li>
  );
}

function Claims({ title, claims }: { readonly title: string; readonly claims: readonly ClaimedIssue[] }) {
  return (
    <Group title={title}>
      {claims.map(({ issue, forms }) => (
        <li key={issue}>
          <Text size={200}>{`${issue}: ${forms.map(({ file, sheet }) => `${file}「${sheet}」`).join("、")}`}</Text>
        </li>
      ))}
    </Group>
  );
}
