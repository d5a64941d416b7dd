import { z } from "zod";
import { toA1 } from "../grid/area";
import type { CellRef } from "../grid/cell-ref";
import type { Bilingual, Language } from "../language";
import { programmeFrom } from "../model/programme-from";
import { defaultSettings } from "../settings";
import { expectedOf } from "../settings/expected";
import { fieldsOf } from "../settings/fields";
import { findAll } from "./find-all";
import { rowsToShow, sheetTable } from "./readme-sheet";
import type { Finding, Rule } from "./rule";

/** One rule on the page: what it is, why, its options, and both examples with what is really said about them. */
export function ruleText(rule: Rule, badge: Bilingual, language: Language): readonly string[] {
  const { id, title, reason, examples } = rule;
  const findings = findingsOf(rule);
  const [bad, good] = [examples.bad.grid, examples.good.grid];
  return [
    `<a id="${anchorOf(rule, language)}"></a>`,
    `#### ${title[language]}`,
    `${badge[language]} · \`${id}\``,
    reason[language],
    ...optionTable(rule, language),
    heads.bad[language],
    sheetTable(bad, rowsToShow(bad, good, findings), findings, language),
    ...findings.map((finding) => findingText(finding, language)),
    heads.good[language],
    sheetTable(good, rowsToShow(good, bad, []), [], language),
  ];
}

/** Two languages on one page have two anchors. */
export const anchorOf = ({ id }: Rule, language: Language): string => `${id}-${language}`;

const heads = {
  good: { ja: "問題のない例", en: "Accepted" },
  bad: { ja: "指摘される例", en: "Found" },
  options: { ja: ["設定", "説明", "入力できる値", "標準"], en: ["Option", "What it is", "What it may be", "Default"] },
} as const satisfies Record<string, Bilingual<string | readonly string[]>>;

/** What the rule really says about its bad example. Rules that are off by default run here, too. */
function findingsOf(rule: Rule): readonly Finding[] {
  const { grid, spentWaivers = [] } = rule.examples.bad;
  return findAll([{ ...rule, offByDefault: false }], programmeFrom([grid]), defaultSettings, spentWaivers);
}

/** The cells, the message, and the data that go with it. */
function findingText({ cells, message, actual, expected, fix }: Finding, language: Language): string {
  const [at = "", ...also] = cells.map(nameOf);
  const others = { ja: `（あわせて ${also.join("、")}）`, en: ` (with ${also.join(", ")})` };
  const data = {
    ja: [
      actual === null ? "" : `いまの値「${actual}」`,
      expected.length === 0 ? "" : `あるべき値 ${expected.map((one) => `「${one}」`).join("か")}`,
      fix ? `確実に直せる誤り: 「${fix.from}」→「${fix.to}」` : "",
    ],
    en: [
      actual === null ? "" : `actual: ${actual}`,
      expected.length === 0 ? "" : `expected: ${expected.join(" or ")}`,
      fix ? `certain fix: ${fix.from} → ${fix.to}` : "",
    ],
  };
  const lines = [
    `**${at}**${also.length === 0 ? "" : others[language]}`,
    message[language].join(language === "ja" ? "" : " "),
    data[language].filter((text) => text !== "").join(language === "ja" ? "　" : "; "),
  ];
  return lines.filter((line) => line !== "").map((line) => `> ${line.replaceAll("\n", " ")}`).join("<br>\n");
}

const nameOf = ({ area }: CellRef): string => toA1({ ...area, rowCount: 1, columnCount: 1 });

/** The rule's options, as the page of the settings prints those of the programme. */
function optionTable({ options }: Rule, language: Language): readonly string[] {
  if (!(options instanceof z.ZodObject)) return [];
  const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const lines = fieldsOf(options, []).map((field) =>
    row([
      `\`${field.path.join(".")}\` ${field.words.title[language]}`,
      field.words.description[language],
      expectedOf(field)[language],
      String(field.byDefault),
    ]),
  );
  return [[row(heads.options[language]), row(heads.options[language].map(() => "---")), ...lines].join("\n")];
}
