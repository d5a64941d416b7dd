import { languages, type Bilingual, type Language } from "../language";
import { expectedOf } from "./expected";
import { settingFields, type SettingField } from "./fields";

/** The settings as a page: every word of it stands in the schema. */
export const settingsReadme = (): string =>
  ["# 設定 / Settings", "<!-- npm run generate -->", ...languages.flatMap(chapter), ""].join("\n\n").replace(/\n+$/, "\n");

const intro: Bilingual = {
  ja: [
    "プログラムごとに違うものは、すべてこの設定で変えられます。作業ウィンドウの「設定」で編集すると、ブックに保存されます。",
    "ファイル（JSON）に書き出して、ほかのブックで読み込むことも、`--settings` で指定することもできます。書いていない項目は標準のままです。",
    "評価年度は `--year`、`--settings` のファイル、ブックの設定、標準の順に決まります。",
    "別の市の例: [刈谷市](../sample/settings/kariya.json)（達成度を使わない）、[下野市](../sample/settings/shimotsuke.json)（S・A・B・Cの4段階）。",
  ].join(""),
  en: [
    "Whatever differs from programme to programme is a setting.",
    "Edited in the pane under Settings they are kept in the workbook; they can be written to a file (JSON), read from one, and given with `--settings`.",
    "What is not mentioned is as published. What decides, in this order: `--year`, the file of `--settings`, the workbook, the published programme.",
    "Other cities as examples: [Kariya](../sample/settings/kariya.json), which rates nothing, and [Shimotsuke](../sample/settings/shimotsuke.json), which rates from S to C.",
  ].join(" "),
};

const heads: Bilingual<readonly string[]> = {
  ja: ["項目", "名称と説明", "入力できる値", "標準"],
  en: ["key", "what it is", "what it may be", "default"],
};

function chapter(language: Language): readonly string[] {
  const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const lines = settingFields.map((field) => row(cellsOf(field, language)));
  return [language === "ja" ? "## 項目の一覧" : "## The settings", intro[language], [row(heads[language]), row(heads[language].map(() => "---")), ...lines].join("\n")];
}

function cellsOf(field: SettingField, language: Language): readonly string[] {
  const { path, words, kind } = field;
  const choices = kind.type === "choice" ? kind.choices.map((choice) => `\`${choice}\` ${words.choices?.[choice]?.[language] ?? ""}`).join("<br>") : undefined;
  return [`\`${path.join(".")}\``, `**${words.title[language]}**<br>${words.description[language]}`, choices ?? expectedOf(field)[language], defaultOf(field, language)];
}

/** A list is too long for a cell: how many it holds. */
function defaultOf({ byDefault, kind }: SettingField, language: Language): string {
  if (byDefault === undefined) return "—";
  if (kind.type !== "other") return `\`${String(byDefault)}\``;
  const count = typeof byDefault === "object" && byDefault !== null ? Object.keys(byDefault).length : 0;
  return language === "ja" ? `${count}件` : String(count);
}
