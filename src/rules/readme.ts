import { languages, type Bilingual, type Language } from "../language";
import { programmeFrom } from "../model/programme-from";
import { defaultSettings } from "../settings";
import { optionsOf } from "./find-all";
import { rules } from "./index";
import type { Category, Rule, Severity, Words } from "./rule";

/** The catalogue of rules as a page: every word of it stands in the rules, every message is the one that the example gives. */
export function rulesReadme(): string {
  const chapters = languages.map((language) => [`## ${headings.catalogue[language]}`, ...rules.map((rule) => ruleText(rule, language))].join("\n\n"));
  return [
    "# ルール / Rules",
    "<!-- npm run generate -->",
    `${rules.length}のルールがあります。[日本語](#${anchor(headings.catalogue.ja)})。${rules.length} rules, [in English](#${anchor(headings.catalogue.en)}) below.`,
    table(),
    ...chapters,
    "",
  ].join("\n\n").replace(/\n+$/, "\n");
}

const headings = {
  catalogue: { ja: "ルール一覧", en: "The rules" },
  good: { ja: "問題のない例", en: "Accepted" },
  bad: { ja: "指摘される例", en: "Found" },
  message: { ja: "表示される内容", en: "The message" },
  options: { ja: "設定", en: "Options" },
} as const satisfies Record<string, Bilingual>;

const severityWords: Readonly<Record<Severity, Bilingual>> = {
  error: { ja: "エラー", en: "error" },
  warning: { ja: "警告", en: "warning" },
  info: { ja: "情報", en: "information" },
};

const categoryWords: Readonly<Record<Category, Bilingual>> = {
  structure: { ja: "記入と様式", en: "entries and form" },
  values: { ja: "値", en: "values" },
  plan: { ja: "計画", en: "plan" },
  results: { ja: "実績", en: "results" },
  "across-sheets": { ja: "シートと一覧", en: "form against list" },
  "machine-readability": { ja: "機械判読", en: "machine-readability" },
  waivers: { ja: "確認済み", en: "waivers" },
};

/** "情報（初期設定では検査しません）" for a rule that runs only where the settings say so. */
const severityOf = ({ severity, offByDefault = false }: Rule): Bilingual => ({
  ja: `${severityWords[severity].ja}${offByDefault ? "（初期設定では検査しません）" : ""}`,
  en: `${severityWords[severity].en}${offByDefault ? " (off by default)" : ""}`,
});

const anchor = (heading: string): string => heading.toLowerCase().replaceAll(" ", "-");

const table = (): string =>
  [
    "| id | 重要度 severity | 種類 category | 題 title |",
    "| --- | --- | --- | --- |",
    ...rules.map((rule) => {
      const { id, severity, category, title, offByDefault = false } = rule;
      return `| ${id} | ${severityOf(rule).ja} ${severity}${offByDefault ? ", off" : ""} | ${categoryWords[category].ja} | ${title.ja}<br>${title.en} |`;
    }),
  ].join("\n");

function ruleText(rule: Rule, language: Language): string {
  const { id, category, title, reason, examples } = rule;
  return [
    `### ${title[language]}`,
    `\`${id}\` · ${severityOf(rule)[language]} · ${categoryWords[category][language]}`,
    reason[language],
    ...optionLines(rule, language),
    `${headings.bad[language]}:`,
    fenced(examples.bad.source),
    `${headings.message[language]}:`,
    messagesOf(rule)
      .map((words) => `> ${words[language].join(language === "ja" ? "" : " ")}`)
      .join("\n>\n"),
    `${headings.good[language]}:`,
    fenced(examples.good.source),
  ].join("\n\n");
}

/** What the rule really says about its bad example; several findings in words that are all alike are said once. */
function messagesOf(rule: Rule): readonly Bilingual<Words>[] {
  const { grid, spentWaivers = [] } = rule.examples.bad;
  const faults = rule.find(programmeFrom([grid]), { settings: defaultSettings, options: optionsOf(rule, undefined), spentWaivers });
  const messages = new Map(Array.from(faults, (fault) => rule.explain(fault)).map((words) => [words.ja.join(""), words]));
  return [...messages.values()];
}

/** The rule's own defaults are its documentation: name and value. */
function optionLines(rule: Rule, language: Language): readonly string[] {
  const defaults = optionsOf(rule, undefined);
  if (typeof defaults !== "object" || defaults === null) return [];
  const lines = Object.entries(defaults).map(([name, value]) => `- \`${name}\`: ${JSON.stringify(value)}`);
  return lines.length === 0 ? [] : [`${headings.options[language]}:`, lines.join("\n")];
}

const fenced = (source: string): string => `\`\`\`\n${source.trim()}\n\`\`\``;
