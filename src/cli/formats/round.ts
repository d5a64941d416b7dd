import type { Language } from "../../language";
import type { ExpectedIssue } from "../../round/expected-issues";
import type { ClaimedIssue, FileVerdict, Round } from "../../round/round";
import { headings, roundInOneLine, verdictNames } from "../../round/words";

/** Reasons that are told in one line; `--format json` and the report have all of them. */
const mostReasons = 3;

/** For people: every file with its verdict and why, what nobody submitted, what came twice; at the end, all in one line. */
export function roundText(round: Round, language: Language): string {
  const { files, ours, unsubmitted, doubled, unlisted } = round;
  const section = (heading: keyof typeof headings, lines: readonly string[]) =>
    lines.length === 0 ? [] : [`${headings[heading][language]} (${lines.length})`, ...lines.map((line) => `  ${line}`), ""];
  const madeByUs = language === "ja" ? "このアドインが作ったファイル（除きました）" : "Made by the add-in (left out)";
  return [
    ...section("files", files.map((file) => fileLine(file, language))),
    ...(ours.length > 0 ? [`${madeByUs} (${ours.length})`, ...ours.map((file) => `  ${file}`), ""] : []),
    ...section("unsubmitted", unsubmitted.map(issueLine)),
    ...section("doubled", doubled.map(claimLine)),
    ...section("unlisted", unlisted.map(claimLine)),
    roundInOneLine(round)[language],
  ].join("\n");
}

function fileLine({ file, verdict, reasons }: FileVerdict, language: Language): string {
  const more = reasons.length - mostReasons;
  const rest = more > 0 ? [language === "ja" ? `ほか${more}` : `${more} more`] : [];
  const told = [...reasons.slice(0, mostReasons).map((reason) => reason[language]), ...rest];
  return [verdictNames[verdict][language], file, ...(told.length > 0 ? [told.join(" / ")] : [])].join("  ");
}

const issueLine = ({ issue, name, departments }: ExpectedIssue): string =>
  `${issue}  ${departments.join(", ")}  ${name.replace(/\s+/g, " ")}`;

const claimLine = ({ issue, forms }: ClaimedIssue): string => `${issue}  ${forms.map(({ file, sheet }) => `${file} ${sheet}`).join(", ")}`;
