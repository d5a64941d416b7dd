import { languages, type Bilingual, type Language } from "../language";
import { rules } from "./index";
import { anchorOf, ruleText } from "./readme-rule";
import { categories, severities, type Category, type Rule, type Severity } from "./rule";

/** The catalogue of rules as a page: every word of it stands in the rules, every message is the one that the example gives. */
export const rulesReadme = (): string =>
  [
    "# 検査項目の一覧 / Catalogue of rules",
    "<!-- npm run generate -->",
    languages.map((language) => `[${words.name[language]}](#${words.anchor[language]})`).join(" · "),
    ...languages.flatMap(chapter),
    "",
  ].join("\n\n").replace(/\n+$/, "\n");

const words = {
  name: { ja: "日本語", en: "English" },
  anchor: { ja: "catalogue-ja", en: "catalogue-en" },
  chapter: { ja: "検査項目", en: "The rules" },
  intro: {
    ja: [
      `改革課題シートと一覧を、${rules.length}の項目で検査します。**エラー**は確かな誤りで、直すまで提出できません。**警告**は誤りかもしれないもので、必ず目を通します。**情報**は書き方の気づきです。`,
      "重要度としきい値は、作業ウィンドウの「設定」で項目ごとに変えられます。確かめてこのままでよい指摘は「確認済み」にできます。",
      "例は小さなシートの抜粋です。太字は指摘されるセル、斜体はあわせて示されるセル、「←」「↑」は左や上のセルと結合されていることを表します。引用は、その例に実際に表示される内容です。",
    ].join("\n\n"),
    en: [
      `${rules.length} rules for forms and lists. An **error** is a certain fault and stops a submission, a **warning** has to be looked at, **information** is about form.`,
      "Severity and thresholds of each rule can be changed under Settings. What was looked at and is right as it is can be waived.",
      "The examples are excerpts of small sheets: bold is where the finding stands, italics what is shown with it, ← and ↑ are cells merged with the one to the left or above. The quotation is what is really said about the example.",
    ].join("\n\n"),
  },
  total: { ja: "計", en: "All" },
  kinds: { ja: ["種類", "項目数"], en: ["Category", "Rules"] },
} as const satisfies Record<string, Bilingual<string | readonly string[]>>;

const severityWords: Readonly<Record<Severity, Bilingual>> = {
  error: { ja: "エラー", en: "error" },
  warning: { ja: "警告", en: "warning" },
  info: { ja: "情報", en: "information" },
};

const categoryWords: Readonly<Record<Category, Bilingual>> = {
  structure: { ja: "記入と様式", en: "Entries and form" },
  values: { ja: "値", en: "Values" },
  plan: { ja: "計画", en: "Plan" },
  results: { ja: "実績", en: "Results" },
  "across-sheets": { ja: "シートと一覧の照合", en: "Form against list" },
  "machine-readability": { ja: "機械判読（総務省の統一ルール）", en: "Machine-readability" },
  waivers: { ja: "確認済み", en: "Waivers" },
};

/** "情報（標準では検査しません）" for a rule that runs only where the settings say so. */
const badgeOf = ({ severity, offByDefault = false }: Rule): Bilingual => ({
  ja: `**${severityWords[severity].ja}**${offByDefault ? "（標準では検査しません）" : ""}`,
  en: `**${severityWords[severity].en}**${offByDefault ? " (off by default)" : ""}`,
});

const rulesOf = (category: Category): readonly Rule[] => rules.filter((rule) => rule.category === category);

const chapter = (language: Language): readonly string[] => [
  `<a id="${words.anchor[language]}"></a>`,
  `## ${words.chapter[language]}`,
  words.intro[language],
  contents(language),
  ...categories.flatMap((category) => [
    `<a id="${category}-${language}"></a>`,
    `### ${categoryWords[category][language]}`,
    rulesOf(category).map((rule) => contentsLine(rule, language)).join("\n"),
    ...rulesOf(category).flatMap((rule) => ruleText(rule, badgeOf(rule), language)),
  ]),
];

const contentsLine = (rule: Rule, language: Language): string =>
  `- [${rule.title[language]}](#${anchorOf(rule, language)}) · ${severityWords[rule.severity][language]}`;

/** How many rules each category has, by severity. */
function contents(language: Language): string {
  const row = (cells: readonly (string | number)[]) => `| ${cells.join(" | ")} |`;
  const counts = (of: readonly Rule[]) => [of.length, ...severities.map((severity) => of.filter((rule) => rule.severity === severity).length)];
  return [
    row([...words.kinds[language], ...severities.map((severity) => severityWords[severity][language])]),
    row(["---", ...severities, ""].map((_, index) => (index === 0 ? "---" : "---:"))),
    ...categories.map((category) => row([`[${categoryWords[category][language]}](#${category}-${language})`, ...counts(rulesOf(category))])),
    row([words.total[language], ...counts(rules)]),
  ].join("\n");
}
