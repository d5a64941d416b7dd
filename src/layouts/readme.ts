import { languages, type Bilingual, type Language } from "../language";
import { layouts } from "./index";
import type { Layout } from "./layout";

/** The catalogue of layouts as a page: every word and every drawing of it stands in the layouts. */
export function layoutsReadme(): string {
  const chapters = languages.map((language) =>
    [`## ${headings.catalogue[language]}`, ...layouts.map((layout) => layoutText(layout, language))].join("\n\n"),
  );
  return [
    "# 様式 / Layouts",
    "<!-- npm run generate -->",
    `${layouts.length}の様式を読み取ります。見出しで見分け、番地では見分けません。English below: ${layouts.length} layouts, told by their headings, never by addresses.`,
    ...chapters,
    "",
  ].join("\n\n").replace(/\n+$/, "\n");
}

const headings = {
  catalogue: { ja: "様式一覧", en: "The layouts" },
  labels: { ja: "読み取る見出し（／は別の書き方）", en: "Headings that are read (other spellings behind /)" },
  tolerances: { ja: "違っていてもよいところ", en: "What may differ" },
  example: { ja: "例（`<` は左、`^` は上のセルと結合）", en: "Example (`<` is merged with the cell to the left, `^` with the one above)" },
} as const satisfies Record<string, Bilingual>;

function layoutText({ id, title, headings: known, tolerances, example }: Layout, language: Language): string {
  return [
    `### ${title[language]}`,
    `\`${id}\``,
    `${headings.labels[language]}: ${known.map((spellings) => spellings.join("／")).join("、")}`,
    `${headings.example[language]}:`,
    `\`\`\`\n${example.source.trim()}\n\`\`\``,
    `${headings.tolerances[language]}:`,
    tolerances.map((tolerance) => `- ${tolerance[language]}`).join("\n"),
  ].join("\n\n");
}
